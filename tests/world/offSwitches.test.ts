import { beforeEach, describe, expect, it, vi } from 'vitest';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import type * as draw from '../../sim/random/draw.ts';
import { purpose } from '../../sim/random/purpose.ts';
import { findControl, listControls } from '../../sim/scenario/controls.ts';
import { setPaths, type PathValue } from '../../sim/scenario/setPath.ts';
import { scenarioOf } from '../support/scenarioTexts.ts';
import { total, worldOf } from '../support/worldsOf.ts';
import { always, mechanisms, type Changes, type Mechanism } from './mechanisms.ts';

/** Draws by purpose since the last look. */
const drawn = vi.hoisted(() => new Map<number, number>());
vi.mock('../../sim/random/draw.ts', async (importOriginal) => {
  const real = await importOriginal<typeof draw>();
  const uniform: typeof real.uniform = (key, shopper, number, what, k) => {
    drawn.set(what, (drawn.get(what) ?? 0) + 1);
    return real.uniform(key, shopper, number, what, k);
  };
  const uniformOf: typeof real.uniformOf = (key, high, low, what, k) => {
    drawn.set(what, (drawn.get(what) ?? 0) + 1);
    return real.uniformOf(key, high, low, what, k);
  };
  return { ...real, uniform, uniformOf };
});

/** A firm in which everything happens: links that fail at times, a hub that goes down, bare shelves, talk, seldom known channels. */
const busy = `saluran: 1
id: busy
title: { en: Busy, id: Ramai }
preset: ownShop
shoppers: 400
days: 60
warmUpDays: 60
history: { under: own }
crowd: { needAlphaWeeks: 1, firstNeedWithinDays: 60, browsingWakesNeed: 0.05 }
journey: { questionAsked: 0.3, preferencesAsked: 0.4 }
friction: { fieldHazard: 0.02, highEffortFields: 3, avoidsDays: 10 }
prices: { promotionShare: 0.4 }
stock: { stockOutTarget: 0.4, articles: 4 }
talk: { recommends: 0.3, reminderReaches: 0.9, reminderWorks: 0.4, reminderHarms: 0.2 }
loyalty: { startSatisfaction: 0.5 }
channels:
  - { id: store, awareness: 0.6 }
  - { id: web, awareness: 0.6 }
  - { id: app, awareness: 0.6 }
  - { id: messaging, awareness: 0.6 }
setUps:
  - { id: tried, preset: omni, name: { en: Tried, id: Dicoba }, integrationDepth: 0.6, consistency: 0.5, stock: { live: off }, reminderHours: 8 }
events: [{ kind: hubDown, day: 20, days: 12 }]
`;

function changed(text: string, changes: Changes): string {
  const paths = listControls(scenarioOf(text)).map(({ path }) => path);
  const all = Object.entries(changes).flatMap(([pattern, value]) =>
    pattern.includes('*')
      ? matching(pattern, paths).map((path) => [path, value] as const)
      : [[pattern, value] as const],
  );
  const result = setPaths(text, all);
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function matching(pattern: string, paths: readonly string[]): readonly string[] {
  const form = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`);
  const found = paths.filter((path) => form.test(path));
  if (found.length === 0) throw new Error(`no control matches ${pattern}`);
  return found;
}

/** A value far from the present one, within the range of the control. */
function farFrom(text: string, path: string): PathValue {
  const control = findControl(scenarioOf(text), path);
  if (control === null) throw new Error(`no control at ${path}`);
  if (control.kind === 'choice') return control.choices.find((choice) => choice !== control.value) ?? '';
  const { min, max, integer } = control.parameter;
  const end = control.value - min > max - control.value ? min : max;
  const far = control.value + 0.9 * (end - control.value);
  return integer === true ? Math.round(far) : far;
}

const lived = new Map<string, string>();

/** The digest of the world of a scenario; lived once. */
function digestOf(text: string): string {
  const digest = lived.get(text) ?? live(text);
  lived.set(text, digest);
  return digest;
}

function live(text: string): string {
  return worldOf(planExperiment(scenarioOf(text)), 'tried').digest;
}

/** The names of what was drawn in the last life. */
function drawnOf({ purposes }: Mechanism): readonly string[] {
  return purposes.filter((name) => (drawn.get(purpose[name]) ?? 0) > 0);
}

beforeEach(() => {
  drawn.clear();
});

describe('[R2] what can be switched off', () => {
  it('[R2] is told apart by the scenario of these tests: nothing in it stands still', () => {
    const world = worldOf(planExperiment(scenarioOf(busy)), 'tried');
    for (const counter of [
      'reEnteredFields',
      'oversold',
      'stockOuts',
      'contradictions',
      'reminders',
    ] as const)
      expect(total(world, counter), counter).toBeGreaterThan(0);
  });

  it('[R2] has a row in the table, or a reason to have none, for every purpose of a draw', () => {
    const covered = new Set([...mechanisms.flatMap(({ purposes }) => purposes), ...Object.keys(always)]);
    expect(Object.keys(purpose).filter((name) => !covered.has(name as keyof typeof purpose))).toEqual([]);
  });

  describe.each(mechanisms)('$name', (mechanism) => {
    const on = changed(busy, mechanism.on ?? {});
    const off = changed(on, mechanism.off);
    const moved = mechanism.parameters.map((parameter) =>
      typeof parameter === 'string' ? ([parameter, farFrom(on, parameter)] as const) : parameter,
    );

    it('draws all its purposes when on, none when off', () => {
      const digest = live(on);
      expect(drawnOf(mechanism)).toEqual(mechanism.purposes);
      drawn.clear();
      expect(live(off)).not.toBe(digest);
      expect(drawnOf(mechanism)).toEqual([]);
    });

    it('has no say through its numbers when off, and has when on', () => {
      const [withIt, without] = [digestOf(on), digestOf(off)];
      for (const [path, value] of moved) {
        expect(digestOf(changed(off, { [path]: value })), `${path} when off`).toBe(without);
        expect(digestOf(changed(on, { [path]: value })), `${path} when on`).not.toBe(withIt);
      }
    });
  });
});
