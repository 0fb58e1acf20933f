import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJournal, writeJournalEntry, writeJournalHead } from '../../sim/experiments/journal.ts';
import { metricIds, type MetricId } from '../../sim/metrics/codebook.ts';
import type { Measured, NoValueReason } from '../../sim/metrics/summary.ts';

const reasons: readonly NoValueReason[] = ['noJourneys', 'neverPays', 'isReference'];
const measured: fc.Arbitrary<Measured> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'value' as const, value: value + 0 })),
  fc.constantFrom(...reasons).map((reason) => ({ kind: 'none' as const, reason })),
);
const metrics = fc
  .array(measured, { minLength: metricIds.length, maxLength: metricIds.length })
  .map(
    (values) =>
      Object.fromEntries(metricIds.map((id, at) => [id, values[at]!])) as Record<MetricId, Measured>,
  );
const world = fc.record({ setUp: fc.constantFrom('multi', 'omni'), digest: fc.string(), metrics });
const entries = fc.array(
  fc.record({
    point: fc.nat(9),
    figures: fc.record({ replication: fc.nat(99), worlds: fc.array(world, { minLength: 1, maxLength: 2 }) }),
    sizes: fc.dictionary(fc.constantFrom('daily.csv', 'shoppers.csv'), fc.nat()),
  }),
  { maxLength: 3 },
);
const about = { kind: 'run', scenario: 'saluran: 1\n' };

describe('a journal', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const text = [writeJournalHead(about), ...given.map(writeJournalEntry)].join('');
        const read = readJournal(text);
        expect(read).toEqual({ kind: 'ok', value: { about, entries: given } });
      }),
      { numRuns: 30 },
    );
  });

  it('holds its whole lines wherever the program was killed', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (given, cut) => {
        const head = writeJournalHead(about);
        const lines = given.map(writeJournalEntry);
        const body = lines.join('');
        const kept = body.slice(0, cut % (body.length + 1));
        const whole = kept.split('\n').length - 1;
        expect(readJournal(head + kept)).toEqual({
          kind: 'ok',
          value: { about, entries: given.slice(0, whole) },
        });
      }),
      { numRuns: 30 },
    );
  });

  it('is refused where another version wrote it, and where a line is none of its own', () => {
    const head = writeJournalHead(about);
    const older = head.replace(/"modelVersion":"[^"]*"/, '"modelVersion":"0"');
    expect(readJournal(older)).toEqual({ kind: 'failed', problems: [{ kind: 'version' }] });
    expect(readJournal('')).toEqual({ kind: 'failed', problems: [{ kind: 'line', line: 1 }] });
    expect(readJournal(`${head}nonsense\n`)).toEqual({
      kind: 'failed',
      problems: [{ kind: 'line', line: 2 }],
    });
  });
});
