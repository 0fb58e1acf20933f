import type { Text } from '../units.ts';

/** What the `diary` command says, in both languages; the diary's own sentences stand in sim/diary. */
export const diarySayings = {
  badShopper: (given: string, most: number): Text => ({
    en: `--shopper ${given}: expected a whole number from 1 to ${most}, as in shoppers.csv.`,
    id: `--shopper ${given}: seharusnya bilangan bulat dari 1 sampai ${most}, seperti di shoppers.csv.`,
  }),
  badReplication: (given: string): Text => ({
    en: `--replication ${given}: expected a whole number from 1 to 10000, as in shoppers.csv.`,
    id: `--replication ${given}: seharusnya bilangan bulat dari 1 sampai 10000, seperti di shoppers.csv.`,
  }),
  whichShopper: (): Text => ({
    en: 'Whose diary? Give --shopper with a number as in shoppers.csv, or --find with a story to look for.',
    id: 'Buku harian siapa? Beri --shopper dengan nomor seperti di shoppers.csv, atau --find dengan cerita yang dicari.',
  }),
  badStory: (given: string): Text => ({
    en: `--find ${given}: expected steps with > between, perhaps with a set-up before it, such as "omni=web:basketFilled > order+collected".`,
    id: `--find ${given}: seharusnya langkah-langkah dengan > di antaranya, boleh didahului susunan, misalnya "omni=web:basketFilled > order+collected".`,
  }),
  unknownInStory: (given: string, found: string, known: readonly string[]): Text => ({
    en: `--find ${given}: there is no "${found}". There are: ${known.join(', ')}.`,
    id: `--find ${given}: tidak ada "${found}". Yang ada: ${known.join(', ')}.`,
  }),
  badReplications: (given: string): Text => ({
    en: `--replications ${given}: expected a whole number from 1 to 1000.`,
    id: `--replications ${given}: seharusnya bilangan bulat dari 1 sampai 1000.`,
  }),
  found: (shopper: number, replication: number, day: string, journeys: string): Text => ({
    en: `--shopper ${shopper} --replication ${replication}   the need of day ${day}; journeys of hers in all: ${journeys}`,
    id: `--shopper ${shopper} --replication ${replication}   kebutuhan hari ke-${day}; perjalanan belanjanya seluruhnya: ${journeys}`,
  }),
  moreFound: (more: string): Text => ({ en: `and ${more} more`, id: `dan ${more} lagi` }),
  noneFound: (replications: string): Text => ({
    en: `Nobody's journey tells that, in replications 1 to ${replications}.`,
    id: `Tidak ada perjalanan belanja yang menceritakan itu, dalam simulasi 1 sampai ${replications}.`,
  }),
  head: (shopper: number, replication: number): Text => ({
    en: `Shopper ${shopper}, replication ${replication}: the same needs and the same luck in every world`,
    id: `Pembelanja ${shopper}, simulasi ${replication}: kebutuhan dan keberuntungan yang sama di setiap dunia`,
  }),
  past: (): Text => ({
    en: 'Before day 1: the past that all worlds share',
    id: 'Sebelum hari ke-1: masa lalu yang sama bagi semua dunia',
  }),
  moment: (day: string): Text => ({ en: `Day ${day}`, id: `Hari ke-${day}` }),
  nothing: (): Text => ({ en: 'nothing happens', id: 'tidak terjadi apa-apa' }),
  noDiary: (): Text => ({
    en: 'Nothing happened to her in any world.',
    id: 'Tidak terjadi apa-apa padanya di dunia mana pun.',
  }),
} as const;
