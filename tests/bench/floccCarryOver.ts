import type { Agent } from 'flocc';
import { uniform } from '../../sim/random/draw.ts';
import { purpose } from '../../sim/random/purpose.ts';
import { carriedKinds, type CarriedKind, type DataKind } from '../../sim/scenario/vocabulary.ts';
import { isOpen, read, type FloccWorld, type Journey } from './floccWorld.ts';

/** One journey of one shopper in one world: whose luck is drawn and whose data are asked for. */
export interface Life {
  readonly world: FloccWorld;
  readonly shopper: Agent;
  readonly journey: Journey;
}

export function luck({ world, shopper, journey }: Life, which: number, k: number): number {
  return uniform(world.key, read(shopper, 'index'), journey.number, which, k);
}

/** What of a shopper's durable data outlives the journey. */
export const durableKinds = ['identity', 'address', 'payment', 'preferences'] as const;
export type DurableKind = (typeof durableKinds)[number];

function reliability({ setUp }: FloccWorld, kind: CarriedKind, from: string, to: string): number {
  const { carryOver } = setUp;
  switch (carryOver.kind) {
    case 'none':
      return 0;
    case 'everyPair':
      return carryOver.kinds.includes(kind) ? carryOver.reliability : 0;
    case 'links':
      return (
        carryOver.links.find((link) => link.from === from && link.to === to && link.kinds.includes(kind))
          ?.reliability ?? 0
      );
  }
}

/** [R11] one draw per kind, ordered pair and journey; only open channels are linked. */
function linkHolds(life: Life, kind: CarriedKind, from: string, to: string): boolean {
  const { world } = life;
  if (from === to || !isOpen(world, from) || !isOpen(world, to)) return false;
  const place = (id: string): number => world.scenario.channels.findIndex((channel) => channel.id === id);
  const k = carriedKinds.indexOf(kind) * 256 + place(from) * 16 + place(to);
  return luck(life, purpose.carryOver, k) < reliability(world, kind, from, to);
}

/** Whether a channel sees a kind that these channels hold. */
function seesFrom(life: Life, kind: CarriedKind, holders: readonly string[], channel: string): boolean {
  return holders.includes(channel) || holders.some((from) => linkHolds(life, kind, from, channel));
}

/** The channels whose silos hold a durable kind of her, in the scenario's order. */
export function holdersOf({ world, shopper }: Life, kind: DataKind): readonly string[] {
  const silos = read(shopper, 'silos');
  return world.scenario.channels.map(({ id }) => id).filter((id) => silos[id]?.includes(kind));
}

export function seesDurable(life: Life, kind: DurableKind, channel: string): boolean {
  return seesFrom(life, kind, holdersOf(life, kind), channel);
}

export function seesOfJourney(life: Life, kind: 'interest' | 'basket' | 'case', channel: string): boolean {
  return seesFrom(life, kind, life.journey.knows[kind], channel);
}

/** Remembers in a channel what it has come to know of this journey. */
export function learn({ journey }: Life, kind: 'interest' | 'basket' | 'case', channel: string): void {
  if (!journey.knows[kind].includes(channel)) journey.knows[kind].push(channel);
}

/** [R10] how many of the kinds in play do not come across from one channel to another. */
export function kindsLost(life: Life, from: string, to: string): number {
  const durable = durableKinds.filter(
    (kind) => seesDurable(life, kind, from) && !seesDurable(life, kind, to),
  );
  const ofJourney = (['interest', 'basket', 'case'] as const).filter(
    (kind) => life.journey.knows[kind].length > 0 && !seesOfJourney(life, kind, to),
  );
  return durable.length + ofJourney.length;
}
