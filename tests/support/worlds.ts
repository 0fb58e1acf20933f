import fc from 'fast-check';
import { digestWorld } from '../../sim/metrics/digest.ts';
import type { ExperimentPlan, SetUpPlan } from '../../sim/plan/worldPlan.ts';
import { planMessaging } from '../../sim/plan/planMessaging.ts';
import { resolveMessaging } from '../../sim/scenario/messaging.ts';
import type { Parameter } from '../../sim/scenario/parameter.ts';
import { parameterGroups, type ParameterValues } from '../../sim/scenario/parameters.ts';
import {
  DAILY_COUNTER_COUNT,
  dailyCounters,
  ledgerKinds,
  type DailyCounter,
  type WorldRecord,
  type WorldResult,
} from '../../sim/world/worldResult.ts';

/** Worlds put together by hand or drawn, for tests of what is measured and written; no kernel runs. */

export interface PlanShape {
  readonly setUps?: readonly string[];
  readonly days?: number;
  readonly shoppers?: number;
  readonly replications?: number;
  readonly channels?: readonly string[];
  readonly touchpoints?: readonly string[];
  readonly seed?: string;
  readonly eachShopperStandsFor?: number;
}

/** A plan of the given shape; capabilities and chances are empty, since nothing is simulated. */
export function smallPlan(shape: PlanShape = {}): ExperimentPlan {
  const channels = shape.channels ?? ['store', 'web'];
  const touchpoints = shape.touchpoints ?? ['store/inPerson', 'web/computer', 'web/phone'];
  const { setUps = ['multi', 'omni'], days = 3, shoppers = 4 } = shape;
  return {
    seed: shape.seed ?? 'seed 1',
    replications: shape.replications ?? 2,
    crowd: {
      shoppers,
      values: defaultValues(),
      warmUpDays: 0,
      days,
      channelCount: channels.length,
      touchpointCount: touchpoints.length,
      segmentCumulative: Float64Array.of(0.5, 1),
      segmentTaste: new Float64Array(2 * channels.length),
      strength: new Float64Array(4 * channels.length),
      firstTouchpoint: new Uint8Array(channels.length),
      touchpointsOf: new Uint8Array(channels.length),
      channelOfTouchpoint: new Uint8Array(touchpoints.length),
      isPhone: new Uint8Array(touchpoints.length),
      drop: new Float64Array(4 * touchpoints.length),
      rivalExit: new Float64Array(touchpoints.length),
      browsingPerYear: new Float64Array(touchpoints.length),
      browsingFillsBasket: new Float64Array(touchpoints.length),
      orderNeeds: new Uint8Array(3 * channels.length),
      platformAccount: new Uint8Array(channels.length),
      firstUseNeeds: new Uint8Array(channels.length),
      asksPreferences: new Uint8Array(channels.length),
      hasService: new Uint8Array(channels.length),
      membership: new Float64Array(channels.length),
      awareness: new Float64Array(channels.length),
      deliveryFee: new Float64Array(channels.length),
      deterredByFee: new Float64Array(channels.length),
      isStore: new Uint8Array(channels.length),
      medium: new Uint8Array(channels.length).fill(255),
      disruptions: [],
      failures: [],
      priceErrors: [],
      stockLosses: [],
      webPlace: new Uint8Array(touchpoints.length).fill(255),
      webTouchpointCount: 0,
    },
    history: null,
    setUps: setUps.map((id) => ({ id, plan: closedSetUp(channels.length) })),
    channelIds: channels,
    touchpointIds: touchpoints,
    segmentIds: ['young', 'old'],
    eachShopperStandsFor: shape.eachShopperStandsFor ?? 1,
    money: {
      prices: defaultValues().money,
      commission: new Float64Array(channels.length),
      costPerDay: new Float64Array(channels.length),
    },
    reference: setUps[0] ?? '',
  };
}

function closedSetUp(channelCount: number): SetUpPlan {
  return {
    open: new Uint8Array(channelCount),
    reliability: new Float64Array(channelCount * channelCount * 7),
    collectFrom: new Uint8Array(channelCount),
    collectAt: new Uint8Array(channelCount),
    consistency: 0,
    depth: 1,
    reminderHours: 0,
    fallback: 0,
    linked: new Uint8Array(channelCount),
    oneContactPoint: 0,
    returnsAnywhere: 0,
    returnsShown: 0,
    loyaltyDiscount: 0,
    stockLive: 0,
    stockPooled: 0,
    stockVisible: 0,
    quality: 1,
    rollOut: null,
    messaging: planMessaging(resolveMessaging(undefined), true),
  };
}

function defaultValues(): ParameterValues {
  const defaultsOf = (group: Readonly<Record<string, Parameter>>) =>
    Object.fromEntries(Object.entries(group).map(([name, parameter]) => [name, parameter.default]));
  const groups = Object.entries(parameterGroups).map(([name, group]) => [name, defaultsOf(group)]);
  return Object.fromEntries(groups) as ParameterValues;
}

/** A world in which nothing happened. */
export function emptyRecord(plan: ExperimentPlan): WorldRecord {
  const { days, shoppers, touchpointCount, channelCount } = plan.crowd;
  const pairs = channelCount * channelCount;
  return {
    days,
    daily: new Int32Array(days * touchpointCount * DAILY_COUNTER_COUNT),
    dailyRevenue: new Float64Array(days * touchpointCount),
    dailyDiscounts: new Float64Array(days * touchpointCount),
    dailyRefunds: new Float64Array(days * touchpointCount),
    needsElsewhere: new Int32Array(days),
    ledger: {
      entered: new Int32Array(ledgerKinds.length * pairs),
      reEntered: new Int32Array(ledgerKinds.length * pairs),
      reEnteredDeciseconds: new Int32Array(ledgerKinds.length * pairs),
      journeysLost: new Int32Array(ledgerKinds.length * pairs),
    },
    switches: new Int32Array(pairs),
    crossings: new Int32Array(4),
    firmsView: {
      ...{ known: 0, profiles: 0, crossJourneys: 0, wholeJourneys: 0 },
      credit: new Float64Array(channelCount),
    },
    orderPaths: new Int32Array(pairs),
    returning: new Int32Array(touchpointCount * 3),
    repeatEntry: new Int32Array(6),
    minutesToOrder: 0,
    totals: { journeys: 0, historyOpen: 0, orders: 0, losses: 0, open: 0 },
    shoppers: {
      segment: new Uint8Array(shoppers),
      journeys: new Uint16Array(shoppers),
      orders: new Uint16Array(shoppers),
      firstOrderDay: new Int16Array(shoppers).fill(-1),
      spend: new Float64Array(shoppers),
      reEnteredFields: new Uint16Array(shoppers),
      typedDeciseconds: new Uint32Array(shoppers),
      satisfaction: new Float32Array(shoppers),
      siloMask: new Uint16Array(shoppers),
      touchpointsUsed: new Uint32Array(shoppers),
      channelsBought: new Uint16Array(shoppers),
      awareMask: new Uint16Array(shoppers),
    },
  };
}

/** Counts on one day at one touchpoint, both from 0. */
export interface CountsAt {
  readonly day: number;
  readonly touchpoint: number;
  readonly counts: Readonly<Partial<Record<DailyCounter, number>>>;
  readonly orderValue?: number;
}

/** An empty world with these counts in it; what the shoppers did is given apart. */
export function recordWith(
  plan: ExperimentPlan,
  entries: readonly CountsAt[],
  changes: {
    readonly minutesToOrder?: number;
    readonly orders?: readonly number[];
    readonly satisfaction?: readonly number[];
  } = {},
): WorldRecord {
  const record = emptyRecord(plan);
  for (const { day, touchpoint, counts, orderValue = 0 } of entries) {
    const place = day * plan.crowd.touchpointCount + touchpoint;
    for (const [counter, amount] of Object.entries(counts)) {
      record.daily[place * DAILY_COUNTER_COUNT + dailyCounters.indexOf(counter as DailyCounter)] = amount;
    }
    record.dailyRevenue[place] = orderValue;
  }
  record.shoppers.orders.set(changes.orders ?? []);
  record.shoppers.satisfaction.set(changes.satisfaction ?? []);
  return { ...record, minutesToOrder: changes.minutesToOrder ?? 0 };
}

/** A record as the world of a set-up and replication (from 0), with its digest. */
export function worldOf(record: WorldRecord, setUp: string, replication: number): WorldResult {
  return { ...record, setUp, replication, digest: digestWorld(record) };
}

/** A drawn record of the shape of the plan; the numbers are plausible one by one, not together. */
export function arbitraryRecord(plan: ExperimentPlan): fc.Arbitrary<WorldRecord> {
  const empty = emptyRecord(plan);
  const { shoppers, ledger } = empty;
  const whole = (max: number) => fc.oneof(fc.constant(0), fc.nat({ max }));
  const ints = (like: Int32Array, max: number) =>
    listLike(like, whole(max)).map((list) => Int32Array.from(list));
  const amounts = (like: Float64Array) =>
    listLike(like, fc.double({ min: 0, max: 1e7, noNaN: true, noDefaultInfinity: true })).map((list) =>
      Float64Array.from(list),
    );
  return fc.record({
    days: fc.constant(plan.crowd.days),
    daily: ints(empty.daily, 9),
    dailyRevenue: amounts(empty.dailyRevenue),
    dailyDiscounts: amounts(empty.dailyDiscounts),
    dailyRefunds: amounts(empty.dailyRefunds),
    needsElsewhere: ints(empty.needsElsewhere, 9),
    ledger: fc.record({
      entered: ints(ledger.entered, 99),
      reEntered: ints(ledger.reEntered, 99),
      reEnteredDeciseconds: ints(ledger.reEnteredDeciseconds, 9999),
      journeysLost: ints(ledger.journeysLost, 9),
    }),
    switches: ints(empty.switches, 99),
    crossings: ints(empty.crossings, 99),
    firmsView: fc.record({
      known: fc.nat(),
      profiles: fc.nat(),
      crossJourneys: fc.nat(),
      wholeJourneys: fc.nat(),
      credit: amounts(empty.firmsView.credit),
    }),
    orderPaths: ints(empty.orderPaths, 99),
    returning: ints(empty.returning, 99),
    repeatEntry: ints(empty.repeatEntry, 99),
    minutesToOrder: fc.nat({ max: 100_000 }),
    totals: fc.record({
      journeys: fc.nat(),
      historyOpen: fc.nat(),
      orders: fc.nat(),
      losses: fc.nat(),
      open: fc.nat(),
    }),
    shoppers: fc.record({
      segment: listLike(shoppers.segment, fc.nat({ max: 1 })).map((list) => Uint8Array.from(list)),
      journeys: listLike(shoppers.journeys, whole(9)).map((list) => Uint16Array.from(list)),
      orders: listLike(shoppers.orders, whole(6)).map((list) => Uint16Array.from(list)),
      firstOrderDay: listLike(shoppers.firstOrderDay, fc.integer({ min: -1, max: plan.crowd.days - 1 })).map(
        (list) => Int16Array.from(list),
      ),
      spend: amounts(shoppers.spend),
      reEnteredFields: listLike(shoppers.reEnteredFields, whole(40)).map((list) => Uint16Array.from(list)),
      typedDeciseconds: listLike(shoppers.typedDeciseconds, whole(9999)).map((list) =>
        Uint32Array.from(list),
      ),
      satisfaction: listLike(shoppers.satisfaction, fc.float({ min: 0, max: 1, noNaN: true })).map((list) =>
        Float32Array.from(list),
      ),
      siloMask: listLike(shoppers.siloMask, fc.nat({ max: 3 })).map((list) => Uint16Array.from(list)),
      touchpointsUsed: listLike(shoppers.touchpointsUsed, fc.nat({ max: 7 })).map((list) =>
        Uint32Array.from(list),
      ),
      channelsBought: listLike(shoppers.channelsBought, fc.nat({ max: 3 })).map((list) =>
        Uint16Array.from(list),
      ),
      awareMask: listLike(shoppers.awareMask, fc.nat({ max: 3 })).map((list) => Uint16Array.from(list)),
    }),
  });
}

function listLike(like: { readonly length: number }, item: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return fc.array(item, { minLength: like.length, maxLength: like.length });
}

/** Drawn worlds of every set-up and replication of the plan, replication by replication. */
export function arbitraryReplications(
  plan: ExperimentPlan,
): fc.Arbitrary<readonly (readonly WorldResult[])[]> {
  const one = (replication: number) =>
    fc
      .tuple(...plan.setUps.map(() => arbitraryRecord(plan)))
      .map((records) => records.map((record, at) => worldOf(record, plan.setUps[at]?.id ?? '', replication)));
  return fc.tuple(...Array.from({ length: plan.replications }, (_, replication) => one(replication)));
}
