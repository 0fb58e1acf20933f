import { describe, expect, it } from 'vitest';
import { calibrateMessages, messageGrid, messageTargets } from '../../sim/experiments/calibrateMessages.ts';
import { planFactWorlds } from '../../sim/facts/factWorlds.ts';
import { messageLevels } from '../../sim/scenario/presets/messageLevels.ts';

describe('fitting how many messages are too many', () => {
  it('tries every pair with the same luck, and checks the best of them on other shoppers', () => {
    const grid = [messageGrid[0]!, messageGrid[8]!];
    const fits = [...calibrateMessages({ replications: 2, checkSeed: 'unseen', grid })];
    expect(fits.slice(0, 2).map(({ levels }) => levels)).toEqual(grid);
    const [one, other, check] = fits;
    const better = one!.isBest === other!.isBest ? one!.misfit < other!.misfit : one!.isBest;
    expect(check?.levels).toEqual(better ? grid[0] : grid[1]);
    expect(check?.lostAt4).not.toBe((better ? one : other)?.lostAt4);
    expect(one!.misfit).toBeCloseTo(
      Math.max(
        ...[one!.lostAt4 / messageTargets.lostAt4, one!.lostAt10 / messageTargets.lostAt10].map((part) =>
          Math.abs(part - 1),
        ),
      ),
      9,
    );
  });

  it('has written the pair that worlds live with, one of the grid', () => {
    const { fatigueWeight, unsubscribeBase } = planFactWorlds(['multi']).crowd.values.messages;
    expect({ fatigueWeight, unsubscribeBase }).toEqual(messageLevels);
    expect(messageGrid).toContainEqual(messageLevels);
  });
});
