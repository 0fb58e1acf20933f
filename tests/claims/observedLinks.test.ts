import { describe, expect, it } from 'vitest';
import { claims } from '../../sim/claims/claims.ts';
import { planOf, worldsOf } from '../support/worldsOf.ts';

describe('C54', () => {
  it('links the three pairs of channels along which most shoppers of the separate channels are seen to move', () => {
    const plan = planOf('preset: ownShop\nshoppers: 2000\ndays: 180\nsetUps: [multi]');
    const { channelIds } = plan;
    const moves = new Map<string, number>();
    for (let replication = 0; replication < 6; replication++) {
      for (const { switches } of worldsOf(plan, replication)) {
        switches.forEach((count, cell) => {
          const from = channelIds[Math.floor(cell / channelIds.length)] ?? '';
          const pair = `${from} to ${channelIds[cell % channelIds.length] ?? ''}`;
          moves.set(pair, (moves.get(pair) ?? 0) + count);
        });
      }
    }
    const busiest = [...moves].toSorted((a, b) => b[1] - a[1]).slice(0, 3);

    const claim = claims.find(({ id }) => id === 'C54');
    const setUps = claim?.comparisons[0]?.here.worlds[0]?.firm.setUps ?? [];
    const linked = setUps.flatMap((setUp) => {
      if (typeof setUp === 'string' || setUp.id !== 'observed') return [];
      const { carryOver } = setUp;
      return typeof carryOver === 'object' ? (carryOver.links ?? []) : [];
    });
    expect(linked.map(({ from, to }) => `${from} to ${to}`).toSorted()).toEqual(
      busiest.map(([pair]) => pair).toSorted(),
    );
  });
});
