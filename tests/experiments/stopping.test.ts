import { describe, expect, it } from 'vitest';
import { foreseeReplications, LEAST_REPLICATIONS, measurePrecision } from '../../sim/experiments/stopping.ts';
import { metricIds, type MetricId } from '../../sim/metrics/codebook.ts';
import { createFigures, type Figures } from '../../sim/metrics/createFigures.ts';
import type { Measured } from '../../sim/metrics/summary.ts';

const rule = { metric: 'conversionRate', atMost: 0.1 } as const;

/** Worlds in which every metric is the same number. */
function figuresOf(byReplication: readonly Readonly<Record<string, number | null>>[]): Figures {
  const setUps = Object.keys(byReplication[0] ?? {});
  const figures = createFigures(setUps);
  byReplication.forEach((values, replication) => {
    const worlds = setUps.map((setUp) => {
      const value = values[setUp] ?? null;
      const measured: Measured =
        value === null ? { kind: 'none', reason: 'noJourneys' } : { kind: 'value', value };
      const metrics = Object.fromEntries(metricIds.map((id) => [id, measured])) as Record<MetricId, Measured>;
      return { setUp, digest: '', metrics };
    });
    figures.add({ replication, worlds });
  });
  return figures;
}

const many = Array.from({ length: 12 }, (_, at) => at);

describe('stopping by half-width', () => {
  it('looks at paired differences: luck that all set-ups share keeps no interval wide', () => {
    const paired = figuresOf(many.map((at) => ({ multi: at, omni: at + 0.2 })));
    expect(measurePrecision(paired, ['multi', 'omni'], 'multi', rule).isMet).toBe(true);
    const unpaired = figuresOf(many.map((at) => ({ multi: at, omni: -at })));
    expect(measurePrecision(unpaired, ['multi', 'omni'], 'multi', rule).isMet).toBe(false);
  });

  it('asks for the widest of the differences, and for the level where there is one set-up', () => {
    const three = figuresOf(many.map((at) => ({ multi: 0, cross: 0, omni: at })));
    expect(measurePrecision(three, ['multi', 'cross', 'omni'], 'multi', rule).isMet).toBe(false);
    const one = figuresOf(many.map((at) => ({ multi: at % 2 })));
    const { halfWidth, isMet } = measurePrecision(one, ['multi'], 'multi', rule);
    expect(isMet).toBe(false);
    // sd 0.5222, n 12, t(11) 2.2010
    expect(halfWidth).toBeCloseTo(0.3318, 4);
  });

  it('is never met before the tenth replication, nor where there is no value', () => {
    const few = figuresOf(many.slice(0, LEAST_REPLICATIONS - 1).map(() => ({ multi: 0, omni: 1 })));
    expect(measurePrecision(few, ['multi', 'omni'], 'multi', rule)).toMatchObject({
      ...{ halfWidth: 0, isMet: false },
    });
    const none = figuresOf(many.map(() => ({ multi: 0, omni: null })));
    expect(measurePrecision(none, ['multi', 'omni'], 'multi', rule)).toMatchObject({
      ...{ halfWidth: null, isMet: false },
    });
  });

  it('foresees four times the replications for half the width, and no more than the limit', () => {
    const precision = { rule, halfWidth: 0.2, isMet: false };
    expect(foreseeReplications([precision], 20, 1000)).toBe(80);
    expect(foreseeReplications([precision], 20, 50)).toBe(50);
    expect(foreseeReplications([{ ...precision, halfWidth: 0.001 }], 3, 1000)).toBe(LEAST_REPLICATIONS);
    expect(foreseeReplications([{ ...precision, halfWidth: null }], 20, 500)).toBe(500);
  });
});
