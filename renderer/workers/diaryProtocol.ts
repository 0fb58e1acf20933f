import type { DiaryRecord } from '../../sim/diary/diaryRecord.ts';
import type { PersonIn } from '../../sim/diary/findPeople.ts';
import type { StoryIn } from '../../sim/diary/findShopper.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';

/** One need of one shopper; shopper and replication count from 1, as in shoppers.csv. */
export interface NeedPlace {
  readonly shopper: number;
  readonly replication: number;
  /** The need as the draws number it; -1: none of hers in particular. */
  readonly number: number;
}

/** A need that goes as sought. */
export interface SearchHit extends NeedPlace {
  /** Its place among the hits of its replication, from 1, and how many there are. */
  readonly at: number;
  readonly of: number;
}

export type Sought =
  /** A need that goes in any of several ways, each a story for every world it names. */
  | { readonly kind: 'needs'; readonly ways: readonly (readonly StoryIn[])[] }
  /** A shopper who is so in every world named. */
  | { readonly kind: 'people'; readonly people: readonly PersonIn[] };

/** What the page may ask of the worker in which diaries are read; it is not the worker that runs. */
export interface DiaryService {
  /** What one shopper lived through in every world of the scenario, exactly as in a run of it. */
  read(scenario: Scenario, shopper: number, replication: number): DiaryRecord;
  /** The hit after the given one in its replication, or the first; null past the last. */
  hit(scenario: Scenario, replication: number, sought: Sought, after: NeedPlace | null): SearchHit | null;
}
