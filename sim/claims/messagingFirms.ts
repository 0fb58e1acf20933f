import { variant, type Firm } from './firm.ts';
import { everyChannel } from './sharedFirms.ts';

/** As many campaigns in 28 days as earn the most (E7.6). */
const perMonth = 7;

/** The firm of the four worlds, writing to its shoppers from the first measured day on; its past is silent. */
export const writing: Firm = {
  preset: 'ownShop',
  history: { under: 'silent' },
  setUps: [
    variant('silent', 'multi', {}),
    variant('single', 'single', { messaging: { perMonth } }),
    variant('multi', 'multi', { messaging: { perMonth } }),
    variant('cross', 'cross', { messaging: { perMonth } }),
    variant('omni', 'omni', { messaging: { perMonth } }),
    variant('unused', 'omni', { messaging: { perMonth, used: 'own' } }),
    variant('preferences', 'multi', {
      carryOver: { everyPair: 0.92, kinds: ['preferences'] },
      messaging: { perMonth },
    }),
  ],
};

/** The same where what is known of a shopper makes no offer better. */
export const writingToAnybody: Firm = { ...writing, messages: { relevanceOdds: 0 } };

/** One sender, and how it uses its media; `weighed` by the answers per message that `even` brings (measured by a test). */
export const inMedia: Firm = {
  preset: 'ownShop',
  setUps: [
    variant('even', 'omni', { messaging: { perMonth, media: { email: 1, sms: 1, push: 1, chat: 1 } } }),
    variant('weighed', 'omni', { messaging: { perMonth, media: { email: 2, sms: 4, push: 2, chat: 4 } } }),
  ],
};

/** The same with two campaigns in 28 days. */
export const seldomInMedia: Firm = {
  preset: 'ownShop',
  setUps: [
    variant('even', 'omni', { messaging: { perMonth: 2, media: { email: 1, sms: 1, push: 1, chat: 1 } } }),
    variant('weighed', 'omni', {
      messaging: { perMonth: 2, media: { email: 2, sms: 4, push: 2, chat: 4 } },
    }),
  ],
};

/** A firm that most shoppers have yet to hear of. */
export const littleKnown: Firm = {
  preset: 'ownShop',
  channels: everyChannel.map((id) => ({ id, awareness: 0.2 })),
  setUps: [
    'cross',
    variant('oneMedium', 'cross', { messaging: { perMonth, media: { chat: 1 } } }),
    variant('twoMedia', 'cross', { messaging: { perMonth, media: { chat: 1, sms: 1 } } }),
    variant('fourMedia', 'cross', { messaging: { perMonth, media: { email: 1, sms: 1, push: 1, chat: 1 } } }),
    variant('uniform', 'cross', { messaging: { adverts: 0.9 } }),
    variant('matched', 'cross', { messaging: { perMonth: 0.75, adverts: 1, advertsTo: 'strangers' } }),
  ],
};

/** The same campaigns evenly and in bunches, and how many there are. */
export const paced: Firm = {
  preset: 'ownShop',
  setUps: [
    variant('spaced', 'omni', { messaging: { perMonth } }),
    variant('bunched', 'omni', { messaging: { perMonth, burst: 7 } }),
    variant('seldom', 'omni', { messaging: { perMonth: 2 } }),
    variant('daily', 'omni', { messaging: { perMonth: 28 } }),
  ],
};

/** Messages that have tired nobody by the next day. */
export const pacedUntiring: Firm = { ...paced, messages: { fatigueWeight: 0, fatigueHalfLife: 0.05 } };

/** Three reminders of a basket, a day apart or within three hours; nearly all reach their shopper, so that there is something to count. */
export const remindedOften: Firm = {
  preset: 'ownShop',
  talk: { reminderReaches: 0.9 },
  setUps: [
    variant('dayApart', 'omni', { messaging: { reminders: 3, reminderSpacing: 24 } }),
    variant('hourApart', 'omni', { messaging: { reminders: 3, reminderSpacing: 1 } }),
  ],
};

/** After the purchase, or not. */
export const askingBuyers: Firm = {
  preset: 'ownShop',
  setUps: [
    'omni',
    variant('omniAsks', 'omni', { messaging: { afterPurchase: 'on' } }),
    variant('multiAsks', 'multi', { messaging: { afterPurchase: 'on' } }),
  ],
};
