import type { Channel, Disruption, Scenario } from '../scenario/scenario.ts';
import { dataKinds, fulfilments, stages, type DataKind } from '../scenario/vocabulary.ts';
import { mediumOf } from './planMessaging.ts';
import { deterredByFee } from './deterredByFee.ts';
import { touchpointsOf } from './touchpoints.ts';
import { NOT_WEB, type CrowdPlan, type DisruptionPlan, type PartialDisruptionPlan } from './worldPlan.ts';

/** Marks a fulfilment that a channel can't do. */
const IMPOSSIBLE = 255;

/** Everything of a scenario that all worlds share, in numbers. */
export function planCrowd(scenario: Scenario): CrowdPlan {
  const { channels, segments, shoppers, days } = scenario;
  const { money: _money, ...values } = scenario.values;
  const touchpoints = touchpointsOf(channels);
  const perTouchpoint = (pick: (t: (typeof touchpoints)[number]) => number): Float64Array =>
    Float64Array.from(touchpoints, pick);
  const perChannel = (pick: (channel: Channel) => number): Uint8Array => Uint8Array.from(channels, pick);
  const warmUpDays = scenario.history.kind === 'none' ? 0 : scenario.warmUpDays;
  const isWeb = ({ channel }: (typeof touchpoints)[number]): boolean => channel.kind === 'web';
  const web = touchpoints.filter(isWeb);
  const first = (channel: Channel): number => touchpoints.findIndex((t) => t.channel === channel);
  return {
    shoppers,
    values,
    warmUpDays,
    days,
    channelCount: channels.length,
    touchpointCount: touchpoints.length,
    segmentCumulative: cumulativeShares(segments.map((segment) => segment.share)),
    segmentTaste: Float64Array.from(
      segments.flatMap(({ id }) =>
        channels.map(({ affinity, reach }) => (affinity[id] ?? 0) * (reach[id] ?? 0)),
      ),
    ),
    strength: Float64Array.from(
      stages.flatMap((stage) => channels.map((channel) => channel.strength[stage])),
    ),
    firstTouchpoint: perChannel(first),
    touchpointsOf: perChannel((channel) => touchpoints.filter((t) => t.channel === channel).length),
    channelOfTouchpoint: Uint8Array.from(touchpoints, (t) => channels.indexOf(t.channel)),
    isPhone: Uint8Array.from(touchpoints, (t) => (t.device === 'phone' ? 1 : 0)),
    drop: Float64Array.from(touchpoints.flatMap((t) => stages.map((stage) => t.values.drop[stage]))),
    rivalExit: perTouchpoint(({ channel, values: { rivalExit } }) =>
      channel.kind === 'store' ? rivalExit : Math.min(1, rivalExit * values.rivals.comparisonEase),
    ),
    browsingPerYear: perTouchpoint((t) => t.values.browsingPerYear),
    browsingFillsBasket: perTouchpoint((t) => t.values.browsingFillsBasket),
    orderNeeds: Uint8Array.from(channels.flatMap(orderNeedsOf)),
    platformAccount: perChannel((channel) => (channel.platformAccount ? 1 : 0)),
    firstUseNeeds: perChannel(({ asksOnFirstUse }) => (asksOnFirstUse === null ? 0 : bitOf(asksOnFirstUse))),
    asksPreferences: perChannel((channel) => (channel.asksPreferences ? 1 : 0)),
    hasService: perChannel((channel) => (channel.hasService ? 1 : 0)),
    ...planEvents(scenario, warmUpDays),
    webPlace: Uint8Array.from(touchpoints, (t) => (isWeb(t) ? web.indexOf(t) : NOT_WEB)),
    webTouchpointCount: web.length,
    medium: perChannel(({ kind }) => mediumOf(kind)),
    isStore: perChannel((channel) => (channel.kind === 'store' ? 1 : 0)),
    membership: Float64Array.from(channels, (channel) => channel.membership),
    awareness: Float64Array.from(channels, (channel) => channel.awareness),
    deliveryFee: Float64Array.from(channels, (channel) => channel.deliveryFee),
    deterredByFee: Float64Array.from(channels, ({ deliveryFee }) =>
      deterredByFee(values.journey.deliveryCostDeters, deliveryFee, values.delivery.referenceFee),
    ),
  };
}

/** What befalls the firm, in days of the history's count. */
function planEvents(
  { events, channels }: Scenario,
  warmUpDays: number,
): Pick<CrowdPlan, 'disruptions' | 'priceErrors' | 'stockLosses' | 'failures'> {
  const spell = (event: Disruption): DisruptionPlan => {
    const from = warmUpDays + event.day - 1;
    const channel = event.kind === 'hubDown' ? -1 : channels.findIndex(({ id }) => id === event.channel);
    return { channel, from, until: from + event.days };
  };
  const partial = (kind: 'stockLost' | 'channelFails'): readonly PartialDisruptionPlan[] =>
    events.flatMap((event) => (event.kind === kind ? [{ ...spell(event), share: event.share }] : []));
  return {
    disruptions: events.filter(({ kind }) => kind === 'channelDown' || kind === 'hubDown').map(spell),
    priceErrors: events.filter(({ kind }) => kind === 'priceError').map(spell),
    stockLosses: partial('stockLost'),
    failures: partial('channelFails'),
  };
}

function orderNeedsOf(channel: Channel): number[] {
  return fulfilments.map((fulfilment) => {
    const needs = channel.orderNeeds[fulfilment];
    return needs === undefined ? IMPOSSIBLE : needs.reduce((bits, kind) => bits | bitOf(kind), 0);
  });
}

function bitOf(kind: DataKind): number {
  return 1 << dataKinds.indexOf(kind);
}

/** Shares are weights; the last is made exactly 1 so that every draw finds its segment. */
function cumulativeShares(shares: readonly number[]): Float64Array {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let sum = 0;
  const cumulative = Float64Array.from(shares, (share) => (sum += share) / total);
  cumulative[shares.length - 1] = 1;
  return cumulative;
}
