import { atOnce } from './atOnce.ts';
import type { Text } from '../../units.ts';

/** What screening and ensembles say, in both languages. */
export const screeningSayings = {
  badCount: (option: string, given: string, least: number, most: number): Text => ({
    en: `${option} ${given}: expected a whole number from ${least} to ${most}.`,
    id: `${option} ${given}: seharusnya bilangan bulat dari ${least} sampai ${most}.`,
  }),
  morrisSize: (
    trajectories: string,
    numbers: string,
    points: string,
    replications: string,
    worlds: string,
    workers: number,
  ): Text => ({
    en: `${trajectories} trajectories through ${numbers} numbers: ${points} points x ${replications} replications: ${worlds} worlds, ${workers} at a time`,
    id: `${trajectories} lintasan melalui ${numbers} bilangan: ${points} titik x ${replications} simulasi: ${worlds} dunia, ${atOnce(workers)}`,
  }),
  morrisTitle: (quantity: string): Text => ({
    en: `elementary effects on ${quantity}, for a move through the whole range`,
    id: `efek elementer pada ${quantity}, untuk pergeseran di seluruh rentang`,
  }),
  overTrajectories: (): Text => ({
    en: 'n counts trajectories and the intervals are over them; replications are averaged before. mu*: how much a number matters; sigma: how much that hangs on the others.',
    id: 'n menghitung lintasan dan selangnya atas lintasan; simulasi dirata-ratakan lebih dulu. mu*: seberapa penting suatu bilangan; sigma: seberapa jauh itu bergantung pada bilangan lain.',
  }),
  ensembleSize: (
    draws: string,
    numbers: string,
    replications: string,
    worlds: string,
    workers: number,
  ): Text => ({
    en: `${draws} draws of ${numbers} numbers x ${replications} replications: ${worlds} worlds, ${workers} at a time`,
    id: `${draws} undian dari ${numbers} bilangan x ${replications} simulasi: ${worlds} dunia, ${atOnce(workers)}`,
  }),
  ensembleTitle: (quantity: string): Text => ({
    en: `${quantity} over the draws`,
    id: `${quantity} atas semua undian`,
  }),
  shares: {
    higher: { en: 'higher', id: 'lebih tinggi' },
    lower: { en: 'lower', id: 'lebih rendah' },
    undecided: { en: 'cannot tell', id: 'belum dapat dipastikan' },
  } satisfies Readonly<Record<string, Text>>,
  share: (name: string, share: string, low: string, high: string): Text => ({
    en: `${name}: in ${share}% of the draws [${low}, ${high}]`,
    id: `${name}: pada ${share}% undian [${low}; ${high}]`,
  }),
  spread: (low: string, middle: string, high: string): Text => ({
    en: `the means of the draws: 5% ${low}, half ${middle}, 95% ${high}`,
    id: `rata-rata tiap undian: 5% ${low}, tengah ${middle}, 95% ${high}`,
  }),
  goesWith: (count: string, all: string): Text => ({
    en: `What goes with it most (rank correlation; ${count} of ${all}):`,
    id: `Yang paling berkaitan dengannya (korelasi peringkat; ${count} dari ${all}):`,
  }),
  byChance: (count: string): Text => ({
    en: `Of ${count} intervals about one in twenty leaves 0 out by chance alone.`,
    id: `Dari ${count} selang kira-kira satu dari dua puluh tidak memuat 0 karena kebetulan saja.`,
  }),
} as const;
