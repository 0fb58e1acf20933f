import { describe, expect, it } from 'vitest';
import { breakEvenSentence } from '../../../renderer/screens/lab/tabs/breakEvenSentence.ts';
import {
  accountSentence,
  cohortsSentence,
  creditSentence,
  endsSentence,
  flowsSentence,
  ladderSentence,
  profitSentence,
  satisfactionSentence,
  stepsSentence,
} from '../../../renderer/screens/lab/tabs/partSentences.ts';
import type { BreakdownId } from '../../../sim/metrics/breakdowns.ts';
import type { AmountEstimates, Estimate } from '../../../sim/metrics/summary.ts';
import type { Words } from '../../../renderer/wording/words.ts';
import { differenceOf, estimateOf, summaryOf } from '../summaries.ts';
import { wordsIn } from '../words.ts';

const amounts = (mean: readonly (number | null)[]): AmountEstimates => ({ mean, ciLow: mean, ciHigh: mean });
const nothing = amounts([]);

function breakdowns(given: Partial<Record<BreakdownId, readonly (number | null)[]>>) {
  const all = { ends: nothing, steps: nothing, sessionOrders: nothing, switches: nothing, money: nothing };
  const more = { reEntered: nothing, reEnteredMinutes: nothing, journeysLost: nothing, ladder: nothing };
  const rest = { cohorts: nothing, satisfaction: nothing, orders: nothing, credit: nothing };
  return {
    ...all,
    ...more,
    ...rest,
    ...Object.fromEntries(Object.entries(given).map(([id, mean]) => [id, amounts(mean)])),
  };
}

const content = (bins: readonly number[]): readonly number[] => [
  ...bins,
  ...Array<number>(10 - bins.length).fill(0),
];
const summary = {
  setUps: ['multi', 'omni'],
  breakdowns: {
    omni: breakdowns({
      ends: [0.45, 0.1, 0.3],
      steps: [0.3, 0.2, 0.1],
      switches: [0, 0.25, 0.125, 0],
      ladder: [0.6, 0.3],
      cohorts: [0.41, 0.1, 0.2, 0],
      satisfaction: content([0.1, 0.2, 0.7]),
      orders: [0.7, 0.3],
      credit: [0.5, 0.5],
    }),
    multi: breakdowns({
      ends: [0.4, 0.2, 0.28],
      steps: [0.28, 0.18, 0.09],
      switches: [0, 0.2, 0.12, 0],
      ladder: [0.6, 0.28],
      cohorts: [0.39, 0.1, null, null],
      satisfaction: content([0.1, 0.3, 0.6]),
      orders: [0.7, 0.3],
      credit: [0.7, 0.3],
    }),
  },
  profits: [
    { setUp: 'omni', reference: null, ...amounts([1, 2_400_000]) },
    { setUp: 'multi', reference: null, ...amounts([1, 2_200_000]) },
  ],
};
const nameOf = (id: string): string => (id === 'omni' ? 'Omni' : 'Multi');
const told = (words: Words, reference = 'multi') => ({ summary, focus: 'omni', reference, nameOf, words });
const english = told(wordsIn('en'));
const indonesian = told(wordsIn('id'));
const alone = told(wordsIn('en'), 'omni');
const ways = [
  { from: 1, to: 0, name: 'App to Web' },
  { from: 0, to: 1, name: 'Web to App' },
];

describe('the sentence of a chart', () => {
  it('tells where journeys end, and which other end differs most', () => {
    expect(endsSentence(english)).toMatch(
      /^Of 100 journeys, 45\.0 end in an order with Omni and 40\.0 with Multi\..*10\.0 against 20\.0\.$/,
    );
    expect(endsSentence(alone)).toMatch(/^Of 100 journeys, 45\.0 end in an order with Omni\. .*, 30\.0\.$/);
  });

  it('tells how far sessions come', () => {
    expect(stepsSentence(english)).toBe(
      'Of 100 sessions, 30.0 put something into the basket with Omni and 28.0 with Multi; 10.0 and 9.0 end in an order.',
    );
    expect(stepsSentence(alone)).toBe(
      'Of 100 sessions with Omni, 30.0 put something into the basket and 10.0 end in an order.',
    );
  });

  it('tells the way between channels that differs most, or that none does', () => {
    expect(flowsSentence(english, ways, 2)).toBe(
      'The way that differs most is Web to App: 25.0 moves per 100 journeys with Omni, 20.0 with Multi.',
    );
    expect(flowsSentence(alone, ways, 2)).toBe(
      'Most moves with Omni go this way: Web to App, 25.0 per 100 journeys.',
    );
    expect(
      flowsSentence(
        {
          ...english,
          summary: {
            ...summary,
            breakdowns: { omni: summary.breakdowns.omni, multi: summary.breakdowns.omni },
          },
        },
        ways,
        2,
      ),
    ).toBe('None of the ways listed differs between Omni and Multi.');
    expect(flowsSentence(english, [], 2)).toBe('');
  });

  it('tells who buys again, and who of the first buyers came back', () => {
    expect(ladderSentence(english)).toBe(
      'With Omni, 60.0% of the shoppers bought and 30.0% bought again; with Multi, 60.0% and 28.0%.',
    );
    expect(cohortsSentence(english, 56)).toBe(
      'Of those who first bought on days 1 to 28, and so had the most time, 41.0% came back with Omni and 39.0% with Multi.',
    );
    expect(cohortsSentence(english, 14)).toBe(
      'Of those who first bought on days 1 to 14, 41.0% came back with Omni and 39.0% with Multi.',
    );
    const unsold = {
      ...summary,
      breakdowns: { omni: breakdowns({}), multi: breakdowns({ cohorts: [null, null] }) },
    };
    expect(cohortsSentence({ ...english, summary: unsold }, 28)).toBe('');
  });

  it('tells where satisfaction differs most, or that it does not', () => {
    expect(satisfactionSentence(english)).toBe(
      'The two differ most in how many stand at 0.2 or higher: 70.0% of the shoppers with Omni, 60.0% with Multi.',
    );
    expect(satisfactionSentence(alone)).toBe(
      'The largest group of shoppers with Omni, 70.0%, stands between 0.2 and 0.3.',
    );
  });

  it('tells what is earned, the line that differs most, and the channel that gets wrong credit', () => {
    expect(profitSentence({ ...english, summary })).toMatch(
      /^By day 2, profit so far is .*2\.4 million with Omni and .*2\.2 million with Multi\.$/,
    );
    const lines = [
      { name: 'Orders', values: { omni: 10, multi: 9 } },
      { name: 'Delivery', values: { omni: -4, multi: -1 } },
    ];
    expect(accountSentence(english, lines, { format: String, unit: 'Rp million' })).toBe(
      'The line that differs most is Delivery: -4 with Omni, -1 with Multi, in Rp million.',
    );
    expect(accountSentence(english, [], { format: String, unit: 'Rp' })).toBe('');
    expect(creditSentence(english, ['Store', 'App'])).toBe(
      'With Omni, the reports are furthest off for Store: they credit it with 50.0% of the orders, and 70.0% were placed there.',
    );
    expect(creditSentence({ ...english, focus: 'multi' }, ['Store', 'App'])).toBe(
      'With Multi, the reports credit every channel with the orders that were placed there.',
    );
  });

  it('tells from which day on one is ahead, in the mean and run by run, or that nobody can tell', () => {
    const lead = { setUp: 'omni', reference: 'multi', ...amounts([-2, -1, 1, 2]) };
    const whole = summaryOf([differenceOf('profit', { verdict: 'higher' })], []);
    const levels = whole.estimates['omni'];
    if (levels === undefined) throw new Error('no omni');
    const day = (own: Estimate) => ({ ...levels, breakEvenDay: own });
    const estimates = {
      omni: day(estimateOf(3.4, 0.5)),
      multi: day({ kind: 'none', reason: 'isReference' }),
    };
    const paid = { ...english, summary: { ...whole, profits: [lead], estimates } };
    expect(breakEvenSentence(paid)).toBe(
      'In the mean of the runs, Omni stays ahead of Multi from day 3 on. Taken run by run, that day is 3.4 on average (95% interval 2.9 to 3.9), as Data has it.',
    );
    const turned = { ...paid, focus: 'multi', reference: 'omni' };
    expect(breakEvenSentence(turned)).toBe('Multi does not pass Omni in these days.');
    const unsure = { ...paid.summary, differences: [differenceOf('profit', { verdict: 'undecided' })] };
    expect(breakEvenSentence({ ...paid, summary: unsure })).toMatch(/^Cannot tell which/);
    expect(breakEvenSentence({ ...paid, reference: 'new' })).toBe('');
    expect(breakEvenSentence({ ...paid, reference: 'omni' })).toBe('');
  });

  it('is not said of a set-up that has not run', () => {
    const unknown = { ...english, reference: 'new' };
    const said = [
      ...[endsSentence(unknown), stepsSentence(unknown), flowsSentence(unknown, ways, 2)],
      ...[ladderSentence(unknown), cohortsSentence(unknown, 56), satisfactionSentence(unknown)],
      ...[profitSentence({ ...unknown, summary }), creditSentence({ ...english, focus: 'new' }, ['Store'])],
      accountSentence(unknown, [{ name: 'Orders', values: { omni: 1 } }], { format: String, unit: 'Rp' }),
    ];
    expect(said).toEqual(said.map(() => ''));
  });

  it('names what differs as it is printed, and says none does only where none is printed otherwise', () => {
    const format = (value: number): string => value.toFixed(value >= 100 ? 0 : 1);
    const lines = [
      { name: 'Large', values: { omni: 150.2, multi: 149.8 } },
      { name: 'Small', values: { omni: 3.1, multi: 3.3 } },
    ];
    expect(accountSentence(english, lines, { format, unit: 'Rp' })).toContain('is Small: 3.1 with Omni');
    expect(accountSentence(english, lines.slice(0, 1), { format, unit: 'Rp' })).toBe(
      'No line differs between Omni and Multi.',
    );
    const same = { omni: summary.breakdowns.omni, multi: summary.breakdowns.omni };
    expect(endsSentence({ ...english, summary: { ...summary, breakdowns: same } })).toMatch(
      /None of the other ends differs\.$/,
    );
  });

  it('says the same in Indonesian, with decimal commas', () => {
    expect(satisfactionSentence(indonesian)).toBe(
      'Keduanya paling berbeda pada bagian pembelanja dengan kepuasan 0,2 atau lebih: 70,0% pada Omni, 60,0% pada Multi.',
    );
    expect(stepsSentence(indonesian)).toBe(
      'Dari 100 kunjungan, 30,0 sampai mengisi keranjang pada Omni dan 28,0 pada Multi; 10,0 dan 9,0 berakhir dengan pesanan.',
    );
  });
});
