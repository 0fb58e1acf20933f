import type { PurposeName } from '../random/purpose.ts';
import type { Text } from '../units.ts';
import { fill } from './lossSentences.ts';
import { percentage } from './numberWords.ts';

/** What the chance is one of, what she does where it strikes, and where it does not. */
type Answer = readonly [to: Text, yes: Text, no: Text];

const both = (en: string, id: string): Text => ({ en, id });

const leaves: Answer = [
  both('to leave', 'untuk pergi'),
  both('she leaves', 'ia pergi'),
  both('she stays', 'ia bertahan'),
];
const toRival: Answer = [
  both('to go to a rival', 'untuk pergi ke pesaing'),
  both('she goes', 'ia pergi'),
  both('she stays', 'ia bertahan'),
];
const comesBack: Answer = [
  both('to come back', 'untuk kembali'),
  both('she does', 'ia kembali'),
  both('she does not', 'ia tidak kembali'),
];
const collects: Answer = [
  both('to collect it', 'untuk mengambil sendiri'),
  both('she does', 'ia mengambilnya'),
  both('she does not', 'tidak'),
];

const answers: Readonly<Partial<Record<PurposeName, Answer>>> = {
  unmetWish: leaves,
  drop: leaves,
  field: leaves,
  priceContradiction: leaves,
  givesUpSearching: leaves,
  rivalExit: toRival,
  leak: toRival,
  pauseReturns: comesBack,
  basketReturns: comesBack,
  reminderWorks: comesBack,
  collects,
  collectionSaves: collects,
  firmOrRival: [
    both('to come to this firm', 'untuk datang ke perusahaan ini'),
    both('she comes', 'ia datang'),
    both('she goes to a rival', 'ia pergi ke pesaing'),
  ],
  move: [
    both('to change channel', 'untuk pindah saluran'),
    both('she moves', 'ia pindah'),
    both('she stays', 'ia tetap di sini'),
  ],
  deliveryCost: [
    both('to be put off', 'untuk enggan'),
    both('it puts her off', 'ia enggan'),
    both('it does not', 'ia tidak enggan'),
  ],
  returned: [
    both('to return it', 'untuk mengembalikannya'),
    both('she returns it', 'ia mengembalikannya'),
    both('she keeps it', 'ia menyimpannya'),
  ],
  avoids: [
    both('to avoid the firm', 'untuk menghindari perusahaan'),
    both('she does', 'ia menghindar'),
    both('she does not', 'tidak'),
  ],
  lapse: [
    both('to stop buying here', 'untuk berhenti membeli di sini'),
    both('she stops', 'ia berhenti'),
    both('she goes on', 'ia tetap membeli'),
  ],
};

/** "12.9% to leave: she leaves"; for what has no words of its own "12.9%: yes". */
export function answerSentence(purpose: PurposeName, chance: number, happened: boolean): Text {
  const [to, yes, no] = answers[purpose] ?? [both('', ''), both('yes', 'ya'), both('no', 'tidak')];
  const came = happened ? yes : no;
  const sentence = to.en === '' ? both('{chance}: {came}', '{chance}: {came}') : whole;
  return fill(sentence, { chance: percentage(chance), to, came });
}

const whole = both('{chance} {to}: {came}', '{chance} {to}: {came}');
