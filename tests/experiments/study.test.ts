import { describe, expect, it } from 'vitest';
import { greedyStudy } from '../../sim/experiments/greedyStudy.ts';
import type { LivedPoint } from '../../sim/experiments/livePoints.ts';
import { liveStudy } from '../../sim/experiments/study.ts';
import { findLeverPath } from '../../sim/experiments/waterfall.ts';
import { handWork, liveHere } from '../support/handWork.ts';
import { scenarioOf, shortest } from '../support/scenarioTexts.ts';

const scenario = scenarioOf(
  `${shortest}preset: ownShop\nshoppers: 60\ndays: 20\nwarmUpDays: 20\nsetUps: [multi, cross]\n`,
);
const [multi, cross] = scenario.setUps;
if (multi === undefined || cross === undefined) throw new Error('no set-ups');
const path = findLeverPath(scenario, multi, cross);
if (path.kind === 'failed') throw new Error('no way');
const study = greedyStudy(path.value, 'conversionRate', 'higher', 2);

describe('a study in rounds', () => {
  it('stops at once when it is asked to, with whole items and the label of a part', async () => {
    let stop = (): void => undefined;
    const halted = new Promise<void>((resolve) => (stop = resolve));
    const lived = await liveStudy(study, {
      ...{ workforce: handWork(), before: [], halted },
      onItem: () => {
        stop();
      },
    });
    expect(lived).toMatchObject({ end: 'halted', isPart: true });
    expect(lived.items.length).toBeLessThan(study.items);
    expect(lived.items.length).toBeGreaterThan(0);
  });

  it('goes on from any whole beginning, in whatever round, and ends as if it was never stopped', async () => {
    const whole = await liveHere(study);
    expect(whole.isPart).toBe(false);
    for (let done = 0; done <= whole.items.length; done += 1) {
      const heard: LivedPoint[] = [];
      const lived = await liveStudy(study, {
        ...{ workforce: handWork(2), before: whole.items.slice(0, done) },
        onItem: (item) => heard.push(item),
      });
      expect(lived.items).toEqual(whole.items);
      expect(heard).toEqual(whole.items.slice(done));
      expect(lived.digest).toBe(whole.digest);
    }
  });
});
