import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleItems, countItems, itemsOf, wholeExperiment } from '../../sim/experiments/shard.ts';

const size = fc.integer({ min: 1, max: 30 });

describe('shards', () => {
  it('are stretches of the whole, nearly equal, and together the whole', () => {
    fc.assert(
      fc.property(size, size, size, (points, replications, of) => {
        const indices = Array.from({ length: of }, (_, at) => at + 1);
        const shards = indices.map((index) => [...itemsOf(points, replications, { index, of })]);
        expect(shards.flat()).toEqual([...itemsOf(points, replications, wholeExperiment)]);
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(sizes).toEqual(indices.map((index) => countItems(points, replications, { index, of })));
      }),
    );
  });

  it('live every point once before any of them again, so that a stop leaves them balanced', () => {
    const items = [...itemsOf(3, 2, wholeExperiment)];
    expect(items.map(({ point, replication }) => `${replication}:${point}`)).toEqual([
      ...['0:0', '0:1', '0:2', '1:0', '1:1', '1:2'],
    ]);
  });

  it('come in bundles that keep the order, never mix replications, and begin with one item alone', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 8 }), (points, replications, workers) => {
        const items = [...itemsOf(points, replications, wholeExperiment)];
        const bundles = [...bundleItems(items, items.length, workers)];
        expect(bundles.flat()).toEqual(items);
        expect(bundles[0]).toHaveLength(1);
        for (const bundle of bundles)
          expect(new Set(bundle.map(({ replication }) => replication)).size).toBe(1);
      }),
    );
  });
});
