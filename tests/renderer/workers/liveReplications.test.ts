import { describe, expect, it } from 'vitest';
import { liveReplications } from '../../../renderer/workers/liveReplications.ts';
import type { Workforce } from '../../../sim/experiments/workforce.ts';
import { measureWithCourses, type MeasuredReplication } from '../../../sim/metrics/measureReplication.ts';
import type { ExperimentSummary } from '../../../sim/metrics/summary.ts';
import { createSummary, planExperiment, simulateReplication } from '../../../sim/pipeline.ts';
import { printScenario } from '../../../sim/scenario/printScenario.ts';
import { scenarioOf, shortest } from '../../support/scenarioTexts.ts';

const REPLICATIONS = 9;
const scenario = scenarioOf(
  `${shortest}preset: ownShop\nshoppers: 60\ndays: 20\nwarmUpDays: 20\nreplications: ${REPLICATIONS}\nsetUps: [multi, omni]\n`,
);
const plan = planExperiment(scenario);
const scenarioText = printScenario(scenario);
const lived = Array.from({ length: REPLICATIONS }, (_, replication) =>
  measureWithCourses(plan, [...simulateReplication(plan, replication)]),
);

/** The summary of the first replications, added one after the other in one thread. */
function inOneThread(count: number): ExperimentSummary {
  const summary = createSummary(plan, scenarioText);
  for (const one of lived.slice(0, count)) summary.addMeasured(one);
  return summary.summary();
}

/** Workers that are ready in an order of their own: of the tasks under way, the one with the greatest rank ends next. */
function shuffled(
  size: number,
  rank: (replication: number) => number,
  dies: number | null = null,
): Workforce<number, MeasuredReplication> {
  const underWay = new Map<number, () => void>();
  const endOne = (): void => {
    const [next] = [...underWay.keys()].toSorted((a, b) => rank(b) - rank(a));
    if (next === undefined) return;
    underWay.get(next)?.();
    underWay.delete(next);
  };
  return {
    size,
    do: (replication, hand) =>
      new Promise((resolve, reject) => {
        underWay.set(replication, () => {
          const done = lived[replication];
          if (replication === dies) reject(new Error('out of memory'));
          else if (done !== undefined) hand(structuredClone(done));
          resolve();
        });
        setTimeout(endOne, 0);
      }),
    end: () => Promise.resolve(),
  };
}

interface Picture {
  readonly done: number;
  readonly summary: ExperimentSummary;
}

function live(
  workforce: Workforce<number, MeasuredReplication>,
  halted = new Promise<never>(() => undefined),
) {
  const pictures: Picture[] = [];
  let clock = 0;
  const done = liveReplications({
    ...{ plan, scenarioText, workforce, halted },
    now: () => (clock += 1000),
    show: (whole, summary) => {
      pictures.push({ done: whole, summary });
    },
  });
  return { done, pictures };
}

const ranks: readonly (readonly [string, (replication: number) => number])[] = [
  ['the first first', (replication) => -replication],
  ['the last first', (replication) => replication],
  ['in a scrambled order', (replication) => (replication * 7) % 9],
];

describe('a run on several workers', () => {
  it.each([1, 2, 4, 8].flatMap((size) => ranks.map(([name, rank]) => [size, name, rank] as const)))(
    'of %i that are ready %s comes to the same to the last bit',
    async (size, _, rank) => {
      const { done, pictures } = live(shuffled(size, rank));
      expect(await done).toBe(REPLICATIONS);
      expect(pictures.at(-1)?.summary).toEqual(inOneThread(REPLICATIONS));
      expect(pictures.at(-1)?.summary.digest).toBe(inOneThread(REPLICATIONS).digest);
      for (const { done: whole, summary } of pictures) expect(summary).toEqual(inOneThread(whole));
    },
  );

  it('keeps the whole pairs before one that died, shows them, and ends with its error', async () => {
    const { done, pictures } = live(shuffled(4, (replication) => -replication, 5));
    await expect(done).rejects.toThrow('out of memory');
    const last = pictures.at(-1);
    expect(last?.done).toBeGreaterThan(0);
    expect(last?.done).toBeLessThanOrEqual(5);
    for (const { done: whole, summary } of pictures) expect(summary).toEqual(inOneThread(whole));
  });

  it('that is stopped keeps whole pairs from the first on', async () => {
    let stop = (): void => undefined;
    const halted = new Promise<void>((resolve) => (stop = resolve));
    const taken: number[] = [];
    const base = shuffled(2, (replication) => -replication);
    const { done, pictures } = live(
      {
        ...base,
        do: (replication, hand) =>
          base.do(replication, (one) => {
            taken.push(replication);
            hand(one);
            if (replication === 3) stop();
          }),
      },
      halted as Promise<never>,
    );
    const whole = await done;
    expect(whole).toBeLessThan(REPLICATIONS);
    expect(pictures.at(-1)?.summary).toEqual(inOneThread(whole));
  });
});
