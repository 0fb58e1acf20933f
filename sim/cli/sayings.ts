import type { Text } from '../units.ts';

const hint = (suggestion: string | null): Text =>
  suggestion === null
    ? { en: '', id: '' }
    : { en: ` Did you mean "${suggestion}"?`, id: ` Apakah maksud Anda "${suggestion}"?` };

/** Every sentence of the command line in both languages; mistakes inside scenario files stand in messages.ts. */
export const sayings = {
  valid: (file: string): Text => ({ en: `${file}: no mistakes.`, id: `${file}: tidak ada kesalahan.` }),
  noScenario: (name: string, suggestion: string | null, ids: readonly string[]): Text => ({
    en: `There is no file or prepared scenario "${name}".${hint(suggestion).en} Prepared: ${ids.join(', ')}.`,
    id: `Tidak ada berkas atau skenario siap pakai bernama "${name}".${hint(suggestion).id} Yang siap pakai: ${ids.join(', ')}.`,
  }),
  unreadable: (file: string, reason: string): Text => ({
    en: `${file}: the file could not be read: ${reason}.`,
    id: `${file}: berkas tidak dapat dibaca: ${reason}.`,
  }),
  notText: (): Text => ({ en: 'it is not UTF-8 text', id: 'isinya bukan teks UTF-8' }),
  tooLarge: (bytes: number, limit: number): Text => ({
    en: `expected at most ${limit} bytes, found ${bytes}`,
    id: `seharusnya paling banyak ${limit} byte, tetapi ada ${bytes}`,
  }),
  badSet: (given: string): Text => ({
    en: `--set ${given}: expected path=value, such as friction.fieldHazard=0.02.`,
    id: `--set ${given}: seharusnya jalur=nilai, misalnya friction.fieldHazard=0.02.`,
  }),
  noHeadline: (reason: string): Text => ({ en: `no value: ${reason}`, id: `tidak ada nilai: ${reason}` }),
  needsTwoRuns: (): Text => ({ en: 'needs 2 runs', id: 'perlu 2 simulasi' }),
  size: (shoppers: string, days: string, warmUpDays: string, replications: string): Text => ({
    en: `${shoppers} shoppers · ${days} days after ${warmUpDays} of history · ${replications} replications`,
    id: `${shoppers} pembelanja · ${days} hari setelah ${warmUpDays} hari riwayat · ${replications} ulangan`,
  }),
  seed: (seed: string): Text => ({ en: `seed ${seed}`, id: `benih acak ${seed}` }),
  interval: (): Text => ({ en: '95% interval in brackets', id: 'selang kepercayaan 95% dalam kurung' }),
  differences: (reference: string): Text => ({
    en: `Differences from ${reference}, paired by replication (same shoppers, same luck)`,
    id: `Selisih terhadap ${reference}, berpasangan per ulangan (pembelanja dan keberuntungan yang sama)`,
  }),
  points: (): Text => ({ en: 'points', id: 'poin persentase' }),
  verdicts: {
    higher: { en: 'higher', id: 'lebih tinggi' },
    lower: { en: 'lower', id: 'lebih rendah' },
    same: { en: 'exactly the same', id: 'persis sama' },
    undecided: { en: 'cannot tell', id: 'belum dapat dipastikan' },
  } satisfies Readonly<Record<string, Text>>,
  partial: (done: number, asked: number): Text => ({
    en: `This is a part: ${done} of ${asked} replications, each of them whole.`,
    id: `Ini sebagian: ${done} dari ${asked} ulangan, masing-masing utuh.`,
  }),
  nothingDone: (): Text => ({
    en: 'Stopped before the first replication was whole; nothing was written.',
    id: 'Dihentikan sebelum ulangan pertama selesai; tidak ada yang ditulis.',
  }),
  stopping: (): Text => ({
    en: 'Stopping after the world at hand ...',
    id: 'Berhenti setelah dunia yang sedang berjalan ...',
  }),
  progress: (done: number, all: number, left: string): Text => ({
    en: `world ${done} of ${all}${left === '' ? '' : `, about ${left} left`}`,
    id: `dunia ${done} dari ${all}${left === '' ? '' : `, kira-kira ${left} lagi`}`,
  }),
  seconds: (seconds: number): Text => ({ en: `${seconds} s`, id: `${seconds} detik` }),
  minutes: (minutes: number): Text => ({ en: `${minutes} min`, id: `${minutes} menit` }),
  written: (folder: string): Text => ({ en: `written: ${folder}`, id: `ditulis: ${folder}` }),
  notEmpty: (folder: string): Text => ({
    en: `--out ${folder}: the folder is not empty. Name a new one, or add --force to replace the files of an earlier run in it.`,
    id: `--out ${folder}: foldernya tidak kosong. Sebutkan folder baru, atau tambahkan --force untuk mengganti berkas simulasi terdahulu di dalamnya.`,
  }),
  notAFolder: (folder: string): Text => ({
    en: `--out ${folder}: a file stands in the way; expected a folder.`,
    id: `--out ${folder}: ada berkas dengan nama itu; seharusnya folder.`,
  }),
  notWritten: (folder: string, reason: string): Text => ({
    en: `${folder}: the results could not be written: ${reason}.`,
    id: `${folder}: hasil tidak dapat ditulis: ${reason}.`,
  }),
  exists: (file: string): Text => ({
    en: `${file} is there already; choose another id.`,
    id: `${file} sudah ada; pilihlah id lain.`,
  }),
  fault: (message: string): Text => ({
    en: `The program failed: ${message}`,
    id: `Program gagal: ${message}`,
  }),
  setUps: (): Text => ({ en: 'Set-ups', id: 'Susunan saluran' }),
  open: (channels: string): Text => ({ en: `open: ${channels}`, id: `buka: ${channels}` }),
  carriesNothing: (): Text => ({ en: 'nothing is carried over', id: 'tidak ada data yang diteruskan' }),
  carriesEverywhere: (reliability: string, kinds: string): Text => ({
    en: `between all channels ${reliability}: ${kinds}`,
    id: `antar semua saluran ${reliability}: ${kinds}`,
  }),
  collects: (from: string, at: string): Text => ({
    en: `collect at ${at} what was ordered in ${from}`,
    id: `ambil di ${at} pesanan dari ${from}`,
  }),
  question: (): Text => ({ en: 'Question', id: 'Pertanyaan' }),
  offered: (): Text => ({ en: 'Controls offered first', id: 'Kendali yang ditawarkan lebih dulu' }),
  controls: (): Text => ({
    en: 'Everything --set can change: path = value (default, range, unit; source)',
    id: 'Semua yang dapat diubah --set: jalur = nilai (nilai baku, rentang, satuan; sumber)',
  }),
} as const;
