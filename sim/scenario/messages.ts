import type { Language, Text } from '../units.ts';
import type { Expectation, Problem, ProblemCode, TextForm } from './problem.ts';

/**
 * A problem as a sentence: where in the file, what was expected, what was found, what was probably meant. Without
 * file, line and column, which the caller sets before it.
 */
export function describeProblem(problem: Problem, language: Language): string {
  const sentence = sentences[problem.code](problem)[language];
  const where = problem.path === '' ? '' : `${problem.path}: `;
  const meant = problem.suggestion === null ? '' : ` ${hint(problem.suggestion)[language]}`;
  return `${where}${sentence}${meant}`;
}

/** `file:line:column: sentence`, as editors and compilers write it. */
export function locateProblem(file: string, problem: Problem, language: Language): string {
  return `${file}:${problem.line}:${problem.column}: ${describeProblem(problem, language)}`;
}

const hint = (suggestion: string): Text => ({
  en: `Did you mean "${suggestion}"?`,
  id: `Apakah maksud Anda "${suggestion}"?`,
});

const same = (text: string): Text => ({ en: text, id: text });

const forms: Readonly<Record<TextForm, Text>> = {
  scenarioId: {
    en: 'lower-case words joined by hyphens, such as four-worlds',
    id: 'kata-kata huruf kecil yang disambung tanda hubung, misalnya four-worlds',
  },
  id: {
    en: 'a name of letters and digits that begins with a small letter, such as webShop',
    id: 'nama dari huruf dan angka yang diawali huruf kecil, misalnya webShop',
  },
  currency: {
    en: 'a currency code of three capitals, such as IDR',
    id: 'kode mata uang tiga huruf besar, misalnya IDR',
  },
  date: {
    en: 'a day of the calendar written as 2026-01-31',
    id: 'tanggal yang ada di kalender, ditulis 2026-01-31',
  },
  claim: { en: 'a claim from C01 to C60', id: 'klaim dari C01 sampai C60' },
  story: {
    en: 'steps with > between, such as web:basketFilled > order+collected',
    id: 'langkah-langkah dengan > di antaranya, misalnya web:basketFilled > order+collected',
  },
  misconception: { en: 'a misconception from M1 to M16', id: 'miskonsepsi dari M1 sampai M16' },
  controlValue: { en: 'a number, or a word such as on', id: 'angka, atau kata seperti on' },
  path: {
    en: 'the path of a control, such as friction.fieldHazard',
    id: 'jalur sebuah kendali, misalnya friction.fieldHazard',
  },
};

const longestList = 30;

function list(words: readonly string[]): string {
  const shown = words.slice(0, longestList).join(', ');
  return words.length > longestList ? `${shown} (+${words.length - longestList})` : shown;
}

function describeNumber({ min, max, integer, unit }: Extract<Expectation, { kind: 'number' }>): Text {
  const share: Text =
    unit === 'share' && max <= 1
      ? { en: ' (a share: 0.05, not 5%)', id: ' (bagian: 0.05, bukan 5%)' }
      : { en: '', id: '' };
  return {
    en: `${integer ? 'a whole number' : 'a number'} from ${min} to ${max}${share.en}`,
    id: `${integer ? 'bilangan bulat' : 'angka'} dari ${min} sampai ${max}${share.id}`,
  };
}

/** What would have been accepted, as the object of "expected". */
function describeExpectation(expected: Expectation | null): Text {
  switch (expected?.kind) {
    case undefined:
      return { en: 'something else', id: 'hal lain' };
    case 'number':
      return describeNumber(expected);
    case 'text':
      return {
        en: `a text of ${expected.min} to ${expected.max} characters`,
        id: `teks sepanjang ${expected.min} sampai ${expected.max} karakter`,
      };
    case 'bothLanguages':
      return {
        en: 'a text in both languages: { en: ..., id: ... }',
        id: 'teks dalam kedua bahasa: { en: ..., id: ... }',
      };
    case 'form':
      return forms[expected.form];
    case 'words': {
      const [only] = expected.words;
      if (expected.words.length === 1) return same(only ?? '');
      return { en: `one of ${list(expected.words)}`, id: `salah satu dari ${list(expected.words)}` };
    }
    case 'yesNo':
      return same('true / false');
    case 'list':
      return {
        en: `a list of ${expected.min} to ${expected.max} entries`,
        id: `daftar berisi ${expected.min} sampai ${expected.max} butir`,
      };
    case 'map': {
      const keys = expected.keys.length === 0 ? '' : list(expected.keys);
      return {
        en: keys === '' ? 'a map of names to values' : `a map with keys such as ${keys}`,
        id:
          keys === '' ? 'pasangan nama dan nilai' : `pasangan kunci dan nilai, dengan kunci seperti ${keys}`,
      };
    }
    case 'limit':
      return same(String(expected.limit));
  }
}

/** Whether the text uses a bracket, a quote and so on that stays open, in words an author can act on. */
const syntaxReasons: Readonly<Record<string, Text>> = {
  BAD_INDENT: {
    en: 'the indentation does not fit the lines above, or a bracket or brace before it is not closed',
    id: 'inden tidak cocok dengan baris di atasnya, atau kurung sebelumnya belum ditutup',
  },
  TAB_AS_INDENT: {
    en: 'a tab is used for indentation; use spaces',
    id: 'inden memakai tab; pakailah spasi',
  },
  MISSING_CHAR: {
    en: 'a quote, bracket, brace, comma or colon is missing here',
    id: 'tanda kutip, kurung, koma, atau titik dua kurang di sini',
  },
  UNEXPECTED_TOKEN: {
    en: 'this does not belong here; a quote, bracket or comma may be missing before it',
    id: 'ini tidak pada tempatnya; mungkin tanda kutip, kurung, atau koma kurang sebelumnya',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'two values stand on one line; a text with ": " needs quotes',
    id: 'ada dua nilai pada satu baris; teks yang memuat ": " perlu tanda kutip',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a key must stand on one line; a colon may be missing',
    id: 'kunci harus pada satu baris; mungkin titik dua kurang',
  },
  BAD_SCALAR_START: {
    en: 'a value cannot begin with this character; put it in quotes',
    id: 'nilai tidak boleh diawali karakter ini; pakailah tanda kutip',
  },
  BAD_DQ_ESCAPE: {
    en: 'a backslash in double quotes starts something unknown; write it twice',
    id: 'garis miring terbalik dalam kutip ganda memulai hal yang tidak dikenal; tulislah dua kali',
  },
  BAD_ALIAS: { en: 'this alias has no name', id: 'alias ini tidak bernama' },
};

type Sentence = (problem: Problem) => Text;

/** Quotes around what the file says, unless it has its own. */
const inQuotes = (found: string): string => (/^(["']).*\1$/.test(found) ? found : `"${found}"`);

const expectedFound: Sentence = ({ expected, found }) => {
  const what = describeExpectation(expected);
  return {
    en: `expected ${what.en}, found ${found === '' ? 'nothing' : inQuotes(found)}.`,
    id: `seharusnya ${what.id}, tetapi tertulis ${found === '' ? 'kosong' : inQuotes(found)}.`,
  };
};

const limit = ({ expected }: Problem): string => describeExpectation(expected).en;

const known = ({ expected }: Problem): string => (expected?.kind === 'words' ? list(expected.words) : '');

const sentences: Readonly<Record<ProblemCode, Sentence>> = {
  syntax: ({ found }) => {
    const reason = syntaxReasons[found] ?? {
      en: `not readable here (${found})`,
      id: `tidak terbaca di sini (${found})`,
    };
    return { en: `not YAML: ${reason.en}.`, id: `bukan YAML: ${reason.id}.` };
  },
  empty: () => ({
    en: 'the file is empty; a scenario begins with "saluran: 1".',
    id: 'berkas kosong; skenario diawali "saluran: 1".',
  }),
  severalDocuments: () => ({
    en: 'a second document begins here ("---"); a file holds one scenario.',
    id: 'dokumen kedua dimulai di sini ("---"); satu berkas memuat satu skenario.',
  }),
  tag: ({ found }) => ({
    en: `the tag in "${found}" means nothing here; leave it out.`,
    id: `penanda pada "${found}" tidak berarti di sini; hapuslah.`,
  }),
  complexKey: () => ({
    en: 'a key must be a plain word.',
    id: 'kunci harus berupa kata biasa.',
  }),
  duplicateKey: ({ found }) => ({
    en: `the key "${found}" stands here a second time; keep one.`,
    id: `kunci "${found}" tertulis dua kali; sisakan satu.`,
  }),
  tooLarge: (problem) => ({
    en: `the file has more than ${limit(problem)} characters.`,
    id: `berkas melebihi ${limit(problem)} karakter.`,
  }),
  tooDeep: (problem) => ({
    en: `values are nested more than ${limit(problem)} levels deep.`,
    id: `nilai bersarang lebih dari ${limit(problem)} tingkat.`,
  }),
  tooManyValues: (problem) => ({
    en: `the file stands for more than ${limit(problem)} values, aliases counted each time.`,
    id: `berkas mewakili lebih dari ${limit(problem)} nilai, alias dihitung setiap kali.`,
  }),
  aliasToItself: ({ found }) => ({
    en: `"${found}" has no anchor before it, or stands inside its own anchor.`,
    id: `"${found}" tidak memiliki jangkar sebelumnya, atau berada di dalam jangkarnya sendiri.`,
  }),
  newerVersion: (problem) => ({
    en: `this file is of version ${problem.found}; this program reads version ${known(problem)}. Install a newer Saluran to open it.`,
    id: `berkas ini versi ${problem.found}; program ini membaca versi ${known(problem)}. Pasang Saluran yang lebih baru untuk membukanya.`,
  }),
  unknownKey: (problem) => {
    // The list of keys would bury the one that was meant.
    const all = problem.suggestion === null ? known(problem) : '';
    return {
      en: `unknown key "${problem.found}".${all === '' ? '' : ` Known here: ${all}.`}`,
      id: `kunci "${problem.found}" tidak dikenal.${all === '' ? '' : ` Yang dikenal di sini: ${all}.`}`,
    };
  },
  missingKey: ({ found, expected }) => ({
    en: `"${found}" is missing; expected ${describeExpectation(expected).en}.`,
    id: `"${found}" belum ada; seharusnya ${describeExpectation(expected).id}.`,
  }),
  wrongValue: expectedFound,
  oddCharacters: () => ({
    en: 'this text holds control characters or broken ones that no table could show; remove them.',
    id: 'teks ini memuat karakter kendali atau karakter rusak yang tidak dapat ditampilkan; hapuslah.',
  }),
  unknownName: (problem) => ({
    en: `there is no "${problem.found}" here. There is: ${known(problem)}.`,
    id: `"${problem.found}" tidak ada di sini. Yang ada: ${known(problem)}.`,
  }),
  duplicateName: ({ found }) => ({
    en: `"${found}" is listed twice; each name stands once.`,
    id: `"${found}" tertulis dua kali; tiap nama cukup sekali.`,
  }),
  reservedName: ({ found }) => ({
    en: `"${found}" has a meaning of its own under history; choose another name.`,
    id: `"${found}" punya arti tersendiri pada history; pilihlah nama lain.`,
  }),
  kindNeeded: ({ found }) => ({
    en: `the channel "${found}" is new, so it needs a kind: store, web, app, marketplace, social or messaging.`,
    id: `saluran "${found}" baru, jadi perlu kind: store, web, app, marketplace, social, atau messaging.`,
  }),
  presetNeeded: (problem) => ({
    en: `the set-up "${problem.found}" is new, so it needs a preset to start from: ${known(problem)}.`,
    id: `susunan "${problem.found}" baru, jadi perlu preset sebagai awal: ${known(problem)}.`,
  }),
  nameNeeded: ({ found }) => ({
    en: `"${found}" is new, so it needs a name in both languages: name: { en: ..., id: ... }.`,
    id: `"${found}" baru, jadi perlu nama dalam kedua bahasa: name: { en: ..., id: ... }.`,
  }),
  likeNeeded: ({ found }) => ({
    en: `there is no number for the segment "${found}"; write it here, or give the segment "like: ..." to share the tastes of a prepared one.`,
    id: `tidak ada angka untuk segmen "${found}"; tulislah di sini, atau beri segmen itu "like: ..." agar seleranya sama dengan segmen yang tersedia.`,
  }),
  kindFixed: (problem) => ({
    en: `the kind of a prepared channel stays ${known(problem)}; give a channel of another kind a new id.`,
    id: `kind saluran yang tersedia tetap ${known(problem)}; beri saluran jenis lain id baru.`,
  }),
  deviceNotForKind: (problem) => ({
    en: `this kind of channel is not used on "${problem.found}", but on: ${known(problem)}.`,
    id: `jenis saluran ini tidak dipakai dengan "${problem.found}", tetapi dengan: ${known(problem)}.`,
  }),
  noDevice: (problem) => ({
    en: `"${problem.found}" can be used on no device; keep one of: ${known(problem)}.`,
    id: `"${problem.found}" tidak dapat dipakai dengan perangkat apa pun; sisakan salah satu: ${known(problem)}.`,
  }),
  noWayToReceive: ({ found }) => ({
    en: `orders can be placed in "${found}" but neither carried away nor delivered; allow one, or set strength.checkout to 0.`,
    id: `pesanan dapat dibuat di "${found}" tetapi tidak dapat dibawa pulang atau diantar; izinkan salah satu, atau isi strength.checkout dengan 0.`,
  }),
  oneKindOfCarryOver: () => ({
    en: 'give either everyPair, or links with their reliability, not both.',
    id: 'isilah everyPair, atau links dengan reliability, bukan keduanya.',
  }),
  noLinks: () => ({
    en: 'this set-up has no links to change; give links, or everyPair for all channels at once.',
    id: 'susunan ini tidak punya penghubung untuk diubah; isilah links, atau everyPair untuk semua saluran sekaligus.',
  }),
  linkToItself: ({ found }) => ({
    en: `a link from "${found}" to itself is not needed: a channel knows what it was told.`,
    id: `penghubung dari "${found}" ke dirinya sendiri tidak perlu: saluran tahu apa yang sudah diisi di situ.`,
  }),
  duplicateLink: ({ found }) => ({
    en: `the link ${found} is listed twice; put all its kinds in one.`,
    id: `penghubung ${found} tertulis dua kali; gabungkan semua jenis datanya.`,
  }),
  channelNotOpen: (problem) => ({
    en: `"${problem.found}" is not open in this set-up. Open: ${known(problem)}.`,
    id: `"${problem.found}" tidak dibuka dalam susunan ini. Yang buka: ${known(problem)}.`,
  }),
  notAStore: ({ found }) => ({
    en: `"${found}" is no store; orders can be collected in stores only.`,
    id: `"${found}" bukan toko; pesanan hanya dapat diambil di toko.`,
  }),
  cannotCollect: ({ found }) => ({
    en: `"${found}" does not work here: collection needs an open store, and an open web shop, app, social or messaging channel whose orderNeeds allow "collected".`,
    id: `"${found}" tidak dapat dipakai di sini: pengambilan perlu toko yang buka, dan saluran web, app, social, atau messaging yang buka dengan "collected" pada orderNeeds.`,
  }),
  noneOpenAtFirst: () => ({
    en: 'every channel opens later; at least one must be open from the beginning (day 1).',
    id: 'semua saluran baru buka kemudian; setidaknya satu harus buka sejak awal (hari 1).',
  }),
  historyWithoutPast: ({ found }) => ({
    en: `"history: { under: none }" has no past, so warmUpDays must be 0, not ${found}.`,
    id: `"history: { under: none }" tidak punya masa lalu, jadi warmUpDays harus 0, bukan ${found}.`,
  }),
  noWeight: ({ found, path }) =>
    path === 'channels'
      ? {
          en: `shoppers of the segment "${found}" can wish for no channel: every affinity or reach of theirs is 0.`,
          id: `pembelanja segmen "${found}" tidak dapat menginginkan saluran apa pun: semua affinity atau reach-nya 0.`,
        }
      : {
          en: 'the shares of all segments together are 0; at least one must be more.',
          id: 'jumlah share semua segmen 0; setidaknya satu harus lebih.',
        },
  notAControl: ({ found }) => ({
    en: `there is no control "${found}". "saluran describe" lists them all.`,
    id: `tidak ada kendali "${found}". "saluran describe" menampilkan semuanya.`,
  }),
};
