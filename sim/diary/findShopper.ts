import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { Story } from '../scenario/story.ts';
import { MINUTES_PER_DAY } from '../units.ts';
import type { WorldEvent } from '../world/recorder.ts';
import { journeysTelling, needsTelling } from './matchStory.ts';
import { recordReplication } from './recordReplication.ts';

/** What one need of a shopper is to tell in the world of a set-up. */
export interface StoryIn {
  readonly setUp: string;
  readonly story: Story;
  /** The need must not go so. */
  readonly isUntold?: boolean;
}

/** A need that tells every story in its world. */
export interface Found {
  /** Counted from 0. */
  readonly shopper: number;
  /** 0, 1, ... */
  readonly replication: number;
  readonly number: number;
  /** Measured day on which the need arises, 1 the first. */
  readonly day: number;
  /** Journeys of hers in the world of the first story: a short diary is easier to read. */
  readonly journeys: number;
}

/**
 * Shoppers of one replication with a need that goes as told in every world named, those with the fewest journeys first. The same need of the
 * same shopper with the same luck: what differs between the worlds is the set-up's doing.
 */
export function findShoppers(
  plan: ExperimentPlan,
  replication: number,
  stories: readonly StoryIn[],
): readonly Found[] {
  return findAnyOf(plan, replication, [stories]);
}

/** The same for several ways in which it may go, each a story for every world it names; the replication is lived once, and a need that goes in several ways is found once. */
export function findAnyOf(
  plan: ExperimentPlan,
  replication: number,
  ways: readonly (readonly StoryIn[])[],
): readonly Found[] {
  const named = new Set(ways.flatMap((stories) => stories.map(({ setUp }) => setUp)));
  const setUps = plan.setUps.filter(({ id }) => named.has(id));
  const { worlds } = recordReplication({ ...plan, setUps }, replication, () => true, keepsLittle);
  const events = new Map(worlds.map(({ setUp, events }) => [setUp, byShopper(events)]));
  const found = new Map<string, Found>();
  for (const one of ways.flatMap((stories) => foundIn(events, plan, replication, stories))) {
    const key = `${one.shopper} ${one.number}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()].sort(
    (a, b) => a.journeys - b.journeys || a.shopper - b.shopper || a.day - b.day,
  );
}

/** Stories are told of what happens in the measured days, whatever it hung on. */
const keepsLittle = { past: false, decisions: false };

type Lived = ReadonlyMap<string, ReadonlyMap<number, readonly WorldEvent[]>>;

function foundIn(
  events: Lived,
  plan: ExperimentPlan,
  replication: number,
  stories: readonly StoryIn[],
): readonly Found[] {
  const found: Found[] = [];
  const first =
    stories.find(({ story, isUntold }) => isUntold !== true && story.steps.length > 0) ?? stories[0];
  if (first === undefined) return found;
  for (const [shopper, own] of events.get(first.setUp) ?? []) {
    const journeys = own.filter(({ kind }) => kind === 'journey');
    if (first.isUntold !== true && journeysTelling(first.story, own, plan).length === 0) continue;
    const worlds = stories.map(({ setUp, story, isUntold = false }) => ({
      ...{ story, isUntold },
      events: events.get(setUp)?.get(shopper) ?? [],
    }));
    for (const number of needsTelling(worlds, plan)) {
      const begun = journeys.find((journey) => journey.number === number)?.minute ?? 0;
      const day = Math.floor(begun / MINUTES_PER_DAY) - plan.crowd.warmUpDays + 1;
      found.push({ shopper, replication, number, day, journeys: journeys.length });
    }
  }
  return found;
}

function byShopper(events: readonly WorldEvent[]): ReadonlyMap<number, readonly WorldEvent[]> {
  const own = new Map<number, WorldEvent[]>();
  for (const event of events) {
    const known = own.get(event.shopper);
    if (known === undefined) own.set(event.shopper, [event]);
    else known.push(event);
  }
  return own;
}
