import type { Agent } from 'flocc';
import type { Key } from '../../sim/random/key.ts';
import type { Channel, ChannelOnDevice, Scenario, SetUp } from '../../sim/scenario/scenario.ts';
import { devices, type DataKind, type Device, type Stage } from '../../sim/scenario/vocabulary.ts';
import type { DailyCounter } from '../../sim/world/worldResult.ts';

/** A journey as a plain object; channels by id, so that a copy of a past is one structuredClone. */
export interface Journey {
  readonly number: number;
  readonly begun: number;
  readonly begunInHistory: boolean;
  readonly firstChannel: string;
  channel: string;
  stage: Stage;
  minute: number;
  pending: 'session' | 'basketReturn' | 'needDies';
  sessions: number;
  movedAt: Stage;
  switched: boolean;
  secondLook: boolean;
  /** The next session takes its stage up again: no test for a move on entering it. */
  resumes: boolean;
  /** Channels that know the interest, basket and question of this journey. */
  readonly knows: Record<'interest' | 'basket' | 'case', string[]>;
  reEntered: number;
  retold: number;
}

/** What an agent carries as data. */
export interface ShopperData {
  index: number;
  segment: string;
  needsPerDay: number;
  lapseChance: number;
  switchiness: number;
  variety: number;
  patience: number;
  phoneShare: number;
  valueLevel: number;
  /** Affinity x reach x personal taste, by channel. */
  taste: Record<string, number>;
  /** Browsing visits a year, by channel. */
  visitRate: Record<string, number>;
  visitsPerDay: number;
  satisfaction: number;
  habit: number;
  lastChannel: string | null;
  awayUntilDay: number;
  lapsed: boolean;
  needCount: number;
  visitCount: number;
  /** Minutes of the pending need and visit; Infinity when the clock has stopped. */
  nextNeed: number;
  nextVisit: number;
  silos: Record<string, DataKind[]>;
  journeys: Journey[];
  /** Accounts over the measured days. */
  measuredJourneys: number;
  orders: number;
  spend: number;
  reEnteredFields: number;
  typedDeciseconds: number;
}

export function read<Name extends keyof ShopperData>(shopper: Agent, name: Name): ShopperData[Name] {
  return shopper.get(name) as ShopperData[Name];
}

export function write<Name extends keyof ShopperData>(
  shopper: Agent,
  name: Name,
  value: ShopperData[Name],
): void {
  shopper.set(name, value);
}

/** One set-up under way, with its clock; nothing is noted in a history. */
export interface FloccWorld {
  readonly scenario: Scenario;
  readonly setUp: SetUp;
  readonly key: Key;
  readonly notes: FloccNotes | null;
  /** Day and minute since the start of the history. */
  day: number;
  now: number;
}

/** What is written down; names instead of columns. */
export interface FloccNotes {
  readonly firstDay: number;
  /** By `day channel/device counter`, the day counted from the first measured one. */
  readonly daily: Map<string, number>;
  /** By `table kind from to`. */
  readonly ledger: Map<string, number>;
  readonly needsElsewhere: Map<number, number>;
  minutesToOrder: number;
}

export interface Touchpoint {
  readonly channel: Channel;
  readonly device: Device;
  readonly values: ChannelOnDevice;
}

export function channelOf(world: FloccWorld, id: string): Channel {
  const found = world.scenario.channels.find((channel) => channel.id === id);
  if (found === undefined) throw new Error(`no channel is called ${id}`);
  return found;
}

export function touchpointsOf(channel: Channel): readonly Touchpoint[] {
  return devices.flatMap((device) => {
    const values = channel.onDevice[device];
    return values === undefined ? [] : [{ channel, device, values }];
  });
}

export function isOpen(world: FloccWorld, channel: string): boolean {
  return world.setUp.channels.includes(channel);
}

export function count(world: FloccWorld, at: Touchpoint, counter: DailyCounter, amount = 1): void {
  if (world.notes === null || amount === 0) return;
  const day = world.day - world.notes.firstDay;
  add(world.notes.daily, `${day} ${at.channel.id}/${at.device} ${counter}`, amount);
}

export function addToLedger(
  world: FloccWorld,
  table: 'entered' | 'reEntered' | 'reEnteredDeciseconds' | 'journeysLost',
  pair: { readonly kind: DataKind; readonly from: string; readonly to: string },
  amount: number,
): void {
  if (world.notes === null || amount === 0) return;
  add(world.notes.ledger, `${table} ${pair.kind} ${pair.from} ${pair.to}`, amount);
}

export function add<Name>(sums: Map<Name, number>, name: Name, amount: number): void {
  sums.set(name, (sums.get(name) ?? 0) + amount);
}
