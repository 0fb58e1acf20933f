import type { CarryOver, Channel, SetUp } from '../scenario/scenario.ts';
import { carriedKinds, type CarriedKind } from '../scenario/vocabulary.ts';
import { planMessaging } from './planMessaging.ts';
import { planRollOut } from './planRollOut.ts';
import type { SetUpPlan } from './worldPlan.ts';

/**
 * A set-up's capabilities over the channels there are. What needs two open channels falls away where they are not open, so
 * that omni over one channel is single, bit for bit (claim C12).
 */
export function planSetUp(setUp: SetUp, channels: readonly Channel[]): SetUpPlan {
  const whole = planCapabilities(setUp, channels);
  const rollOut = planRollOut(setUp, (asOnADay) => planCapabilities(asOnADay, channels));
  return { ...whole, rollOut };
}

/** The same as it is once all of it is live. */
function planCapabilities(setUp: SetUp, channels: readonly Channel[]): SetUpPlan {
  const indexOf = new Map(channels.map((channel, index) => [channel.id, index]));
  const open = new Uint8Array(channels.length);
  for (const id of setUp.channels) open[indexOf.get(id) ?? -1] = 1;
  const { clickAndCollect } = setUp;
  const flags = (ids: readonly string[]): Uint8Array => {
    const marked = new Uint8Array(channels.length);
    for (const id of ids) {
      const index = indexOf.get(id);
      if (index !== undefined && open[index] === 1) marked[index] = 1;
    }
    return marked;
  };
  const collectAt = flags(clickAndCollect.kind === 'on' ? clickAndCollect.at : []);
  const depth = setUp.integrationDepth;
  const reliability = planLinks(setUp.carryOver, open, indexOf).map((one) => one * depth);
  const several = setUp.channels.length > 1;
  const hasStore = channels.some(({ kind }, index) => kind === 'store' && open[index] === 1);
  const anywhere = collectAt.includes(1);
  return {
    open,
    reliability,
    depth: setUp.integrationDepth,
    reminderHours: setUp.reminderHours,
    fallback: setUp.fallback === 'ownMemory' ? 1 : 0,
    linked: linkedChannels(reliability, open.length),
    collectFrom: flags(clickAndCollect.kind === 'on' && anywhere ? clickAndCollect.from : []),
    collectAt,
    oneContactPoint: setUp.contactPoint === 'one' && several ? 1 : 0,
    returnsAnywhere: setUp.returns.anywhere === 'on' && several && hasStore ? 1 : 0,
    returnsShown: setUp.returns.shown === 'on' ? 1 : 0,
    loyaltyDiscount: setUp.loyaltyDiscount,
    stockLive: setUp.stock.live === 'on' ? 1 : 0,
    stockPooled: setUp.stock.pooled === 'on' && several ? 1 : 0,
    stockVisible: setUp.stock.visible === 'on' && several ? 1 : 0,
    messaging: planMessaging(setUp.messaging, several),
    consistency: setUp.channels.length === 1 ? 1 : setUp.consistency * depth,
    quality: setUp.quality,
    rollOut: null,
  };
}

/** 1 for each channel that a link starts from or ends in. */
function linkedChannels(reliability: Float64Array, count: number): Uint8Array {
  const linked = new Uint8Array(count);
  reliability.forEach((one, cell) => {
    if (one === 0) return;
    const pair = Math.floor(cell / carriedKinds.length);
    linked[Math.floor(pair / count)] = 1;
    linked[pair % count] = 1;
  });
  return linked;
}

function planLinks(
  carryOver: CarryOver,
  open: Uint8Array,
  indexOf: ReadonlyMap<string, number>,
): Float64Array {
  const count = open.length;
  const reliability = new Float64Array(count * count * carriedKinds.length);
  const link = (from: number, to: number, kinds: readonly CarriedKind[], value: number): void => {
    if (from === to || open[from] !== 1 || open[to] !== 1) return;
    for (const kind of kinds)
      reliability[(from * count + to) * carriedKinds.length + carriedKinds.indexOf(kind)] = value;
  };
  switch (carryOver.kind) {
    case 'none':
      break;
    case 'everyPair':
      for (let from = 0; from < count; from++) {
        for (let to = 0; to < count; to++) link(from, to, carryOver.kinds, carryOver.reliability);
      }
      break;
    case 'links':
      for (const { from, to, kinds, reliability: value } of carryOver.links) {
        link(indexOf.get(from) ?? -1, indexOf.get(to) ?? -1, kinds, value);
      }
  }
  return reliability;
}
