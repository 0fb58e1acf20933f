import { describe, expect, it } from 'vitest';
import { factLines, factRecord } from '../../sim/cli/factLines.ts';
import type { Terminal } from '../../sim/cli/terminal.ts';
import { judgeFacts } from '../../sim/facts/checkFacts.ts';
import type { Fact } from '../../sim/facts/fact.ts';
import type { FactSums } from '../../sim/facts/factSums.ts';
import type { Language } from '../../sim/units.ts';

const terminal = (language: Language): Terminal => ({
  language,
  print: () => undefined,
  complain: () => undefined,
  say: (text) => text[language],
});

const read = ({ cohort }: FactSums) =>
  ({ kind: 'value', value: (cohort?.orders.length ?? 0) / 100 }) as const;
const fact: Fact = {
  id: 'F0',
  statement: { en: 'Shops are shops', id: 'Toko adalah toko' },
  source: 'E0.0',
  needs: ['cohort'],
  parts: [
    { kind: 'range', measured: { en: 'share', id: 'bagian' }, unit: 'share', low: 0.025, high: 0.05, read },
    {
      kind: 'range',
      measured: { en: 'ratio', id: 'rasio' },
      unit: 'count',
      low: 1,
      high: null,
      onlyPooled: true,
      read,
    },
    { kind: 'sign', measured: { en: 'gain', id: 'kenaikan' }, unit: 'share', expects: 'higher', read },
    {
      kind: 'missing',
      measured: { en: 'profit', id: 'laba' },
      missing: { en: 'no costs', id: 'tanpa biaya' },
    },
  ],
  finding: { en: 'Because of this.', id: 'Karena ini.' },
};
const sums = [1, 2].map((n): FactSums => ({
  touchpointIds: {},
  spend: {},
  worlds: {},
  cohort: { orders: Array<number>(n).fill(1), spend: [] },
}));
const [outcome] = judgeFacts([fact], sums);

describe('a fact on the command line', () => {
  it('says its state, each number with its interval and what was expected, what is missing and why it fails', () => {
    expect(outcome === undefined ? [] : factLines(outcome, terminal('en'))).toEqual([
      'F0  FAIL  Shops are shops  [E0.0]',
      '     share: 3.00% [-4.85%, 7.85%]; expected 2.50% to 5.00%: pass',
      '     ratio: 0.03; expected at least 1.00: fail',
      '     gain: 3.00% [-4.85%, 7.85%]; expected above 0: fail',
      '     profit: not measurable yet: no costs',
      '     Because of this.',
    ]);
  });

  it('speaks Indonesian, with a decimal comma', () => {
    expect(outcome === undefined ? [] : factLines(outcome, terminal('id'))).toEqual([
      'F0  TIDAK SESUAI  Toko adalah toko  [E0.0]',
      '     bagian: 3,00% [-4,85%; 7,85%]; diharapkan 2,50% sampai 5,00%: sesuai',
      '     rasio: 0,03; diharapkan paling rendah 1,00: tidak sesuai',
      '     kenaikan: 3,00% [-4,85%; 7,85%]; diharapkan di atas 0: tidak sesuai',
      '     laba: belum dapat diukur: tanpa biaya',
      '     Karena ini.',
    ]);
  });

  it('has the same keys for every part as JSON', () => {
    const record = outcome === undefined ? {} : factRecord(outcome);
    const parts = record['parts'] as readonly Readonly<Record<string, unknown>>[];
    expect(new Set(parts.map((part) => Object.keys(part).join())).size).toBe(1);
    expect(JSON.parse(JSON.stringify(record))).toMatchObject({ id: 'F0', state: 'fail' });
  });
});
