import { describe, expect, it } from 'vitest';
import { greedyOrderOf, greedyStudy } from '../../sim/experiments/greedyStudy.ts';
import { nameWithout, planRemovals, removalsOf } from '../../sim/experiments/removal.ts';
import { differingLevers, setUpLevers, takeLevers } from '../../sim/experiments/setUpLevers.ts';
import { studyOf } from '../../sim/experiments/study.ts';
import {
  allLeverSets,
  findLeverPath,
  planLeverSets,
  remainderOf,
  waterfallOf,
  type LeverPath,
} from '../../sim/experiments/waterfall.ts';
import { metricIds } from '../../sim/metrics/codebook.ts';
import { planExperiment, simulateReplication } from '../../sim/pipeline.ts';
import type { SetUp } from '../../sim/scenario/scenario.ts';
import { liveHere } from '../support/handWork.ts';
import { scenarioOf, shortest } from '../support/scenarioTexts.ts';

const small = 'preset: ownShop\nshoppers: 80\ndays: 20\nwarmUpDays: 20\nreplications: 2\n';
const scenario = scenarioOf(`${shortest}${small}setUps: [single, multi, cross, omni]\n`);
const setUp = (id: string): SetUp => {
  const found = scenario.setUps.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no set-up ${id}`);
  return found;
};
const pathOf = (from: string, to: string): LeverPath => {
  const path = findLeverPath(scenario, setUp(from), setUp(to));
  if (path.kind === 'failed') throw new Error(`no way from ${from} to ${to}`);
  return path.value;
};

describe('the levers of set-ups', () => {
  it('hold every capability once', () => {
    const { id: _id, name: _name, preset: _preset, ...capabilities } = setUp('omni');
    expect(Object.values(setUpLevers).flat().toSorted()).toEqual(Object.keys(capabilities).toSorted());
  });

  it('are those in which two set-ups differ, and all of them taken make the one the other', () => {
    const [multi, omni] = [setUp('multi'), setUp('omni')];
    const levers = differingLevers(multi, omni);
    expect(levers).toEqual(['carryOver', 'consistency', 'stock', 'fulfilment', 'contactPoint']);
    expect(differingLevers(takeLevers(multi, omni, levers), omni)).toEqual([]);
    expect(differingLevers(takeLevers(multi, omni, ['stock']), multi)).toEqual(['stock']);
  });

  it('must be one at least, six at most', () => {
    expect(findLeverPath(scenario, setUp('omni'), { ...setUp('omni'), id: 'same' })).toEqual({
      kind: 'failed',
      problems: [{ kind: 'same' }],
    });
    const far = { ...setUp('omni'), quality: 0.8, loyaltyDiscount: 0.1 };
    expect(findLeverPath(scenario, setUp('single'), far)).toMatchObject({
      problems: [{ kind: 'many', levers: expect.arrayContaining(['channels', 'quality']) as unknown }],
    });
  });
});

describe('a waterfall', () => {
  const path = pathOf('multi', 'cross');

  it('lives every set of levers; its ends are the very worlds of the two set-ups', () => {
    const omni = pathOf('multi', 'omni');
    expect(allLeverSets(omni)).toHaveLength(32);
    const { plan } = planLeverSets(path, allLeverSets(path));
    expect(plan.setUps.map(({ id }) => id)).toEqual([
      ...['multi', 'multi+carryOver', 'multi+consistency', 'cross'],
    ]);
    const worlds = [...simulateReplication(plan, 0)];
    const own = [...simulateReplication(planExperiment(scenario), 0)];
    const digestOf = (id: string): string | undefined => own.find((world) => world.setUp === id)?.digest;
    expect(worlds.at(0)?.digest).toBe(digestOf('multi'));
    expect(worlds.at(-1)?.digest).toBe(digestOf('cross'));
  });

  it('has shares that add up to the whole difference in every replication, for every metric that has a value', async () => {
    const { figures } = await liveHere(studyOf([planLeverSets(path, allLeverSets(path))], 2));
    const [all] = figures;
    if (all === undefined) throw new Error('nothing lived');
    let counted = 0;
    for (const metric of metricIds) {
      const waterfall = waterfallOf(path, all, metric);
      const size = Math.max(1, ...waterfall.total.values.map((value) => Math.abs(value ?? 0)));
      for (const left of remainderOf(waterfall).values) {
        if (left === null) continue;
        counted += 1;
        expect(Math.abs(left) / size, metric).toBeLessThan(1e-9);
      }
    }
    expect(counted).toBeGreaterThan(metricIds.length);
  });

  it('gives the same with one worker and with two, whoever is ready first', async () => {
    const study = studyOf([planLeverSets(path, allLeverSets(path))], 2);
    const [one, two] = [await liveHere(study, 1), await liveHere(study, 2)];
    expect(two.items).toEqual(one.items);
    expect(two.digest).toBe(one.digest);
  });
});

describe('the greedy order of levers', () => {
  it('is that of the waterfall, from fewer worlds', async () => {
    const path = pathOf('multi', 'cross');
    const study = greedyStudy(path, 'conversionRate', 'higher', 2);
    const greedy = await liveHere(study);
    const lived = greedy.items.flatMap(({ figures }) => figures.worlds);
    expect(lived).toHaveLength(study.worlds);
    expect(greedy.items).toHaveLength(study.items);
    const all = await liveHere(studyOf([planLeverSets(path, allLeverSets(path))], 2));
    const order = (figures: typeof all.figures) =>
      greedyOrderOf(path, figures, 'conversionRate', 'higher').steps;
    expect(order(greedy.figures)).toEqual(order(all.figures));
    expect(order(greedy.figures)).toHaveLength(2);
  });
});

describe('removal', () => {
  it('is the set-up less itself without the channel, which is the world of a scenario that never opened it', async () => {
    const multi = setUp('multi');
    const { figures, items } = await liveHere(studyOf([planRemovals(scenario, multi)], 2));
    const [all] = figures;
    if (all === undefined) throw new Error('nothing lived');
    const { whole, effects, sum } = removalsOf(multi, all, 'orders');
    const without = all.column(nameWithout(multi, 'web'), 'orders');
    const web = multi.channels.indexOf('web');
    expect(effects[web]?.values).toEqual(
      whole.values.map((value, at) => (value ?? 0) - (without.values[at] ?? 0)),
    );
    expect(sum.values[0]).toBe(effects.reduce((total, { values }) => total + (values[0] ?? 0), 0));
    const open = multi.channels.filter((channel) => channel !== 'web').join(', ');
    const never = scenarioOf(
      `${shortest}${small}setUps: [{ id: rest, preset: multi, name: { en: Rest, id: Sisa }, channels: [${open}] }]\n`,
    );
    const [rest] = [...simulateReplication(planExperiment(never), 0)];
    const lived = items[0]?.figures.worlds.find((world) => world.setUp === nameWithout(multi, 'web'));
    expect(lived?.digest).toBe(rest?.digest);
  });
});
