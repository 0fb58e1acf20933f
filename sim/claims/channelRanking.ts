import type { Measured } from '../metrics/summary.ts';
import type { LivedWorld, Reading } from './claim.ts';
import { variant, type Firm } from './firm.ts';
import { everyChannel } from './sharedFirms.ts';

type SetUp = 'multi' | 'omni';

/** A set-up, and the same with one channel closed, for each channel. */
const without = (preset: SetUp): Firm => ({
  preset: 'ownShop',
  setUps: [
    preset,
    ...everyChannel.map((gone) =>
      variant(`${gone}Closed`, preset, { channels: everyChannel.filter((channel) => channel !== gone) }),
    ),
  ],
});

const firms: Readonly<Record<SetUp, Firm>> = { multi: without('multi'), omni: without('omni') };

/**
 * How far the firm's own reports are from the truth: the share of the credit for its orders that they give to the wrong channels. The truth is what
 * each channel brings: orders lost when it alone is closed, the same shoppers, as shares. `lastClick`: as if no journey were seen whole, all
 * credit to the channel of the order.
 */
export function rankingError(setUp: SetUp, reports: 'own' | 'lastClick'): Reading {
  const firm = firms[setUp];
  const names = [setUp, ...everyChannel.map((channel) => `${channel}Closed`)];
  return {
    worlds: names.map((name) => ({ firm, setUp: name })),
    read: ([all, ...closed]) => {
      if (all === undefined) throw new Error('a ranking needs the world with all channels');
      return errorOf(reports === 'own' ? Array.from(all.result.firmsView.credit) : ordersByChannel(all), {
        lost: closed.map(({ counts }) => Math.max(0, all.counts.orders - counts.orders)),
      });
    },
  };
}

function errorOf(credit: readonly number[], { lost }: { readonly lost: readonly number[] }): Measured {
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const [allCredit, allLost] = [sum(credit), sum(lost)];
  if (allCredit === 0 || allLost === 0) return { kind: 'none', reason: 'noOrders' };
  const apart = credit.map((one, channel) => Math.abs(one / allCredit - (lost[channel] ?? 0) / allLost));
  return { kind: 'value', value: sum(apart) / 2 };
}

/** Orders by the channel in which they were placed. */
function ordersByChannel({ plan, result }: LivedWorld): readonly number[] {
  const count = plan.crowd.channelCount;
  const orders = new Array<number>(count).fill(0);
  result.orderPaths.forEach((paths, pair) => {
    const channel = pair % count;
    orders[channel] = (orders[channel] ?? 0) + paths;
  });
  return orders;
}
