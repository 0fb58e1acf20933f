import type { CrowdPlan } from '../plan/worldPlan.ts';
import { DAILY_COUNTER_COUNT, dailyCounters, ledgerKinds } from './worldResult.ts';
import type { DailyCounter, FirmsView, WorldRecord } from './worldResult.ts';
import type { Population } from './population.ts';
import { DURABLE_KINDS, type ShopperState } from './shopperState.ts';

/** Column of each daily counter. */
export const column = Object.fromEntries(dailyCounters.map((name, index) => [name, index])) as Readonly<
  Record<DailyCounter, number>
>;

/** Column of the first loss reason; the reasons follow in the order of the vocabulary. */
export const FIRST_LOSS = column['lost.channelNotOffered'];

/**
 * What is written down while a world runs. The history writes on scratch paper: notes of one row, thrown away, so that the
 * rules need not ask whether a day is measured.
 */
export interface WorldNotes {
  readonly daily: Int32Array;
  readonly dailyRevenue: Float64Array;
  readonly dailyDiscounts: Float64Array;
  readonly dailyRefunds: Float64Array;
  readonly needsElsewhere: Int32Array;
  readonly entered: Int32Array;
  readonly reEntered: Int32Array;
  readonly reEnteredDeciseconds: Int32Array;
  readonly journeysLost: Int32Array;
  readonly switches: Int32Array;
  readonly crossings: Int32Array;
  readonly credit: Float64Array;
  crossJourneys: number;
  wholeJourneys: number;
  readonly orderPaths: Int32Array;
  readonly returning: Int32Array;
  readonly repeatEntry: Int32Array;
  readonly touchpointsUsed: Uint32Array;
  readonly channelsBought: Uint16Array;
  /** Fields typed or confirmed since the world began, and the time for them in tenths of a second. */
  fieldsSoFar: number;
  decisecondsSoFar: number;
  readonly journeys: Uint16Array;
  readonly orders: Uint16Array;
  readonly firstOrderDay: Int16Array;
  readonly spend: Float64Array;
  readonly reEnteredFields: Uint16Array;
  readonly typedDeciseconds: Uint32Array;
  minutesToOrder: number;
  /** False on scratch paper; the accounts by shopper are then empty. */
  readonly measuring: boolean;
  /** Measured day; stays 0 on scratch paper. */
  day: number;
  /** Start of today's row in `daily`, and in `dailyRevenue` and `dailyDiscounts`. */
  row: number;
  revenueRow: number;
}

/** Empty notes for the measured days of a world. */
export function emptyNotes(crowd: CrowdPlan): WorldNotes {
  return notesOf(crowd, crowd.days, crowd.shoppers, true);
}

/** Scratch paper for a history. */
export function scratchNotes(crowd: CrowdPlan): WorldNotes {
  return notesOf(crowd, 1, 0, false);
}

function notesOf(crowd: CrowdPlan, days: number, shoppers: number, measuring: boolean): WorldNotes {
  const { channelCount: channels, touchpointCount: touchpoints } = crowd;
  const cells = ledgerKinds.length * channels * channels;
  return {
    daily: new Int32Array(days * touchpoints * DAILY_COUNTER_COUNT),
    dailyRevenue: new Float64Array(days * touchpoints),
    dailyDiscounts: new Float64Array(days * touchpoints),
    dailyRefunds: new Float64Array(days * touchpoints),
    needsElsewhere: new Int32Array(days),
    entered: new Int32Array(cells),
    reEntered: new Int32Array(cells),
    reEnteredDeciseconds: new Int32Array(cells),
    journeysLost: new Int32Array(cells),
    switches: new Int32Array(channels * channels),
    crossings: new Int32Array(4),
    credit: new Float64Array(channels),
    crossJourneys: 0,
    wholeJourneys: 0,
    orderPaths: new Int32Array(channels * channels),
    returning: new Int32Array(touchpoints * 3),
    repeatEntry: new Int32Array(6),
    touchpointsUsed: new Uint32Array(shoppers),
    channelsBought: new Uint16Array(shoppers),
    fieldsSoFar: 0,
    decisecondsSoFar: 0,
    journeys: new Uint16Array(shoppers),
    orders: new Uint16Array(shoppers),
    firstOrderDay: new Int16Array(shoppers).fill(-1),
    spend: new Float64Array(shoppers),
    reEnteredFields: new Uint16Array(shoppers),
    typedDeciseconds: new Uint32Array(shoppers),
    minutesToOrder: 0,
    measuring,
    day: 0,
    row: 0,
    revenueRow: 0,
  };
}

/** Turns to measured day `day`, 0.. */
export function turnTo(notes: WorldNotes, crowd: CrowdPlan, day: number): void {
  notes.day = day;
  notes.row = day * crowd.touchpointCount * DAILY_COUNTER_COUNT;
  notes.revenueRow = day * crowd.touchpointCount;
}

export function count(notes: WorldNotes, touchpoint: number, which: number, amount: number): void {
  const cell = notes.row + touchpoint * DAILY_COUNTER_COUNT + which;
  notes.daily[cell]! += amount;
}

/** The finished record of a world, as plain data; takes the notes over. */
export function closeNotes(
  notes: WorldNotes,
  people: Population,
  world: Pick<ShopperState, 'satisfaction' | 'silos' | 'aware'>,
  ended: {
    readonly historyOpen: number;
    readonly open: number;
    readonly profiles: Pick<FirmsView, 'known' | 'profiles'>;
  },
): WorldRecord {
  const { daily } = notes;
  let journeys = 0;
  let orders = 0;
  let losses = 0;
  for (let cell = 0; cell < daily.length; cell += DAILY_COUNTER_COUNT) {
    journeys += daily[cell + column.journeys]!;
    orders += daily[cell + column.orders]!;
    losses += daily[cell + column.historyLosses]!;
    for (let c = FIRST_LOSS; c < DAILY_COUNTER_COUNT; c++) losses += daily[cell + c]!;
  }
  return {
    days: notes.needsElsewhere.length,
    daily,
    dailyRevenue: notes.dailyRevenue,
    dailyDiscounts: notes.dailyDiscounts,
    dailyRefunds: notes.dailyRefunds,
    needsElsewhere: notes.needsElsewhere,
    ledger: {
      entered: notes.entered,
      reEntered: notes.reEntered,
      reEnteredDeciseconds: notes.reEnteredDeciseconds,
      journeysLost: notes.journeysLost,
    },
    switches: notes.switches,
    crossings: notes.crossings,
    firmsView: {
      ...ended.profiles,
      crossJourneys: notes.crossJourneys,
      wholeJourneys: notes.wholeJourneys,
      credit: notes.credit,
    },
    orderPaths: notes.orderPaths,
    returning: notes.returning,
    repeatEntry: notes.repeatEntry,
    minutesToOrder: notes.minutesToOrder,
    totals: { journeys, orders, losses, historyOpen: ended.historyOpen, open: ended.open },
    shoppers: {
      segment: people.segment,
      journeys: notes.journeys,
      orders: notes.orders,
      firstOrderDay: notes.firstOrderDay,
      spend: notes.spend,
      reEnteredFields: notes.reEnteredFields,
      typedDeciseconds: notes.typedDeciseconds,
      satisfaction: world.satisfaction,
      siloMask: silosThatKnow(world.silos, people.size),
      touchpointsUsed: notes.touchpointsUsed,
      channelsBought: notes.channelsBought,
      awareMask: world.aware,
    },
  };
}

/** Bit c for every channel c whose silo knows the shopper's identity. */
function silosThatKnow(silos: ShopperState['silos'], shoppers: number): Uint16Array {
  const masks = new Uint16Array(shoppers);
  for (let shopper = 0; shopper < shoppers; shopper++) masks[shopper] = silos[shopper * DURABLE_KINDS]!;
  return masks;
}
