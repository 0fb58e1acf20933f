import { atOnce } from './atOnce.ts';
import type { Text } from '../../units.ts';

/** What the experiments on levers and channels say, in both languages. */
export const leverSayings = {
  sameCapabilities: (from: string, to: string): Text => ({
    en: `--from ${from} --to ${to}: the two set-ups can do the same; there is nothing to share out.`,
    id: `--from ${from} --to ${to}: kemampuan kedua susunan saluran sama; tidak ada yang bisa dibagi.`,
  }),
  tooManyLevers: (from: string, to: string, most: number, levers: string): Text => ({
    en: `--from ${from} --to ${to}: expected at most ${most} levers in which they differ, found ${levers}. Make them more alike by --set.`,
    id: `--from ${from} --to ${to}: seharusnya paling banyak ${most} tuas yang berbeda, tetapi ada ${levers}. Samakan sebagian dengan --set.`,
  }),
  waterfallSize: (
    levers: string,
    sets: string,
    replications: string,
    worlds: string,
    workers: number,
  ): Text => ({
    en: `${levers} levers, ${sets} sets of them x ${replications} replications: ${worlds} worlds, ${workers} at a time`,
    id: `${levers} tuas, ${sets} himpunan x ${replications} simulasi: ${worlds} dunia, ${atOnce(workers)}`,
  }),
  greedySize: (
    levers: string,
    sets: string,
    replications: string,
    worlds: string,
    workers: number,
  ): Text => ({
    en: `${levers} levers in as many rounds, ${sets} sets of them x ${replications} replications: ${worlds} worlds, ${workers} at a time`,
    id: `${levers} tuas dalam putaran sebanyak itu, ${sets} himpunan x ${replications} simulasi: ${worlds} dunia, ${atOnce(workers)}`,
  }),
  waterfallTitle: (from: string, to: string): Text => ({
    en: `${to} - ${from} shared out: what each lever adds on average over all orders`,
    id: `${to} - ${from} dibagi: tambahan rata-rata tiap tuas atas semua urutan`,
  }),
  greedyTitle: (from: string, to: string, better: 'higher' | 'lower'): Text => ({
    en: `from ${from} to ${to}: each lever taken where it makes it ${better === 'higher' ? 'highest' : 'lowest'}`,
    id: `dari ${from} ke ${to}: tiap tuas diambil saat hasilnya paling ${better === 'higher' ? 'tinggi' : 'rendah'}`,
  }),
  total: (): Text => ({ en: 'all of it', id: 'semuanya' }),
  oneChannel: (setUp: string): Text => ({
    en: `--set-up ${setUp}: it has one channel only; name a set-up with two at least.`,
    id: `--set-up ${setUp}: hanya punya satu saluran; sebutkan susunan dengan sedikitnya dua saluran.`,
  }),
  removalSize: (
    setUp: string,
    channels: string,
    replications: string,
    worlds: string,
    workers: number,
  ): Text => ({
    en: `${setUp} whole and with each of ${channels} channels closed x ${replications} replications: ${worlds} worlds, ${workers} at a time`,
    id: `${setUp} utuh dan dengan masing-masing dari ${channels} saluran ditutup x ${replications} simulasi: ${worlds} dunia, ${atOnce(workers)}`,
  }),
  removalTitle: (setUp: string): Text => ({
    en: `${setUp} minus itself without the channel`,
    id: `${setUp} dikurangi susunan yang sama tanpa saluran itu`,
  }),
  removalSum: (): Text => ({ en: 'sum of the effects', id: 'jumlah semua efek' }),
  removalWhole: (): Text => ({ en: 'with all channels', id: 'dengan semua saluran' }),
  noSum: (): Text => ({
    en: 'The effects do not add up to what all channels bring: what another channel takes over counts for neither, what needs two counts twice.',
    id: 'Jumlah semua efek bukan hasil seluruh saluran: yang diambil alih saluran lain tidak dihitung pada keduanya, yang butuh dua saluran dihitung dua kali.',
  }),
} as const;
