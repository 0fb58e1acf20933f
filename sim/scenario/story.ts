import { dataKinds, devices, fulfilments, lossReasons, media, stages, type Device } from './vocabulary.ts';

/**
 * A story is what a diary tells, in a few words: steps that follow each other, whatever lies between, as in
 * `web/phone:basketFilled > order+collected`. A step names what happens, all its words at once, and may say where: a channel, a touchpoint
 * or a device before the colon. With `!` before it, a step happens nowhere in the journey.
 */
export interface Story {
  readonly steps: readonly StoryStep[];
  readonly never: readonly StoryStep[];
}

export interface StoryStep {
  /** Channel, touchpoint (`web/phone`) or device; null = anywhere. */
  readonly place: string | null;
  readonly words: readonly string[];
  /** Id of the channel that has already what is typed or told again, or that is left; not part of the written form. */
  readonly holder?: string;
}

/** The words of a story besides those of the vocabulary. */
const happeningWords = [
  ...['visit', 'hears', 'won', 'need', 'elsewhere', 'session', 'toBasket', 'basketFilled', 'pause'],
  ...['switch', 'keepsAll', 'losesSome', 'contradiction', 'prices', 'data'],
  ...['recognised', 'entered', 'reEntered', 'typed', 'brokenOff', 'asked'],
  ...['deliveryRefused', 'lowerFee', 'returnsShown'],
  ...['question', 'retold', 'questionKnown', 'outOfStock', 'otherPlace', 'substitute', 'waits'],
  ...['cancelled', 'oversold', 'justGone', 'returned', 'inStore', 'byParcel'],
  ...['basketLeft', 'reminder', 'bringsBack', 'putsOff', 'order', 'promoted', 'loss'],
  ...[
    'message',
    'review',
    'advert',
    'unseen',
    'ignored',
    'answers',
    'unsubscribes',
    'enquiry',
    'answered',
    'sentOn',
    'again',
  ],
  ...['extraPurchase', 'goodEpisode', 'badEpisode', 'avoids', 'lapse', 'recommends'],
] as const;

/** Every word a story may use: stages passed, data asked, ways of delivery, reasons of loss, happenings. */
export const storyWords: readonly string[] = [
  ...happeningWords,
  ...stages,
  ...dataKinds.filter((kind) => kind !== 'basket'),
  ...fulfilments,
  ...lossReasons,
  ...media,
];

const step = '!?(?:[a-z][A-Za-z0-9/-]*:)?[A-Za-z]+(?:\\+[A-Za-z]+)*';

/** The form of a story; its words and places are checked apart. */
export const storyForm = new RegExp(`^${step}(?: *> *${step})*$`);

/** Reads a story that has the form. */
export function readStory(text: string): Story {
  const all = text.split('>').map((part) => {
    const bare = part.trim().replace(/^!/, '');
    const colon = bare.indexOf(':');
    const words = bare.slice(colon + 1).split('+');
    return { isNever: part.trim().startsWith('!'), place: colon < 0 ? null : bare.slice(0, colon), words };
  });
  const plain = (isNever: boolean): readonly StoryStep[] =>
    all.filter((one) => one.isNever === isNever).map(({ place, words }) => ({ place, words }));
  return { steps: plain(false), never: plain(true) };
}

/** Every place a story may name: channels, their touchpoints and the devices. */
export function storyPlaces(
  channels: readonly { readonly id: string; readonly onDevice: Readonly<Partial<Record<Device, unknown>>> }[],
): readonly string[] {
  const touchpoints = channels.flatMap(({ id, onDevice }) =>
    devices.flatMap((device) => (onDevice[device] === undefined ? [] : [`${id}/${device}`])),
  );
  return [...channels.map(({ id }) => id), ...touchpoints, ...devices];
}

/** The words and places of a story that there are not, each with what there is. */
export function unknownInStory(
  text: string,
  places: readonly string[],
): readonly { readonly found: string; readonly known: readonly string[] }[] {
  const { steps, never } = readStory(text);
  return [...steps, ...never].flatMap(({ place, words }) => [
    ...(place === null || places.includes(place) ? [] : [{ found: place, known: places }]),
    ...words.filter((word) => !storyWords.includes(word)).map((word) => ({ found: word, known: storyWords })),
  ]);
}
