import { sumOf } from '../metrics/touchpointSums.ts';
import type { Measured, NoValueReason } from '../metrics/summary.ts';
import type { DailyCounter } from '../world/worldResult.ts';
import type { Cohort } from './cohort.ts';
import type { FactWorld } from './factWorlds.ts';

/** What facts are read from: sums over one replication, or over many. Plain data, so that workers can hand it on. */
export interface FactSums {
  readonly touchpointIds: readonly string[];
  /** Touchpoint x counter over the measured days; only the worlds that were lived. */
  readonly worlds: Readonly<Partial<Record<FactWorld, Float64Array>>>;
  /** Null where nobody asked for it. */
  readonly cohort: Cohort | null;
}

/** Counts added up, cohorts put together. Pooled ratios weigh replications by their size. */
export function poolSums(all: readonly FactSums[]): FactSums | null {
  const [first, ...others] = all;
  if (first === undefined) return null;
  return others.reduce(addSums, first);
}

function addSums(a: FactSums, b: FactSums): FactSums {
  const names = Object.keys(a.worlds) as FactWorld[];
  const worlds = names.map((name) => [
    name,
    a.worlds[name]?.map((amount, at) => amount + (b.worlds[name]?.[at] ?? 0)),
  ]);
  const cohort =
    a.cohort === null || b.cohort === null
      ? null
      : {
          orders: [...a.cohort.orders, ...b.cohort.orders],
          spend: [...a.cohort.spend, ...b.cohort.spend],
        };
  return { ...a, worlds: Object.fromEntries(worlds) as FactSums['worlds'], cohort };
}

/** Sum of one counter at the touchpoints that start with `where` (`web`, `web/phone`; '' all, '!store' all others). */
export function total(sums: FactSums, world: FactWorld, counter: DailyCounter, where = ''): number {
  const lived = sums.worlds[world];
  if (lived === undefined) throw new Error(`a fact reads a world it does not name: ${world}`);
  const isNot = where.startsWith('!');
  const name = isNot ? where.slice(1) : where;
  const touchpoints = sums.touchpointIds.flatMap((id, index) =>
    id.startsWith(name) !== isNot ? [index] : [],
  );
  return sumOf(lived, touchpoints, counter);
}

export function ratio(numerator: number, denominator: number, reason: NoValueReason): Measured {
  return denominator === 0 ? { kind: 'none', reason } : { kind: 'value', value: numerator / denominator };
}
