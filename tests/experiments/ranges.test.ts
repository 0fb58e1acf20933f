import { describe, expect, it } from 'vitest';
import { settlePoints } from '../../sim/experiments/settledPoints.ts';
import { studyOf } from '../../sim/experiments/study.ts';
import { longestFirst, tornadoOf, tornadoSettings } from '../../sim/experiments/tornado.ts';
import {
  offeredRanges,
  readRanges,
  uncertainRanges,
  valueAt,
  type VariedRange,
} from '../../sim/experiments/variedRanges.ts';
import { planExperiment, simulateReplication } from '../../sim/pipeline.ts';
import { listControls } from '../../sim/scenario/controls.ts';
import { plausibleRange } from '../../sim/scenario/plausibleRanges.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';
import { setPath } from '../../sim/scenario/setPath.ts';
import { liveHere } from '../support/handWork.ts';
import { prepared, scenarioOf, shortest } from '../support/scenarioTexts.ts';

const text = `${shortest}preset: ownShop\nshoppers: 60\ndays: 20\nwarmUpDays: 20\nreplications: 2\nsetUps: [multi, omni]\n`;
const scenario = scenarioOf(text);
const pathsOf = (ranges: readonly VariedRange[]): readonly string[] => ranges.map(({ path }) => path);
const mistakeOf = (given: string): unknown => {
  const read = readRanges(scenario, [given]);
  return read.kind === 'failed' ? read.problems[0]?.problem : read.value;
};

describe('plausible ranges', () => {
  it('hold the present value and stay within what the control takes, in every prepared scenario', () => {
    for (const { name, text: own } of prepared)
      for (const control of listControls(scenarioOf(own))) {
        const range = plausibleRange(control);
        if (range === null || control.kind === 'choice') continue;
        const { min, max } = control.parameter;
        expect(range.low, `${name} ${control.path}`).toBeGreaterThanOrEqual(min);
        expect(range.high, `${name} ${control.path}`).toBeLessThanOrEqual(max);
        expect(range.low, `${name} ${control.path}`).toBeLessThanOrEqual(control.value);
        expect(range.high, `${name} ${control.path}`).toBeGreaterThanOrEqual(control.value);
      }
  });

  it('are those of the evidence where it names one, else as wide as the confidence is low', () => {
    const read = readRanges(scenario, ['friction.fieldHazard', 'loyalty.badWeight', 'money.margin']);
    expect(read.kind === 'ok' ? read.value : []).toMatchObject([
      { low: 0.005, high: 0.025, source: 'E2.5' },
      { low: 3, high: 4, source: 'assumed' },
      { low: 0.175, high: 0.525, source: 'assumed' },
    ]);
  });

  it('are read from a path, a group, or two ends', () => {
    const group = readRanges(scenario, ['delivery', 'friction.addressFields=3:8']);
    expect(group.kind === 'ok' ? pathsOf(group.value) : []).toContain('delivery.referenceFee');
    expect(group.kind === 'ok' ? group.value.at(-1) : null).toEqual({
      ...{ path: 'friction.addressFields', value: 5, low: 3, high: 8, isWhole: true, source: 'given' },
    });
  });

  it.each([
    ['friction.fieldHazrd', { kind: 'unknown', suggestion: 'friction.fieldHazard' }],
    ['friction.fieldHazard=2', { kind: 'form' }],
    ['friction.fieldHazard=0.1:0.01', { kind: 'order' }],
    ['friction.fieldHazard=a:b', { kind: 'order' }],
    ['friction.fieldHazard=0:0.9', { kind: 'outside', min: 0, max: 0.2 }],
    ['friction.addressFields=1.5:3', { kind: 'whole' }],
    ['setUps.omni.contactPoint', { kind: 'choice' }],
    ['shoppers', { kind: 'fixed' }],
    ['setUps.multi.loyaltyDiscount', { kind: 'zero' }],
  ])('refuse %s', (given, problem) => {
    expect(mistakeOf(given)).toMatchObject(problem);
  });

  it('are offered by a lesson, and uncertain where confidence is low', () => {
    const lesson = scenarioOf(prepared.find(({ name }) => name === 'four-worlds.yaml')?.text ?? '');
    expect(pathsOf(offeredRanges(lesson))).toEqual([
      ...['crowd.switchinessMean', 'friction.fieldHazard', 'setUps.omni.carryOver.everyPair'],
    ]);
    expect(pathsOf(uncertainRanges(lesson))).toContain('loyalty.satisfactionPull');
    expect(pathsOf(uncertainRanges(lesson))).not.toContain('friction.identityFields');
  });
});

describe('points with settings', () => {
  it('live the very worlds of a file that says so', () => {
    const settings = [
      ['friction.fieldHazard', 0.03],
      ['setUps.omni.carryOver.everyPair', 0.5],
    ] as const;
    const points = settlePoints(scenario, ['multi', 'omni'], [settings]);
    const [point] = points.kind === 'ok' ? points.value : [];
    if (point === undefined) throw new Error('no point');
    const file = settings.reduce((before, [path, value]) => {
      const changed = setPath(before, path, value);
      return changed.kind === 'ok' ? changed.value : '';
    }, text);
    const digests = (plan: typeof point.plan): readonly string[] =>
      [...simulateReplication(plan, 0)].map(({ digest }) => digest);
    expect(digests(point.plan)).toEqual(digests(planExperiment(scenarioOf(file))));
  });

  it('are written down as the file that says so prints, whatever the size of the numbers', () => {
    const numbers = [...uncertainRanges(scenario).map(({ path, high }) => [path, high] as const)].slice(
      0,
      40,
    );
    const own = [['friction.fieldHazard', 1e-7] as const, ['money.margin', 0.123456789012] as const];
    const settings = [...numbers.filter(([path]) => !own.some(([other]) => other === path)), ...own];
    const points = settlePoints(scenario, ['multi'], [settings]);
    const values: Record<string, Record<string, number>> = structuredClone(scenario.values);
    for (const [path, value] of settings) {
      const [group = '', name = ''] = path.split('.');
      values[group] = { ...values[group], [name]: value };
    }
    const printed = printScenario({ ...scenario, values: values as unknown as typeof scenario.values });
    expect(points.kind === 'ok' ? points.value[0]?.text : '').toBe(`${printed}# multi\n`);
    expect(scenarioOf(printed).values).toEqual(values);
  });

  it('tell which settings make no scenario', () => {
    const points = settlePoints(scenario, ['multi'], [[], [['friction.fieldHazard', 7]]]);
    expect(points).toMatchObject({
      kind: 'failed',
      problems: [{ settings: [['friction.fieldHazard', 7]], problems: [{ path: 'friction.fieldHazard' }] }],
    });
  });
});

describe('a tornado', () => {
  it('is the quantity at each end less the quantity as it is, the longest bar first', async () => {
    const read = readRanges(scenario, ['money.margin=0.35:0.5', 'money.pairBuild=0:12000000']);
    const ranges = read.kind === 'ok' ? read.value : [];
    const points = settlePoints(scenario, ['multi', 'omni'], tornadoSettings(ranges));
    const study = studyOf(points.kind === 'ok' ? points.value : [], 2);
    const { figures, digest } = await liveHere(study);
    const bars = tornadoOf(ranges, figures, { setUp: 'omni', reference: 'multi' }, 'profit');
    // Six pairs of four channels, each 12 million and a fifth of that a year in upkeep over 20 days, at every luck.
    const saved = 6 * 12e6 * (1 + (0.2 * 20) / 365);
    for (const value of bars[1]?.low.values ?? [null]) expect(value).toBeCloseTo(saved, 3);
    expect(bars[1]?.high.values).toEqual([0, 0]);
    expect(bars[0]?.low.values).toEqual([0, 0]);
    expect(longestFirst(bars).map(({ range }) => range.path)).toEqual(['money.pairBuild', 'money.margin']);
    expect((await liveHere(study, 2)).digest).toBe(digest);
  });
});

describe('a place in a range', () => {
  it('is a whole number where the control takes no other', () => {
    const whole = { path: 'x', value: 1, low: 1, high: 4, isWhole: true, source: 'given' };
    expect([0, 0.4, 1].map((share) => valueAt(whole, share))).toEqual([1, 2, 4]);
    expect(valueAt({ ...whole, isWhole: false }, 0.1)).toBe(1.3);
  });
});
