import { isAfterPurchase } from '../random/drawNumber.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { Story, StoryStep } from '../scenario/story.ts';
import { carriedKinds, media, stages } from '../scenario/vocabulary.ts';
import { MINUTES_PER_DAY } from '../units.ts';
import type { WorldEvent } from '../world/recorder.ts';

/** What lies outside a journey (visits, messages, talk) belongs to its story this many days before it begins and after it ends. */
const DAYS_AROUND = 28;

type Names = Pick<ExperimentPlan, 'channelIds' | 'touchpointIds'>;

/** An event as a story sees it. */
interface Beat {
  readonly minute: number;
  readonly number: number;
  /** Visits, messages and talk belong to no journey. */
  readonly isOutside: boolean;
  readonly places: readonly string[];
  readonly words: readonly string[];
  /** Id of the channel that has what is typed or told again, or that is left for another. */
  readonly holder: string | undefined;
}

/** A story and what happened to one shopper in its world. */
export interface Lived {
  readonly story: Story;
  readonly events: readonly WorldEvent[];
  /** The need must not go so. */
  readonly isUntold?: boolean;
}

/** The needs of one shopper whose journey tells a story, by their number in the draws, in the order in which they began. */
export function journeysTelling(
  story: Story,
  events: readonly WorldEvent[],
  names: Names,
): readonly number[] {
  return needsTelling([{ story, events }], names);
}

/**
 * Her needs that go as told in every world. Sought in the first world whose story has a step; a story without any, only of what happens
 * nowhere, is also told by a need that never arises in its world (a message that is not sent wakes none).
 */
export function needsTelling(worlds: readonly Lived[], names: Names): readonly number[] {
  const told = worlds.find(({ story, isUntold }) => isUntold !== true && story.steps.length > 0);
  const { events } = told ?? worlds[0] ?? { events: [] };
  const numbers = new Set(events.flatMap(({ kind, number }) => (kind === 'journey' ? [number] : [])));
  const all = worlds.map(({ story, events: own, isUntold = false }) => {
    return { story, isUntold, beats: beatsOf(own, names) };
  });
  return [...numbers].filter((number) =>
    all.every(({ story, isUntold, beats }) => tells(story, around(beats, number)) !== isUntold),
  );
}

/** The beats of a journey, and those outside any journey near it in time. */
function around(beats: readonly Beat[], number: number): readonly Beat[] {
  const own = beats.filter((beat) => beat.number === number).map(({ minute }) => minute);
  const from = Math.min(...own) - DAYS_AROUND * MINUTES_PER_DAY;
  const until = Math.max(...own) + DAYS_AROUND * MINUTES_PER_DAY;
  return beats.filter(
    (beat) => beat.number === number || (beat.isOutside && beat.minute >= from && beat.minute <= until),
  );
}

function tells({ steps, never }: Story, beats: readonly Beat[]): boolean {
  if (never.some((step) => beats.some((beat) => fits(step, beat)))) return false;
  let told = 0;
  for (const beat of beats) {
    const step = steps[told];
    if (step !== undefined && fits(step, beat)) told++;
  }
  return told === steps.length;
}

function fits({ place, words, holder }: StoryStep, beat: Beat): boolean {
  return (
    (place === null || beat.places.includes(place)) &&
    (holder === undefined || beat.holder === holder) &&
    words.every((word) => beat.words.includes(word))
  );
}

function beatsOf(events: readonly WorldEvent[], names: Names): readonly Beat[] {
  const last = new Map<number, number>();
  const beats: Beat[] = [];
  for (const event of events) {
    if (event.kind === 'chance' || event.kind === 'choice') continue;
    const { minute, number } = event;
    if ('touchpoint' in event) last.set(number, event.touchpoint);
    const isOutside = event.kind === 'visit' || event.kind === 'message' || event.kind === 'hears';
    const channel = channelOf(event);
    const touchpoint = names.touchpointIds[last.get(number) ?? -1];
    const places =
      channel >= 0 ? [names.channelIds[channel] ?? ''] : touchpoint === undefined ? [] : placesOf(touchpoint);
    beats.push({
      minute,
      number,
      isOutside,
      places,
      words: wordsOf(event),
      holder: names.channelIds[holderOf(event)],
    });
  }
  return beats;
}

/** The channel of an event that has one and no touchpoint; -1 for all others. */
function channelOf(event: Happened): number {
  if (event.kind === 'switch' || event.kind === 'priceContradiction') return event.to;
  return 'channel' in event ? event.channel : -1;
}

/** The channel that has what is typed or told again, or that is left; -1 for all else. */
function holderOf(event: Happened): number {
  if (event.kind === 'switch') return event.from;
  if (event.kind === 'asked') return event.how === 'reEntered' ? event.holder : -1;
  return event.kind === 'question' ? event.toldIn : -1;
}

/** `web/phone`: the touchpoint, its channel and its device. */
function placesOf(touchpoint: string): readonly string[] {
  return [touchpoint, ...touchpoint.split('/')];
}

type Happened = Exclude<WorldEvent, { readonly kind: 'chance' | 'choice' }>;

type Words = {
  readonly [Kind in Happened['kind']]?: (
    event: Extract<Happened, { readonly kind: Kind }>,
  ) => readonly string[];
};

/** The words of the story language (scenario/story.ts) that fit an event, where they are not its kind alone. */
const words: Words = {
  goesElsewhere: () => ['elsewhere'],
  session: ({ toBasket }) => (toBasket ? ['session', 'toBasket'] : ['session']),
  stagePassed: ({ stage }) => [stages[stage] ?? ''],
  switch: ({ lost }) => ['switch', lost === 0 ? 'keepsAll' : 'losesSome', ...kindsIn(lost)],
  priceContradiction: ({ over }) => ['contradiction', over],
  asked: ({ how, data, fields, of }) => [
    ...['asked', how, carriedKinds[data] ?? ''],
    ...(fields > 0 ? ['typed'] : []),
    ...(fields < of ? ['brokenOff'] : []),
  ],
  question: ({ toldIn }) => (toldIn < 0 ? ['question'] : ['question', 'retold']),
  stockOut: () => ['outOfStock'],
  cancelled: ({ oversold }) => ['cancelled', oversold ? 'oversold' : 'justGone'],
  returned: ({ inStore }) => ['returned', inStore ? 'inStore' : 'byParcel'],
  hears: ({ won }) => (won ? ['hears', 'won'] : ['hears']),
  stockAnswer: ({ answer }) => [answer],
  reminder: ({ effect }) => ['reminder', effect],
  message: ({ sender, medium, effect, number }) => [
    ...(sender === 0 ? ['advert'] : isAfterPurchase(number) ? ['message', 'review'] : ['message']),
    media[medium] ?? '',
    effect === 'none' ? 'ignored' : effect,
  ],
  enquiry: ({ contact }) => ['enquiry', contact],
  fulfilment: ({ way, returnsShown }) =>
    returnsShown ? ['checkout', way, 'returnsShown'] : ['checkout', way],
  order: ({ way, promoted }) => (promoted ? ['order', way, 'promoted'] : ['order', way]),
  loss: ({ reason }) => ['loss', reason],
  episode: ({ worth }) => (worth > 0 ? ['goodEpisode'] : worth < 0 ? ['badEpisode'] : []),
};

function wordsOf(event: Happened): readonly string[] {
  const write = words[event.kind] as ((event: Happened) => readonly string[]) | undefined;
  return write?.(event) ?? [event.kind];
}

function kindsIn(bits: number): readonly string[] {
  return carriedKinds.filter((_, index) => ((bits >> index) & 1) === 1);
}
