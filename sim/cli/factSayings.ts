import type { PartState } from '../facts/fact.ts';
import type { Text } from '../units.ts';

/** What the `facts` command says, in both languages. */
export const factSayings = {
  states: {
    pass: { en: 'pass', id: 'sesuai' },
    fail: { en: 'fail', id: 'tidak sesuai' },
    notMeasurable: { en: 'not measurable yet', id: 'belum dapat diukur' },
    shown: { en: 'for comparison', id: 'sebagai pembanding' },
  } satisfies Readonly<Record<PartState, Text>>,
  head: (replications: number, shoppers: string, days: number): Text => ({
    en: `The default crowd under multi, ${replications} replications of ${shoppers} shoppers over ${days} days after a history of ${days}; counts pooled, intervals over replications`,
    id: `Kumpulan pembelanja baku dengan multisaluran, ${replications} simulasi dengan ${shoppers} pembelanja selama ${days} hari setelah riwayat ${days} hari; hitungan digabung, selang kepercayaan antarsimulasi`,
  }),
  limits: {
    en: 'Where integration should not win:',
    id: 'Di mana integrasi seharusnya tidak menang:',
  },
  /** Of a fact that takes more replications than the others. */
  times: (times: number): Text => ({
    en: `${times} times the replications`,
    id: `${times} kali jumlah simulasi`,
  }),
  range: (low: string | null, high: string | null): Text => {
    if (low === null)
      return { en: `expected at most ${high ?? ''}`, id: `diharapkan paling tinggi ${high ?? ''}` };
    return high === null
      ? { en: `expected at least ${low}`, id: `diharapkan paling rendah ${low}` }
      : { en: `expected ${low} to ${high}`, id: `diharapkan ${low} sampai ${high}` };
  },
  signs: {
    higher: { en: 'expected above 0', id: 'diharapkan di atas 0' },
    lower: { en: 'expected below 0', id: 'diharapkan di bawah 0' },
    notHigher: { en: 'expected not above 0', id: 'diharapkan tidak di atas 0' },
  },
  badId: (given: string, near: string | null): Text => ({
    en: `"${given}" is no fact; expected F1 to F15 or N1 to N4.${near === null ? '' : ` Did you mean ${near}?`}`,
    id: `"${given}" bukan fakta; seharusnya F1 sampai F15 atau N1 sampai N4.${near === null ? '' : ` Apakah maksud Anda ${near}?`}`,
  }),
} as const;
