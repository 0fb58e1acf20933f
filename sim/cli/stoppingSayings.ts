import type { Text } from '../units.ts';

const near = (word: string | null): Text =>
  word === null
    ? { en: '', id: '' }
    : { en: ` Did you mean "${word}"?`, id: ` Apakah maksud Anda "${word}"?` };

/** What is said about workers, about when to stop and about going on, in both languages. */
export const stoppingSayings = {
  badWorkers: (given: string, most: number): Text => ({
    en: `--workers ${given}: expected a whole number from 1 to ${most}.`,
    id: `--workers ${given}: seharusnya bilangan bulat dari 1 sampai ${most}.`,
  }),
  badTime: (given: string): Text => ({
    en: `--for ${given}: expected a number of seconds, minutes or hours, such as 90s, 10m or 2h.`,
    id: `--for ${given}: seharusnya sejumlah detik (s), menit (m), atau jam (h), misalnya 90s, 10m, atau 2h.`,
  }),
  badRule: (given: string): Text => ({
    en: `--until-half-width ${given}: expected metric=width, such as conversionRate=0.01.`,
    id: `--until-half-width ${given}: seharusnya metrik=lebar, misalnya conversionRate=0.01.`,
  }),
  badMetric: (given: string, metric: string, suggestion: string | null): Text => ({
    en: `--until-half-width ${given}: there is no metric "${metric}"; codebook.csv lists them.${near(suggestion).en}`,
    id: `--until-half-width ${given}: tidak ada metrik "${metric}"; daftarnya ada di codebook.csv.${near(suggestion).id}`,
  }),
  badWidth: (given: string, isShare: boolean): Text => ({
    en: `--until-half-width ${given}: expected a width above 0${isShare ? ' and below 1 (a share: 0.01 is one percentage point)' : ", in the metric's own unit"}.`,
    id: `--until-half-width ${given}: seharusnya lebar di atas 0${isShare ? ' dan di bawah 1 (pecahan: 0.01 berarti satu poin persentase)' : ', dalam satuan metrik itu'}.`,
  }),
  resumeNeedsOut: (): Text => ({
    en: '--resume: name the folder to go on with, by --out.',
    id: '--resume: sebutkan folder yang akan dilanjutkan dengan --out.',
  }),
  resumeOrForce: (): Text => ({
    en: '--resume and --force: one goes on, the other begins anew; give one of them.',
    id: '--resume dan --force: yang satu melanjutkan, yang lain memulai dari awal; berikan salah satu saja.',
  }),
  nothingToResume: (folder: string): Text => ({
    en: `--resume: neither ${folder} nor ${folder}.part holds a part to go on with.`,
    id: `--resume: ${folder} maupun ${folder}.part tidak berisi bagian yang dapat dilanjutkan.`,
  }),
  otherRun: (folder: string): Text => ({
    en: `--resume: ${folder} is a part of something else; give the same scenario and the same options as the first time (only --replications, --until-half-width, --for and --workers may differ). Nothing was changed.`,
    id: `--resume: ${folder} adalah bagian dari hal lain; berikan skenario dan opsi yang sama seperti semula (hanya --replications, --until-half-width, --for, dan --workers yang boleh berbeda). Tidak ada yang diubah.`,
  }),
  otherVersion: (file: string): Text => ({
    en: `${file} was written by another version of the model; its replications can't be mixed with new ones. Begin anew with --force.`,
    id: `${file} ditulis oleh versi model yang lain; simulasinya tidak dapat dicampur dengan yang baru. Mulailah lagi dengan --force.`,
  }),
  brokenJournal: (file: string, line: number): Text => ({
    en: `${file}:${line}: expected a whole replication as the program writes it, found something else. Begin anew with --force.`,
    id: `${file}:${line}: seharusnya satu simulasi utuh seperti yang ditulis program ini, tetapi isinya lain. Mulailah lagi dengan --force.`,
  }),
  tooMany: (asked: number, done: number): Text => ({
    en: `--replications ${asked}: the part has ${done} already.`,
    id: `--replications ${asked}: bagian itu sudah berisi ${done}.`,
  }),
  resumed: (done: number): Text => ({
    en: `Going on after ${done} whole replications.`,
    id: `Melanjutkan setelah ${done} simulasi utuh.`,
  }),
  metAfter: (replications: number): Text => ({
    en: `Narrow enough after ${replications} replications.`,
    id: `Cukup sempit setelah ${replications} simulasi.`,
  }),
  notMet: (replications: number): Text => ({
    en: `Not narrow enough after ${replications} replications; --replications sets the limit.`,
    id: `Belum cukup sempit setelah ${replications} simulasi; batasnya ditentukan oleh --replications.`,
  }),
  timeUp: (replications: number): Text => ({
    en: `The time is up after ${replications} whole replications.`,
    id: `Waktu habis setelah ${replications} simulasi utuh.`,
  }),
  halfWidth: (metric: string, width: string, asked: string): Text => ({
    en: `half-width of ${metric}: ${width} (asked: ${asked})`,
    id: `setengah lebar selang ${metric}: ${width} (diminta: ${asked})`,
  }),
  unknownWidth: (): Text => ({ en: 'none', id: 'tidak ada' }),
} as const;
