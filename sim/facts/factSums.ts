import { sumOf } from '../metrics/touchpointSums.ts';
import type { Measured, NoValueReason } from '../metrics/summary.ts';
import type { DailyCounter } from '../world/worldResult.ts';
import type { Cohort } from './cohort.ts';
import { crowdOf, type FactCrowd, type FactWorld } from './factWorlds.ts';
import type { WorldSums } from './worldSums.ts';

/** What facts are read from: sums over one replication, or over many. Plain data, so that workers can hand it on. */
export interface FactSums {
  /** Only the crowds that were lived, since each firm has its own channels. */
  readonly touchpointIds: Readonly<Partial<Record<FactCrowd, readonly string[]>>>;
  /** Only the worlds that were lived. */
  readonly worlds: Readonly<Partial<Record<FactWorld, WorldSums>>>;
  /** See compareBestChannel; only the crowds that were asked for. */
  readonly spend: Readonly<Partial<Record<FactCrowd, Float64Array>>>;
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
  const cohort =
    a.cohort === null || b.cohort === null
      ? null
      : {
          orders: [...a.cohort.orders, ...b.cohort.orders],
          spend: [...a.cohort.spend, ...b.cohort.spend],
        };
  const worlds = Object.entries(a.worlds).map(([world, sums]) => {
    const others = b.worlds[world as FactWorld];
    return [world, others === undefined ? sums : addWorlds(sums, others)];
  });
  const spend = Object.entries(a.spend).map(([crowd, sums]) => {
    return [crowd, addArrays(sums, b.spend[crowd as FactCrowd])];
  });
  return {
    ...a,
    worlds: Object.fromEntries(worlds) as FactSums['worlds'],
    spend: Object.fromEntries(spend) as FactSums['spend'],
    cohort,
  };
}

function addWorlds(a: WorldSums, b: WorldSums): WorldSums {
  const names = Object.keys(a) as (keyof WorldSums)[];
  return Object.fromEntries(names.map((name) => [name, addArrays(a[name], b[name])])) as unknown as WorldSums;
}

function addArrays(a: Float64Array, b: Float64Array | undefined): Float64Array {
  return b === undefined ? a : a.map((amount, at) => amount + (b[at] ?? 0));
}

/** Sum of one counter at the touchpoints that start with `where` (`web`, `web/phone`; '' all, '!store' all others). */
export function total(sums: FactSums, world: FactWorld, counter: DailyCounter, where = ''): number {
  const lived = worldOf(sums, world).daily;
  const isNot = where.startsWith('!');
  const name = isNot ? where.slice(1) : where;
  const touchpoints = touchpointsOf(sums, world).flatMap((id, index) =>
    id.startsWith(name) !== isNot ? [index] : [],
  );
  return sumOf(lived, touchpoints, counter);
}

/** Ids of the touchpoints of a world, in the order of its sums. */
export function touchpointsOf({ touchpointIds }: FactSums, world: FactWorld): readonly string[] {
  return touchpointIds[crowdOf(world)] ?? [];
}

/** The sums of a world; a fact that reads one it does not name is a mistake in the list of facts. */
export function worldOf(sums: FactSums, world: FactWorld): WorldSums {
  const lived = sums.worlds[world];
  if (lived === undefined) throw new Error(`a fact reads a world it does not name: ${world}`);
  return lived;
}

export function ratio(numerator: number, denominator: number, reason: NoValueReason): Measured {
  return denominator === 0 ? { kind: 'none', reason } : { kind: 'value', value: numerator / denominator };
}
