import pow from '@stdlib/math-base-special-pow';
import { sumOf } from '../metrics/touchpointSums.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { CalibrationTarget } from './calibrationTargets.ts';
import type { LevelCounts, LevelProblem, Levels } from './fittedLevels.ts';
import { refineVisitors } from './visitorLevels.ts';

export function levelsOf({ crowd }: ExperimentPlan): Levels {
  const { needConversion, browsingConcentration, basketFollowsTaste } = crowd.values.crowd;
  return {
    ...{ needConversion, browsingConcentration, basketFollowsTaste },
    browsingPerYear: [...crowd.browsingPerYear],
    browsingFillsBasket: [...crowd.browsingFillsBasket],
  };
}

/** The same plan with other levels. */
export function withLevels(plan: ExperimentPlan, levels: Levels): ExperimentPlan {
  const { crowd } = plan;
  const { values } = crowd;
  const { needConversion, browsingConcentration, basketFollowsTaste } = levels;
  const fitted = { needConversion, browsingConcentration, basketFollowsTaste };
  return {
    ...plan,
    crowd: {
      ...crowd,
      values: { ...values, crowd: { ...values.crowd, ...fitted } },
      browsingPerYear: Float64Array.from(levels.browsingPerYear),
      browsingFillsBasket: Float64Array.from(levels.browsingFillsBasket),
    },
  };
}

/** The same levels to two decimals (exponents), three (needs, visits) and four (baskets): more is noise. */
export function roundLevels(levels: Levels): Levels {
  const { needConversion, browsingPerYear, browsingFillsBasket } = levels;
  const to = (steps: number) => (value: number) => Math.round(value * steps) / steps;
  return {
    needConversion: to(1000)(needConversion),
    browsingConcentration: to(100)(levels.browsingConcentration),
    basketFollowsTaste: to(100)(levels.basketFollowsTaste),
    browsingPerYear: browsingPerYear.map(to(1000)),
    browsingFillsBasket: browsingFillsBasket.map(to(10_000)),
  };
}

/** Orders grow with needs to the power of about 0.6 only, because who orders more lapses sooner. */
const NEEDS_EXPONENT = 1 / 0.6;

/**
 * The levels that would have met the targets had journeys stayed as counted: browsing visits = orders / conversion - sessions of journeys, their
 * share with a basket = (orders / (1 - abandonment) - baskets of journeys) / visits, needs x (target / orders)^(1 / 0.6). Browsing wakes a
 * few needs, so this is done again a few times.
 */
export function refineLevels(
  levels: Levels,
  counts: LevelCounts,
  targets: readonly CalibrationTarget[],
  touchpointIds: readonly string[],
): { readonly levels: Levels; readonly problems: readonly LevelProblem[] } {
  const visitors = refineVisitors(levels, counts, targets, touchpointIds);
  const problems = [...visitors.problems];
  const keep = (level: LevelProblem['level'], touchpoint: string, asked: number): number => {
    if (asked >= 0) return asked;
    problems.push({ touchpoint, level, asked });
    return 0;
  };
  const goal = (quantity: CalibrationTarget['quantity'], touchpoint: string | null): number | null =>
    targets.find((target) => target.quantity === quantity && target.touchpoint === touchpoint)?.value ?? null;
  const fitted = touchpointIds.map((id, index) => {
    const count = (counter: Parameters<typeof sumOf>[2]): number => sumOf(counts.sums, [index], counter);
    const [perYear, fills] = [levels.browsingPerYear[index] ?? 0, levels.browsingFillsBasket[index] ?? 0];
    const [orders, visits] = [count('orders'), count('browsingVisits')];
    const conversion = goal('conversion', id);
    const abandonment = goal('abandonment', id);
    const visitsAsked = conversion === null ? visits : orders / conversion - (count('sessions') - visits);
    // Without a visit there is no rate to scale: then a year of one visit each is tried.
    const scale = visits === 0 ? 1 / counts.shopperYears : perYear / visits;
    const browsingPerYear = keep('browsingPerYear', id, visitsAsked * scale);
    const journeyBaskets = count('basketSessions') - visits * fills;
    const basketsAsked = abandonment === null ? null : orders / (1 - abandonment) - journeyBaskets;
    const browsingFillsBasket =
      basketsAsked === null || visitsAsked <= 0
        ? fills
        : keep('browsingFillsBasket', id, basketsAsked / visitsAsked);
    return { browsingPerYear, browsingFillsBasket };
  });
  const ordersGoal = goal('ordersPerShopperYear', null);
  const all = touchpointIds.map((_, index) => index);
  const orders = sumOf(counts.sums, all, 'orders') / counts.shopperYears;
  const scale = ordersGoal === null || orders === 0 ? 1 : pow(orders / ordersGoal, NEEDS_EXPONENT);
  return {
    levels: {
      ...visitors.levels,
      needConversion: levels.needConversion * scale,
      browsingPerYear: fitted.map(({ browsingPerYear }) => browsingPerYear),
      browsingFillsBasket: fitted.map(({ browsingFillsBasket }) => browsingFillsBasket),
    },
    problems,
  };
}
