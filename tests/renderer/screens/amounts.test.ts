import { describe, expect, it } from 'vitest';
import { amountCsv } from '../../../renderer/screens/lab/tabs/amounts/amountCsv.ts';
import type { AmountRow } from '../../../renderer/screens/lab/tabs/amounts/amountTable.ts';
import {
  buildTable,
  tableIds,
  tableTitle,
  type TableId,
} from '../../../renderer/screens/lab/tabs/amounts/amountTables.ts';
import { sortAmounts } from '../../../renderer/screens/lab/tabs/amounts/sortAmounts.ts';
import { withVerdict } from '../../../renderer/screens/lab/tabs/verdictSentence.ts';
import type { LabFacts } from '../../../renderer/screens/lab/useLabFacts.ts';
import { metricInSentence } from '../../../renderer/wording/headlineSentence.ts';
import { breakdownIds, type BreakdownId } from '../../../sim/metrics/breakdowns.ts';
import { createSummary } from '../../../sim/metrics/createSummary.ts';
import { simulateReplication } from '../../../sim/pipeline.ts';
import { planExperiment } from '../../../sim/plan/planExperiment.ts';
import { dataKinds } from '../../../sim/scenario/vocabulary.ts';
import type { Language } from '../../../sim/units.ts';
import { readRecords } from '../../support/readCsv.ts';
import { prepared, scenarioOf } from '../../support/scenarioTexts.ts';
import { differenceOf, summaryOf } from '../summaries.ts';
import { wordsIn } from '../words.ts';

const scenario = scenarioOf(prepared.find(({ name }) => name === 'four-worlds.yaml')?.text ?? '');
const small = { ...scenario, shoppers: 200, replications: 2, days: 35 };
const plan = planExperiment(small);
const gathered = createSummary(plan, 'text');
for (const replication of [0, 1]) gathered.add([...simulateReplication(plan, replication)]);
const summary = gathered.summary();

const factsIn = (language: Language): LabFacts => ({
  document: { source: { kind: 'prepared' }, base: small, text: '' },
  shape: small,
  looks: new Map(),
  words: wordsIn(language),
  nameOf: (setUp) => small.setUps.find(({ id }) => id === setUp)?.name[language] ?? setUp,
});
const facts = factsIn('en');
const [, second = ''] = summary.setUps;
const setUp = summary.setUps.at(-1) ?? '';

/** The tables that print a part of the figures. */
const tablesOf: Readonly<Record<BreakdownId, readonly TableId[]>> = {
  ends: ['ends'],
  steps: ['steps'],
  sessionOrders: ['steps'],
  switches: ['switches'],
  reEntered: ['reEntered'],
  reEnteredMinutes: ['reEnteredMinutes'],
  journeysLost: ['journeysLost'],
  ladder: ['ladder'],
  cohorts: ['cohorts', 'cohortsThird'],
  satisfaction: ['satisfaction'],
  orders: ['credit'],
  credit: ['credit'],
  money: ['money'],
};
/** Which rows are the part's own, where its table has others too. */
const isOf: Readonly<Partial<Record<BreakdownId, (row: string) => boolean>>> = {
  steps: (row) => !row.startsWith('orders in '),
  sessionOrders: (row) => row.startsWith('orders in '),
  orders: (row) => row.endsWith(' orders'),
  credit: (row) => row.endsWith(' credit'),
  money: (row) => row !== 'profit',
};

const origin = { scenario: 's', seed: 'a', digest: null };

describe('a table of amounts', () => {
  it.each(tableIds)(
    '%s has rows, a title known before it is built, and a file with the numbers it prints',
    (id) => {
      for (const language of ['en', 'id'] as const) {
        const own = factsIn(language);
        const table = buildTable(id, summary, own, second);
        expect(table.title).toBe(tableTitle(id, own.words, own.nameOf(second)));
        // So small a crowd may lose no journey over typing again.
        if (id !== 'journeysLost') expect(table.rows.length).toBeGreaterThan(0);
        const records = readRecords(amountCsv(origin, table));
        for (const row of table.rows)
          for (const [world, amount] of Object.entries(row.amounts)) {
            const record = records.find((one) => one['row'] === row.id && one['setUp'] === world);
            const cells = [record?.['mean'], record?.['ciLow'], record?.['ciHigh']];
            const printed = cells.map((cell) =>
              cell === '' || cell === undefined ? null : table.format(Number(cell) * table.factor),
            );
            const shown = [amount?.mean, amount?.low, amount?.high].map((value) =>
              value === null || value === undefined ? null : table.format(value * table.factor),
            );
            expect(printed).toEqual(shown);
          }
      }
    },
  );

  it.each(breakdownIds)('has every amount of %s, row by row', (part) => {
    const { mean } = summary.breakdowns[setUp]?.[part] ?? { mean: [] };
    // A question is told and not typed: no field, and no minute over one.
    const told = dataKinds.indexOf('case') * small.channels.length ** 2;
    const isTyped = part === 'reEntered' || part === 'reEnteredMinutes';
    const counted = isTyped
      ? mean.filter((_, at) => at < told || at >= told + small.channels.length ** 2)
      : mean;
    const amounts = counted.filter((amount) => amount !== null && amount !== 0);
    // So small a crowd may lose no journey over typing again.
    if (part !== 'journeysLost') expect(amounts.length).toBeGreaterThan(0);
    const rows = tablesOf[part].flatMap((id) => buildTable(id, summary, facts, second).rows);
    const shown = rows
      .filter(({ id }) => isOf[part]?.(id) ?? true)
      .map(({ amounts: of }) => of[setUp]?.mean ?? 0)
      .filter((amount) => amount !== 0);
    const inOrder = (list: readonly (number | null)[]) => list.map(Number).sort((a, b) => a - b);
    expect(inOrder(shown)).toEqual(inOrder(amounts));
  });

  it('is sorted by numbers in names and by amounts, what is missing last either way', () => {
    const row = (name: string, mean: number | null): AmountRow => ({
      id: name,
      name,
      amounts: { omni: mean === null ? null : { mean, low: null, high: null } },
    });
    const rows = [row('day 10', 2), row('day 9', null), row('day 1', 3)];
    const names = (column: 'name' | 'level omni', direction: 'ascending' | 'descending') =>
      sortAmounts(rows, { column, direction }, 'en').map(({ name }) => name);
    expect(names('name', 'ascending')).toEqual(['day 1', 'day 9', 'day 10']);
    expect(names('level omni', 'ascending')).toEqual(['day 10', 'day 1', 'day 9']);
    expect(names('level omni', 'descending')).toEqual(['day 1', 'day 10', 'day 9']);
  });
});

describe('the verdict after what a chart shows', () => {
  const nameOf = (id: string): string => ({ omni: 'Omni', multi: 'Multi' })[id] ?? id;
  const told = (verdict: 'higher' | 'undecided' | 'same', focus = 'omni') => ({
    summary: summaryOf([differenceOf('switchRate', { verdict })], []),
    words: wordsIn('en'),
    nameOf,
    focus,
    reference: 'multi',
  });
  const metric = metricInSentence('switchRate', wordsIn('en'));

  it('says whether the two differ, or that nobody can tell, and of one set-up or none nothing', () => {
    expect(withVerdict('So it is.', 'switchRate', told('higher'))).toBe(
      `So it is. Over all days Omni comes out higher than Multi on ${metric}.`,
    );
    expect(withVerdict('So it is.', 'switchRate', { ...told('higher', 'multi'), reference: 'omni' })).toBe(
      `So it is. Over all days Multi comes out lower than Omni on ${metric}.`,
    );
    expect(withVerdict('So it is.', 'switchRate', told('undecided'))).toContain('Cannot tell whether');
    expect(withVerdict('So it is.', 'switchRate', told('same'))).toContain('exactly alike');
    expect(withVerdict('So it is.', 'switchRate', told('higher', 'multi'))).toBe('So it is.');
    expect(withVerdict('', 'switchRate', told('higher'))).toBe('');
  });
});
