import type { Messaging } from '../scenario/messaging.ts';
import { media, messageMedia, type ChannelKind, type Medium } from '../scenario/vocabulary.ts';
import type { MessagingPlan } from './worldPlan.ts';

/** What each kind of channel writes in; a marketplace keeps its shoppers to itself (assumed). */
const mediumOfKind: Readonly<Record<ChannelKind, Medium | null>> = {
  store: 'sms',
  web: 'email',
  app: 'push',
  marketplace: null,
  social: 'chat',
  messaging: 'chat',
};

export const NO_MEDIUM = 255;

export function mediumOf(kind: ChannelKind): number {
  const medium = mediumOfKind[kind];
  return medium === null ? NO_MEDIUM : media.indexOf(medium);
}

/** What a set-up sends [R30-R32]; over one open channel there is nobody to send as one with. */
export function planMessaging(messaging: Messaging, severalOpen: boolean): MessagingPlan {
  const { perMonth, burst, used, afterPurchase, adverts, advertsTo, reminders, reminderSpacing } = messaging;
  const sends = perMonth > 0 || afterPurchase === 'on' || adverts > 0 || reminders > 1;
  return {
    perMonth,
    burst,
    linked: used === 'linked' && severalOpen ? 1 : 0,
    rota: rotaOf(messaging.media),
    afterPurchase: afterPurchase === 'on' ? 1 : 0,
    adverts,
    onlyStrangers: advertsTo === 'strangers' ? 1 : 0,
    reminders,
    reminderSpacingHours: reminderSpacing,
    on: sends ? 1 : 0,
  };
}

/**
 * Media in turn, each as often as its weight says and its uses as far apart as can be: the j-th use of a medium of weight w is due at
 * (j + 1/2) / w of the round.
 */
function rotaOf(weights: Messaging['media']): Uint8Array {
  const uses = messageMedia.flatMap((medium, place) =>
    Array.from({ length: weights[medium] }, (_, use) => ({
      medium: media.indexOf(medium),
      due: (use + 0.5) / weights[medium],
      place,
    })),
  );
  return Uint8Array.from(
    uses.toSorted((a, b) => a.due - b.due || a.place - b.place),
    ({ medium }) => medium,
  );
}
