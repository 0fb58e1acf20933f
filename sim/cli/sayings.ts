import type { Text } from '../units.ts';

const hint = (suggestion: string | null): Text =>
  suggestion === null
    ? { en: '', id: '' }
    : { en: ` Did you mean "${suggestion}"?`, id: ` Apakah maksud Anda "${suggestion}"?` };

const plural = (count: string, one: string): string => `${count} ${one}${count === '1' ? '' : 's'}`;

/** Every sentence of the command line in both languages; mistakes inside scenario files stand in messages.ts. */
export const sayings = {
  valid: (file: string): Text => ({ en: `${file}: no mistakes.`, id: `${file}: tidak ada kesalahan.` }),
  noScenario: (name: string, suggestion: string | null, ids: readonly string[]): Text => ({
    en: `There is no file or prepared scenario "${name}".${hint(suggestion).en} Prepared: ${ids.join(', ')}.`,
    id: `Tidak ada berkas atau skenario siap pakai bernama "${name}".${hint(suggestion).id} Yang siap pakai: ${ids.join(', ')}.`,
  }),
  noFile: (name: string, suggestion: string | null, ids: readonly string[]): Text => ({
    en: `There is no file "${name}".${hint(suggestion).en} validate takes scenario files (YAML or JSON) and prepared scenarios: ${ids.join(', ')}.`,
    id: `Tidak ada berkas "${name}".${hint(suggestion).id} validate menerima berkas skenario (YAML atau JSON) dan skenario siap pakai: ${ids.join(', ')}.`,
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
  atMost: (): Text => ({ en: 'at most ', id: 'paling banyak ' }),
  size: (shoppers: string, days: string, warmUpDays: string, replications: string): Text => ({
    en: `${plural(shoppers, 'shopper')} · ${plural(days, 'day')} after ${warmUpDays} of history · ${plural(replications, 'replication')}`,
    id: `${shoppers} pembelanja · ${days} hari setelah ${warmUpDays} hari riwayat · ${replications} simulasi`,
  }),
  seed: (seed: string): Text => ({ en: `seed ${seed}`, id: `benih acak ${seed}` }),
  interval: (): Text => ({ en: '95% interval in brackets', id: 'selang kepercayaan 95% dalam kurung' }),
  oneRun: (): Text => ({
    en: 'One run only: no intervals.',
    id: 'Baru satu simulasi: belum ada selang kepercayaan.',
  }),
  differences: (reference: string): Text => ({
    en: `Differences from ${reference}, paired by replication (same shoppers, same luck)`,
    id: `Selisih terhadap ${reference}, berpasangan per simulasi (pembelanja dan keberuntungan yang sama)`,
  }),
  points: (): Text => ({ en: 'percentage points', id: 'poin persentase' }),
  fields: (): Text => sayings.fieldsPer100.journeys,
  fieldsPer100: {
    journeys: { en: 'fields per 100 journeys', id: 'isian per 100 perjalanan belanja' },
    orders: { en: 'fields per 100 orders', id: 'isian per 100 pesanan' },
    switches: { en: 'fields per 100 switches', id: 'isian per 100 pindah saluran' },
  },
  verdicts: {
    higher: { en: 'higher', id: 'lebih tinggi' },
    lower: { en: 'lower', id: 'lebih rendah' },
    same: { en: 'exactly the same', id: 'persis sama' },
    undecided: { en: 'cannot tell', id: 'belum dapat dipastikan' },
  } satisfies Readonly<Record<string, Text>>,
  partial: (done: number, asked: number): Text => ({
    en: `This is a part: ${done} of ${asked} replications, each of them whole.`,
    id: `Ini sebagian: ${done} dari ${asked} simulasi, masing-masing utuh.`,
  }),
  nothingDone: (): Text => ({
    en: 'Stopped before the first replication was whole; nothing was written.',
    id: 'Dihentikan sebelum simulasi pertama selesai; tidak ada yang ditulis.',
  }),
  stopping: (): Text => ({ en: 'Stopping ...', id: 'Berhenti ...' }),
  progress: (done: number, all: number, left: string): Text => ({
    en: `world ${done} of ${all}${left === '' ? '' : `, about ${left} left`}`,
    id: `dunia ${done} dari ${all}${left === '' ? '' : `, kira-kira ${left} lagi`}`,
  }),
  seconds: (seconds: number): Text => ({ en: `${seconds} s`, id: `${seconds} detik` }),
  hours: (hours: string): Text => ({ en: `${hours} h`, id: `${hours.replace('.', ',')} jam` }),
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
  noNewFolder: (folder: string, parent: string): Text => ({
    en: `--out ${folder}: no folder of that name can be made in ${parent}; choose another place or name.`,
    id: `--out ${folder}: folder dengan nama itu tidak dapat dibuat di ${parent}; pilihlah tempat atau nama lain.`,
  }),
  unfinished: (folder: string, part: string): Text => ({
    en: `--out ${folder}: ${part} holds a run that is not finished. Add --resume to go on with it, or --force to begin anew.`,
    id: `--out ${folder}: ${part} berisi simulasi yang belum selesai. Tambahkan --resume untuk melanjutkannya, atau --force untuk memulai lagi dari awal.`,
  }),
  inTheWay: (folder: string, part: string): Text => ({
    en: `--out ${folder}: ${part}, where the results grow, is taken by something else; choose another name.`,
    id: `--out ${folder}: ${part}, tempat hasil disusun, sudah dipakai hal lain; pilihlah nama lain.`,
  }),
  notWritable: (folder: string, parent: string): Text => ({
    en: `--out ${folder}: nothing may be written in ${parent}; choose another place.`,
    id: `--out ${folder}: tidak ada izin menulis di ${parent}; pilihlah tempat lain.`,
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
  crowd: (name: Text, summary: Text): Text => ({
    en: `Crowd and firm: ${name.en}. ${summary.en}`,
    id: `Pembelanja dan perusahaan: ${name.id}. ${summary.id}`,
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
  onePriceCalendar: (weeks: string): Text => ({
    en: `one price calendar in ${weeks}% of weeks`,
    id: `satu kalender harga dalam ${weeks}% minggu`,
  }),
  ownPriceCalendars: (): Text => ({
    en: 'each channel has a price calendar of its own',
    id: 'tiap saluran punya kalender harga sendiri',
  }),
  stock: (levers: string): Text => ({ en: `stock: ${levers}`, id: `stok: ${levers}` }),
  stockLevers: {
    live: { en: 'live listing', id: 'daftar langsung' },
    pooled: { en: 'pooled', id: 'gabungan' },
    visible: { en: 'shown across channels', id: 'tampak lintas saluran' },
  } satisfies Readonly<Record<string, Text>>,
  reminder: (hours: string): Text => ({
    en: `reminder of a basket left behind after ${hours} h`,
    id: `pengingat keranjang yang ditinggalkan setelah ${hours} jam`,
  }),
  noReminder: (): Text => ({
    en: 'no reminder of a basket left behind',
    id: 'tanpa pengingat keranjang yang ditinggalkan',
  }),
  ownMemory: (): Text => ({
    en: 'while the hub is down linked channels read their own memory',
    id: 'selama hub mati, saluran yang terhubung membaca memorinya sendiri',
  }),
  quality: (factor: string): Text => ({
    en: `chance to stop in every channel x ${factor}`,
    id: `peluang berhenti di setiap saluran x ${factor}`,
  }),
  launch: (first: string, days: string, faults: string): Text => ({
    en: `launch from day ${first} over ${days} days, faults at first in ${faults}% of journeys`,
    id: `peluncuran mulai hari ke-${first} selama ${days} hari, kesalahan pada awalnya di ${faults}% perjalanan belanja`,
  }),
  opensLater: (channel: string, day: string): Text => ({
    en: `${channel} opens on day ${day}`,
    id: `${channel} buka pada hari ke-${day}`,
  }),
  depth: (depth: string): Text => ({
    en: `depth of integration ${depth}%`,
    id: `kedalaman integrasi ${depth}%`,
  }),
  controls: (): Text => ({
    en: 'Everything --set can change: path = value (default, range, unit; source)',
    id: 'Semua yang dapat diubah --set: jalur = nilai (nilai baku, rentang, satuan; sumber)',
  }),
} as const;
