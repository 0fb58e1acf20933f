import { atOnce } from './atOnce.ts';
import type { VariationProblem } from '../../experiments/variation.ts';
import type { Text } from '../../units.ts';

/** What is said about experiments over many points, in both languages. */
export const sweepSayings = {
  badVariation: (given: string, problem: VariationProblem): Text => {
    const { en, id } = wrongVariation(problem);
    return { en: `--vary ${given}: ${en}`, id: `--vary ${given}: ${id}` };
  },
  noVariation: (): Text => ({
    en: '--vary: name what shall vary, such as --vary friction.fieldHazard=0:0.02:0.005 (from:to:step) or --vary shoppers=500,2000; "describe" lists all paths.',
    id: '--vary: sebutkan yang divariasikan, misalnya --vary friction.fieldHazard=0:0.02:0.005 (dari:sampai:langkah) atau --vary shoppers=500,2000; "describe" menampilkan semua jalur.',
  }),
  tooManyVariations: (count: number): Text => ({
    en: `--vary: expected one or two, found ${count}.`,
    id: `--vary: seharusnya satu atau dua, tetapi ada ${count}.`,
  }),
  sameVariation: (path: string): Text => ({
    en: `--vary ${path}: named twice; name two different paths.`,
    id: `--vary ${path}: disebut dua kali; sebutkan dua jalur yang berbeda.`,
  }),
  fixedPath: (path: string): Text => ({
    en: `--vary ${path}: this is the same at every point; set it by --${path}.`,
    id: `--vary ${path}: nilai ini sama di setiap titik; aturlah dengan --${path}.`,
  }),
  badPoint: (path: string, value: string, problem: string): Text => ({
    en: `--vary ${path}, value ${value}: ${problem}`,
    id: `--vary ${path}, nilai ${value}: ${problem}`,
  }),
  badShard: (given: string): Text => ({
    en: `--shard ${given}: expected i/n with i from 1 to n, such as 2/8.`,
    id: `--shard ${given}: seharusnya i/n dengan i dari 1 sampai n, misalnya 2/8.`,
  }),
  size: (points: string, replications: string, worlds: string, workers: number): Text => ({
    en: `${points} points x ${replications} replications: ${worlds} worlds, ${workers} at a time`,
    id: `${points} titik x ${replications} simulasi: ${worlds} dunia, ${atOnce(workers)}`,
  }),
  noShard: (folder: string): Text => ({
    en: `${folder}: expected the folder of a shard (with journal.jsonl in it), found none.`,
    id: `${folder}: seharusnya folder sebuah bagian (berisi journal.jsonl), tetapi tidak ada.`,
  }),
  otherSweep: (folder: string, first: string): Text => ({
    en: `${folder} is a shard of something else than ${first}; merge shards of one sweep only.`,
    id: `${folder} bagian dari hal lain, bukan dari ${first}; gabungkan bagian-bagian dari satu sweep saja.`,
  }),
  shardTwice: (index: number, of: number, first: string, second: string): Text => ({
    en: `shard ${index} of ${of} is there twice: ${first} and ${second}.`,
    id: `bagian ${index} dari ${of} ada dua kali: ${first} dan ${second}.`,
  }),
  shardsMissing: (missing: string, of: number): Text => ({
    en: `expected all ${of} shards, found none with number ${missing}.`,
    id: `seharusnya lengkap ${of} bagian, tetapi belum ada bagian nomor ${missing}.`,
  }),
  shardUnfinished: (folder: string, done: number, all: number): Text => ({
    en: `${folder} is not finished: ${done} of ${all} replications of points. Go on with it by --resume.`,
    id: `${folder} belum selesai: ${done} dari ${all} simulasi titik. Lanjutkan dengan --resume.`,
  }),
} as const;

function wrongVariation(problem: VariationProblem): Text {
  switch (problem.kind) {
    case 'form':
      return {
        en: 'expected path=from:to:step or path=a,b,c.',
        id: 'seharusnya jalur=dari:sampai:langkah atau jalur=a,b,c.',
      };
    case 'step':
      return {
        en: 'expected numbers from:to:step with a step that leads from the first to the second.',
        id: 'seharusnya bilangan dari:sampai:langkah dengan langkah yang menuju dari yang pertama ke yang kedua.',
      };
    case 'few':
      return { en: 'expected two values at least.', id: 'seharusnya sedikitnya dua nilai.' };
    case 'misses':
      return {
        en: `the steps do not end on ${problem.to}; the last one is ${problem.last}. Write that one, or another step.`,
        id: `langkahnya tidak berakhir tepat di ${problem.to}; yang terakhir ${problem.last}. Tulis nilai itu, atau langkah lain.`,
      };
    case 'twice':
      return { en: `the value ${problem.value} is there twice.`, id: `nilai ${problem.value} ada dua kali.` };
    case 'many':
      return {
        en: `expected at most ${problem.most} values.`,
        id: `seharusnya paling banyak ${problem.most} nilai.`,
      };
  }
}
