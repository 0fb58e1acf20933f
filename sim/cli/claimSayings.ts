import type { ClaimKind } from '../claims/claim.ts';
import type { ClaimVerdict } from '../claims/verdict.ts';
import type { Text } from '../units.ts';

/** What the `claims` command says, in both languages. */
export const claimSayings = {
  verdicts: {
    holds: { en: 'holds', id: 'terbukti' },
    refuted: { en: 'refuted', id: 'terbantah' },
    undecided: { en: 'undecided', id: 'belum dapat dipastikan' },
    notInModel: { en: 'not in this model yet', id: 'belum ada di model ini' },
  } satisfies Readonly<Record<ClaimVerdict, Text>>,
  kinds: {
    emergent: { en: 'emergent', id: 'muncul dari perilaku' },
    mechanical: { en: 'mechanical', id: 'menurut definisi' },
    conditional: { en: 'conditional', id: 'bersyarat' },
    question: { en: 'question', id: 'pertanyaan' },
    existence: { en: 'existence', id: 'keberadaan' },
  } satisfies Readonly<Record<ClaimKind, Text>>,
  forms: {
    article: { en: '', id: '' },
    ours: { en: '(ours) ', id: '(dari kami) ' },
  },
  expects: {
    higher: { en: 'expected above 0', id: 'seharusnya di atas 0' },
    lower: { en: 'expected below 0', id: 'seharusnya di bawah 0' },
    different: { en: 'expected above or below 0', id: 'seharusnya di atas atau di bawah 0' },
    nothing: { en: 'expected 0', id: 'seharusnya 0' },
    notBelow: { en: 'expected not below 0', id: 'seharusnya tidak di bawah 0' },
    alike: (margin: string): Text => ({
      en: `expected within ${margin} of 0`,
      id: `seharusnya paling jauh ${margin} dari 0`,
    }),
    notLower: (margin: string): Text => ({
      en: `expected at most ${margin} below 0`,
      id: `seharusnya paling jauh ${margin} di bawah 0`,
    }),
  },
  head: (replications: number): Text => ({
    en: `Paired differences with their 95% intervals over ${replications} replications (same shoppers, same luck)`,
    id: `Selisih berpasangan dengan selang kepercayaan 95% dari ${replications} simulasi (pembelanja dan keberuntungan yang sama)`,
  }),
  when: (condition: string): Text => ({ en: `where ${condition}: `, id: `bila ${condition}: ` }),
  points: (): Text => ({ en: 'points', id: 'poin persentase' }),
  units: {
    fields: { en: 'fields', id: 'isian' },
    minutes: { en: 'minutes', id: 'menit' },
    days: { en: 'days', id: 'hari' },
    count: { en: '', id: '' },
    money: { en: 'million rupiah', id: 'juta rupiah' },
    index: { en: '', id: '' },
  },
  answered: (): Text => ({ en: 'answered', id: 'terjawab' }),
  none: (): Text => ({ en: 'none', id: 'tidak ada' }),
  onlyIn: (n: number, of: number): Text => ({
    en: `in ${n} of ${of} replications; in the others never`,
    id: `dalam ${n} dari ${of} simulasi; pada yang lain tidak pernah`,
  }),
  bestIn: (n: number, of: number): Text => ({
    en: `the best in ${n} of ${of} replications`,
    id: `terbaik dalam ${n} dari ${of} simulasi`,
  }),
  among: (above: number, below: number, of: number): Text => ({
    en: `yes in ${above} of ${of}, no in ${below}, cannot tell in ${of - above - below}`,
    id: `ya pada ${above} dari ${of}, tidak pada ${below}, belum dapat dipastikan pada ${of - above - below}`,
  }),
  averaged: (): Text => ({
    en: 'averaged over all orders:',
    id: 'rata-rata atas semua urutan:',
  }),
  missing: (what: string): Text => ({
    en: `not in this model yet: ${what}`,
    id: `belum ada di model ini: ${what}`,
  }),
  many: (): Text => ({
    en: 'With sixty claims about three intervals in sixty miss by chance alone: look at sizes, not only at verdicts.',
    id: 'Dengan enam puluh pernyataan, kira-kira tiga selang meleset karena kebetulan saja: lihat juga besarnya, bukan hanya hasilnya.',
  }),
  badId: (given: string, near: string | null): Text => ({
    en: `"${given}" is no claim; expected C01 to C60.${near === null ? '' : ` Did you mean ${near}?`}`,
    id: `"${given}" bukan pernyataan; seharusnya C01 sampai C60.${near === null ? '' : ` Apakah maksud Anda ${near}?`}`,
  }),
  badReplications: (given: string): Text => ({
    en: `--replications ${given}: expected a whole number from 2 to 1000.`,
    id: `--replications ${given}: seharusnya bilangan bulat dari 2 sampai 1000.`,
  }),
  counts: (counts: string): Text => ({ en: `In all: ${counts}.`, id: `Seluruhnya: ${counts}.` }),
} as const;
