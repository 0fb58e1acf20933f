import { describe, expect, it } from 'vitest';
import { printPins, readPins } from '../../../renderer/stores/keptPins.ts';
import { toPinnedRun } from '../../../renderer/stores/pinnedRun.ts';

const difference = {
  setUp: 'omni',
  reference: 'multi',
  metric: 'conversionRate',
  estimate: { kind: 'none', reason: 'noRuns' },
  verdict: 'undecided',
  byReplication: [0.1, 0.2],
  pairingGain: null,
} as const;
const pin = toPinnedRun(
  { digest: 'ab12', differences: [difference] },
  { letter: 'A', edits: { days: 90 }, seed: 's', done: 2 },
);

describe('pinned runs', () => {
  it('come back with the scenario they were pinned for, without its single runs', () => {
    expect(readPins(printPins('saluran: 1', [pin]), 'saluran: 1')).toEqual([pin]);
    expect(pin.differences[0]).toEqual({ ...difference, byReplication: [] });
  });

  it.each([
    ['another text of the scenario', printPins('saluran: 1', [pin]), 'saluran: 1\n'],
    ['another model', printPins('saluran: 1', [pin]).replace(/"model":"[^"]*"/, '"model":"0"'), 'saluran: 1'],
    ['half a text', printPins('saluran: 1', [pin]).slice(0, 40), 'saluran: 1'],
    ['nothing', '', 'saluran: 1'],
    ['null', 'null', 'saluran: 1'],
  ])('do not come back from %s', (_, written, text) => {
    expect(readPins(written, text)).toEqual([]);
  });
});
