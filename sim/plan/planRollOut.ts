import { resolveMessaging } from '../scenario/messaging.ts';
import type { SetUp } from '../scenario/scenario.ts';
import { levers, type Lever } from '../scenario/vocabulary.ts';
import type { RollOutPlan, SetUpPlan } from './worldPlan.ts';

/**
 * How a set-up comes about [R24]: what it is before the first measured day, and from which days on it is more. Null where everything has
 * been there all along.
 * @param plan turns a set-up into numbers, as it is on one day
 */
export function planRollOut(setUp: SetUp, plan: (setUp: SetUp) => SetUpPlan): RollOutPlan | null {
  const { start, faultRate, faultHalfLifeDays } = setUp.rollOut;
  const opensOn = (channel: string): number => setUp.opensOn[channel] ?? 1;
  const openings = setUp.channels.map(opensOn).filter((day) => day > 1);
  if (start === 0 && openings.length === 0) return null;
  const liveOn = goLiveDays(setUp);
  const asOn = (day: number): SetUpPlan =>
    plan({
      ...withoutLevers(setUp, (lever) => (liveOn.get(lever) ?? 0) > day),
      channels: setUp.channels.filter((channel) => opensOn(channel) <= Math.max(1, day)),
    });
  const days = [...new Set([1, ...openings, ...liveOn.values()])].toSorted((a, b) => a - b);
  return {
    before: asOn(0),
    phases: days.map((day) => ({ from: day - 1, setUp: asOn(day) })),
    liveOn: Int16Array.from(levers, (lever) => (liveOn.get(lever) ?? 0) - 1),
    faultRate,
    faultHalfLifeDays,
  };
}

/** Day on which each lever that a set-up has goes live: the i-th of n on start + floor(i x days / n). Empty without a roll-out. */
function goLiveDays(setUp: SetUp): ReadonlyMap<Lever, number> {
  const { start, days, order } = setUp.rollOut;
  if (start === 0) return new Map();
  const there = order.filter((lever) => hasLever(setUp, lever));
  return new Map(there.map((lever, at) => [lever, start + Math.floor((at * days) / there.length)]));
}

/** Whether a set-up does anything by a lever that separate channels do not. */
function hasLever(setUp: SetUp, lever: Lever): boolean {
  return JSON.stringify(withoutLever(setUp, lever)) !== JSON.stringify(setUp);
}

function withoutLevers(setUp: SetUp, isOff: (lever: Lever) => boolean): SetUp {
  return levers.filter(isOff).reduce(withoutLever, setUp);
}

/** A set-up with one lever as separate channels have it. */
function withoutLever(setUp: SetUp, lever: Lever): SetUp {
  switch (lever) {
    case 'carryOver':
      return { ...setUp, carryOver: { kind: 'none' } };
    case 'consistency':
      return { ...setUp, consistency: 0 };
    case 'stock':
      return { ...setUp, stock: { live: 'off', pooled: 'off', visible: 'off' } };
    case 'fulfilment':
      return { ...setUp, clickAndCollect: { kind: 'off' }, returns: { anywhere: 'off', shown: 'off' } };
    case 'contactPoint':
      return { ...setUp, contactPoint: 'own' };
    case 'messaging':
      return { ...setUp, messaging: resolveMessaging(undefined) };
    case 'quality':
      return { ...setUp, quality: 1 };
  }
}
