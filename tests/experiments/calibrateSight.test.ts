import { describe, expect, it } from 'vitest';
import { calibrateSight, sightTarget } from '../../sim/experiments/calibrateSight.ts';
import { planFactWorlds } from '../../sim/facts/factWorlds.ts';
import { sightLevels } from '../../sim/scenario/presets/sightLevels.ts';

describe('fitting what stock in sight does', () => {
  it('moves the level to where online orders change as the target says, and ends with a check', () => {
    const rounds = [...calibrateSight({ rounds: 2, replications: 3, checkSeed: 'unseen' })];
    expect(rounds.map(({ round }) => round)).toEqual([0, 1, 2, 'check']);
    const [first, , last] = rounds;
    expect(Math.abs(last!.misfit)).toBeLessThan(Math.max(0.05, Math.abs(first!.misfit)));
    expect(rounds.every(({ fetchesInSight }) => fetchesInSight >= 0 && fetchesInSight <= 1)).toBe(true);
  });

  it('has written the level that worlds live with, to a target inside the range of F10', () => {
    expect(planFactWorlds(['multi']).crowd.values.stock.fetchesInSight).toBe(sightLevels.fetchesInSight);
    expect(sightTarget.value).toBeCloseTo((sightTarget.low + sightTarget.high) / 2, 9);
  });
});
