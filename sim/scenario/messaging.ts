import type * as z from 'zod';
import * as field from './fileFields.ts';
import { messagingParameters } from './parameters/messagingParameters.ts';
import { messageMedia, type MessageMedium } from './vocabulary.ts';

/** How a firm writes to the shoppers it knows and advertises to the others. Numbers are per 28 days. */
export interface Messaging {
  /** Campaigns; a sender sends one message of each to everybody it knows. 0 = none. */
  readonly perMonth: number;
  /** How many campaigns follow each other on successive days; 1 = evenly spaced. */
  readonly burst: number;
  /** Linked channels send as one and use what they know together, or each sends for itself. */
  readonly used: 'linked' | 'own';
  /** Whole weights; all 0: every sender takes the media of its channels in turn. */
  readonly media: Readonly<Record<MessageMedium, number>>;
  /** A buyer is asked for a review and told the next offer. */
  readonly afterPurchase: 'off' | 'on';
  /** Adverts shown; 0 = none. */
  readonly adverts: number;
  /** Whom adverts are shown: everybody, or those whom no open channel knows. */
  readonly advertsTo: 'everybody' | 'strangers';
  /** Reminders a basket left behind can bring, at least 1, and the hours between them. */
  readonly reminders: number;
  readonly reminderSpacing: number;
}

const weight = field.number(messagingParameters.mediumWeight).optional();

/** The form of a set-up's messaging in a scenario file. */
export const messagingForm = field
  .map({
    perMonth: field.number(messagingParameters.perMonth).optional(),
    burst: field.number(messagingParameters.burst).optional(),
    used: field
      .words(['linked', 'own'])
      .optional()
      .describe('Whether linked channels send as one, or each for itself.'),
    media: field
      .map({ email: weight, sms: weight, push: weight, chat: weight } satisfies Record<
        MessageMedium,
        z.ZodType
      >)
      .optional()
      .describe('Weights of the media; with none named each sender takes the media of its channels in turn.'),
    afterPurchase: field
      .words(['off', 'on'])
      .optional()
      .describe('Whether a buyer is asked for a review and told the next offer.'),
    adverts: field.number(messagingParameters.adverts).optional(),
    advertsTo: field
      .words(['everybody', 'strangers'])
      .optional()
      .describe('Whom adverts are shown: everybody, or those whom no open channel knows.'),
    reminders: field.number(messagingParameters.reminders).optional(),
    reminderSpacing: field.number(messagingParameters.reminderSpacing).optional(),
  })
  .describe('Messages to shoppers who are known, and adverts, per 28 days.');

/** The messaging of a set-up with every default filled in; left out, it sends nothing but one reminder. */
export function resolveMessaging(given: z.infer<typeof messagingForm> | undefined): Messaging {
  const number = (name: Exclude<keyof typeof messagingParameters, 'mediumWeight'>): number =>
    given?.[name] ?? messagingParameters[name].default;
  const weights = messageMedia.map((medium) => [medium, given?.media?.[medium] ?? 0]);
  return {
    perMonth: number('perMonth'),
    burst: number('burst'),
    used: given?.used ?? 'linked',
    media: Object.fromEntries(weights) as Messaging['media'],
    afterPurchase: given?.afterPurchase ?? 'off',
    adverts: number('adverts'),
    advertsTo: given?.advertsTo ?? 'everybody',
    reminders: number('reminders'),
    reminderSpacing: number('reminderSpacing'),
  };
}
