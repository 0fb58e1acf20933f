import type { CrowdPlan, SetUpPlan } from '../plan/worldPlan.ts';
import { bernoulli } from '../random/distributions.ts';
import { FIRM } from '../random/drawNumber.ts';
import type { Key } from '../random/key.ts';
import { purpose } from '../random/purpose.ts';

const DAYS_PER_WEEK = 7;

/**
 * The price calendars of a firm [R18]: 1 where a channel is on promotion, week x C. Every channel has a calendar of its own; in a week
 * in which it follows the firm's one calendar, that of the first open channel counts instead.
 */
export function planPrices(crowd: CrowdPlan, setUp: SetUpPlan, key: Key): Uint8Array {
  const { channelCount: channels, values } = crowd;
  const { promotionShare } = values.prices;
  const weeks = Math.ceil((crowd.warmUpDays + crowd.days) / DAYS_PER_WEEK);
  const promoted = new Uint8Array(weeks * channels);
  if (promotionShare === 0) return promoted;
  const common = Math.max(0, setUp.open.indexOf(1));
  for (let week = 0; week < weeks; week++) {
    for (let channel = 0; channel < channels; channel++) {
      const follows = bernoulli(key, FIRM, week, purpose.followsCalendar, channel, setUp.consistency);
      const calendar = follows ? common : channel;
      const isPromoted = bernoulli(key, FIRM, week, purpose.promotion, calendar, promotionShare);
      promoted[week * channels + channel] = isPromoted ? 1 : 0;
    }
  }
  return promoted;
}

/** Whether a channel is on promotion on a day since the start of the history. */
export function onPromotion(promoted: Uint8Array, channels: number, day: number, channel: number): boolean {
  return promoted[Math.floor(day / DAYS_PER_WEEK) * channels + channel] === 1;
}
