import { atOnce } from './atOnce.ts';
import type { RangeProblem } from '../../experiments/variedRanges.ts';
import type { Text } from '../../units.ts';

/** What the experiments over ranges of numbers say, in both languages. */
export const rangeSayings = {
  badRange: (given: string, problem: RangeProblem): Text => {
    const { en, id } = wrongRange(problem);
    return { en: `--vary ${given}: ${en}`, id: `--vary ${given}: ${id}` };
  },
  noRange: (): Text => ({
    en: '--vary: the scenario offers no number with a plausible range; name some, such as --vary friction.fieldHazard, --vary friction (all of a group) or --vary friction.fieldHazard=0:0.03.',
    id: '--vary: skenario ini tidak menawarkan bilangan dengan rentang wajar; sebutkan beberapa, misalnya --vary friction.fieldHazard, --vary friction (satu kelompok) atau --vary friction.fieldHazard=0:0.03.',
  }),
  badSettings: (settings: string, problem: string): Text => ({
    en: `--vary: ${settings} makes no scenario: ${problem}`,
    id: `--vary: ${settings} bukan skenario yang sah: ${problem}`,
  }),
  ranges: (count: string): Text => ({
    en: `${count} numbers over their ranges:`,
    id: `${count} bilangan pada rentangnya:`,
  }),
  range: (path: string, low: string, high: string, source: string): Text => ({
    en: `  ${path} ${low} to ${high} (${source === 'given' ? 'given' : source === 'assumed' ? 'plausible, assumed' : `plausible, ${source}`})`,
    id: `  ${path} ${low} sampai ${high} (${source === 'given' ? 'diberikan' : source === 'assumed' ? 'wajar, asumsi' : `wajar, ${source}`})`,
  }),
  tornadoSize: (
    numbers: string,
    points: string,
    replications: string,
    worlds: string,
    workers: number,
  ): Text => ({
    en: `${numbers} numbers at both ends of their ranges: ${points} points x ${replications} replications: ${worlds} worlds, ${workers} at a time`,
    id: `${numbers} bilangan di kedua ujung rentangnya: ${points} titik x ${replications} simulasi: ${worlds} dunia, ${atOnce(workers)}`,
  }),
  tornadoTitle: (quantity: string): Text => ({
    en: `change of ${quantity} when one number moves to an end of its range`,
    id: `perubahan ${quantity} ketika satu bilangan bergeser ke ujung rentangnya`,
  }),
  asItIs: (): Text => ({ en: 'as it is', id: 'apa adanya' }),
  oneNumber: (count: number): Text => ({
    en: `--vary: expected one number to search over, such as --vary friction.fieldHazard=0:0.03, found ${count}.`,
    id: `--vary: seharusnya satu bilangan untuk dicari, misalnya --vary friction.fieldHazard=0:0.03, tetapi ada ${count}.`,
  }),
  searchSize: (points: string, replications: string, worlds: string, workers: number): Text => ({
    en: `at most ${points} values x ${replications} replications: at most ${worlds} worlds, ${workers} at a time`,
    id: `paling banyak ${points} nilai x ${replications} simulasi: paling banyak ${worlds} dunia, ${atOnce(workers)}`,
  }),
  crosses: (path: string, value: string, low: string, high: string): Text => ({
    en: `It crosses 0 at ${path} = ${value}; from ${low} to ${high} it cannot be told from 0.`,
    id: `Selisih melewati 0 pada ${path} = ${value}; dari ${low} sampai ${high} selisih tidak dapat dibedakan dari 0.`,
  }),
  rangeEnd: (value: string): Text => ({
    en: `${value} (the end of the range)`,
    id: `${value} (ujung rentang)`,
  }),
  severalCrossings: (count: number): Text => ({
    en: `It changes its sign ${count} times in the range; this is the first.`,
    id: `Tandanya berganti ${count} kali dalam rentang ini; ini yang pertama.`,
  }),
  noCrossing: (path: string, low: string, high: string, sign: number): Text => {
    const [en, id] = sign > 0 ? ['above 0', 'di atas 0'] : sign < 0 ? ['below 0', 'di bawah 0'] : ['0', '0'];
    return {
      en: `None in range: for ${path} from ${low} to ${high} the difference is ${en} at every value that was tried.`,
      id: `Tidak ada dalam rentang: untuk ${path} dari ${low} sampai ${high} selisihnya ${id} pada setiap nilai yang dicoba.`,
    };
  },
  openValues: (open: number, of: number): Text => ({
    en: `At ${open} of these ${of} values nobody can tell: the interval holds 0. More --replications make it narrower.`,
    id: `Pada ${open} dari ${of} nilai ini belum dapat dipastikan: selangnya memuat 0. Dengan --replications lebih banyak, selangnya menyempit.`,
  }),
  searchGoesOn: (): Text => ({
    en: 'The search was stopped before its end.',
    id: 'Pencarian dihentikan sebelum selesai.',
  }),
  daySize: (replications: string, worlds: string, workers: number): Text => ({
    en: `the day from which cumulative profit stays ahead; ${replications} replications: ${worlds} worlds, ${workers} at a time`,
    id: `hari sejak laba kumulatif tetap di depan; ${replications} simulasi: ${worlds} dunia, ${atOnce(workers)}`,
  }),
  daysIn: (count: number, of: number): Text => ({
    en: `It does so in ${count} of ${of} replications.`,
    id: `Itu terjadi pada ${count} dari ${of} simulasi.`,
  }),
} as const;

function wrongRange(problem: RangeProblem): Text {
  switch (problem.kind) {
    case 'form':
      return {
        en: 'expected a path, a group of paths, or path=low:high.',
        id: 'seharusnya jalur, kelompok jalur, atau jalur=bawah:atas.',
      };
    case 'unknown':
      return {
        en: `there is no such number; "describe" lists them.${problem.suggestion === null ? '' : ` Did you mean "${problem.suggestion}"?`}`,
        id: `bilangan itu tidak ada; daftarnya di "describe".${problem.suggestion === null ? '' : ` Apakah maksud Anda "${problem.suggestion}"?`}`,
      };
    case 'choice':
      return {
        en: 'expected a number, found a switch; "sweep" tries its words.',
        id: 'seharusnya bilangan, tetapi ini sakelar; "sweep" mencoba kata-katanya.',
      };
    case 'fixed':
      return {
        en: 'this is the same at every point; set it by its own option or --set.',
        id: 'nilai ini sama di setiap titik; aturlah dengan opsinya sendiri atau --set.',
      };
    case 'zero':
      return {
        en: 'it has no plausible range of its own; name one, as path=low:high.',
        id: 'tidak punya rentang wajar sendiri; sebutkan, sebagai jalur=bawah:atas.',
      };
    case 'order':
      return {
        en: 'expected two numbers, the first below the second.',
        id: 'seharusnya dua bilangan, yang pertama lebih kecil.',
      };
    case 'outside':
      return {
        en: `expected a range within ${problem.min} and ${problem.max}.`,
        id: `seharusnya rentang di antara ${problem.min} dan ${problem.max}.`,
      };
    case 'whole':
      return { en: 'expected whole numbers.', id: 'seharusnya bilangan bulat.' };
    case 'twice':
      return { en: 'named twice.', id: 'disebut dua kali.' };
  }
}
