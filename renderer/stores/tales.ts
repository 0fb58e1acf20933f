import type { Story } from '../../sim/scenario/story.ts';

/** A step in the words of the story language, and the channel it happens in where that matters. */
type Step = readonly [words: string, place?: string];

/** One way a tale may go: steps that follow each other, and what must not happen. */
interface Way {
  readonly steps: readonly Step[];
  readonly never?: readonly string[];
}

const way = (...steps: readonly string[]): Way => ({ steps: steps.map((words) => [words]) });

/** What one need of hers may be about that has a number in a view: any of several ways it may go. */
export const tales = {
  journey: [way('journey')],
  orders: [way('order')],
  delivered: [way('order+delivered')],
  collected: [way('order+collected')],
  handedOver: [way('order+collected'), way('order+carriedAway')],
  returned: [way('returned')],
  returnedByParcel: [way('returned+byParcel')],
  returnedInStore: [way('returned+inStore')],
  basket: [way('basketFilled')],
  leavesBasket: [{ ...way('basketFilled'), never: ['order'] }],
  checkout: [way('checkout'), way('deliveryRefused')],
  typesAgain: [way('reEntered+typed')],
  typesFirst: [way('entered+typed')],
  switches: [way('switch')],
  losesData: [way('switch+losesSome')],
  contradicted: [way('contradiction')],
  outOfStock: [way('outOfStock'), way('cancelled+justGone')],
  oversold: [way('cancelled+oversold')],
  wonBack: [way('reminder+bringsBack')],
  contact: [way('question'), way('enquiry')],
  retold: [way('question+retold')],
  helpedAtOnce: [
    { ...way('question'), never: ['question+retold', 'contactNotFound'] },
    way('enquiry+answered'),
  ],
  message: [way('message')],
  messageAnswered: [way('message+answers')],
  unsubscribes: [way('message+unsubscribes')],
  messageOrReminder: [way('message'), way('reminder')],
  advert: [way('advert')],
  recommended: [way('hears+won', 'order')],
} as const satisfies Readonly<Record<string, readonly Way[]>>;

/** `finishesElsewhere` depends on the channels there are. */
export type Tale = keyof typeof tales | 'finishesElsewhere';

const storyOf = ({ steps, never = [] }: Way): Story => ({
  steps: steps.map(([words, place]) => ({ place: place ?? null, words: words.split('+') })),
  never: never.map((words) => ({ place: null, words: words.split('+') })),
});

/**
 * The stories of a tale, any of which tells it.
 *
 * @param channels ids of all channels
 * @param place id of the channel in which its last step happens; null: anywhere
 */
export function storiesOf(tale: Tale, channels: readonly string[], place: string | null): readonly Story[] {
  if (tale === 'finishesElsewhere')
    return channels.flatMap((from) =>
      channels
        .filter((to) => to !== from)
        .map((to) => storyOf({ steps: [['journey', from], ['switch'], ['order', to]] })),
    );
  return tales[tale].map((each: Way) => {
    const story = storyOf(each);
    return place === null ? story : { ...story, steps: story.steps.map((step) => ({ ...step, place })) };
  });
}
