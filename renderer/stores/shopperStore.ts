import { create } from 'zustand';
import type { DiaryRecord } from '../../sim/diary/diaryRecord.ts';
import type { Person } from '../../sim/diary/findPeople.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { LossReason } from '../../sim/scenario/vocabulary.ts';
import type { NeedPlace } from '../workers/diaryProtocol.ts';
import type { Tale } from './tales.ts';

/** What every hunt with a direction says: in which world, and in which not. */
interface InWorld {
  readonly setUp: string;
  /** The set-up with which the same does not happen to her; null or left out: whatever happens there. */
  readonly without?: string | null;
  /** The only paired run that is searched, from 1; left out: all. */
  readonly only?: number;
}

/** Which shoppers are sought. */
export type Hunt =
  /** Orders under one of the two set-ups and not under the other. */
  | {
      readonly kind: 'differs';
      readonly setUp: string;
      readonly reference: string;
      readonly only?: number;
    }
  /** Her journey ends so. */
  | (InWorld & { readonly kind: 'end'; readonly end: 'ordered' | 'open' | LossReason })
  /** One channel asks again for what another has, on any of these ways; `isLost`: and she leaves over it. Channels by id. */
  | (InWorld & {
      readonly kind: 'typedAgain';
      readonly data: string;
      /** Other kinds that count as well. */
      readonly orData?: readonly string[];
      readonly ways: readonly { readonly from: string; readonly to: string }[];
      readonly isLost: boolean;
    })
  /** Goes on from one channel to another; by id. */
  | (InWorld & { readonly kind: 'moves'; readonly from: string; readonly to: string })
  /** A need of hers goes so; `place`: in this channel, by id, or in one of `orPlaces`. */
  | (InWorld & {
      readonly kind: 'tells';
      readonly tale: Tale;
      readonly place?: string | null;
      readonly orPlaces?: readonly string[];
    })
  /** All her measured days come to this. */
  | (InWorld & { readonly kind: 'is'; readonly person: Person });

export type Search =
  | { readonly kind: 'none' }
  /** `searched`: replications looked through so far. */
  | { readonly kind: 'running'; readonly hunt: Hunt; readonly searched: number }
  | { readonly kind: 'found'; readonly hunt: Hunt; readonly at: number; readonly of: number }
  | { readonly kind: 'nobody'; readonly hunt: Hunt; readonly searched: number };

/** A diary and the scenario it was read from. */
export interface Read {
  readonly record: DiaryRecord;
  readonly scenario: Scenario;
}

export type Diary =
  | { readonly kind: 'none' }
  /** `shown`: the diary read before, which stays until the new one is there. */
  | { readonly kind: 'reading'; readonly shown: Read | null }
  | { readonly kind: 'ready'; readonly shown: Read }
  | { readonly kind: 'failed'; readonly message: string };

/** Whose diary is open. Shopper and replication count from 1, as in shoppers.csv. */
export interface ShopperState {
  /** The scenario as it was opened, to which the choice belongs. */
  readonly base: Scenario | null;
  readonly shopper: number;
  readonly replication: number;
  /** The need that was found and is to be shown; null: the first that goes differently. */
  readonly need: NeedPlace | null;
  /** Id of the chapter picked in her diary; null: the one to begin with. */
  readonly picked: string | null;
  readonly diary: Diary;
  readonly search: Search;
  /** Diaries kept to stand beside others, as they were read. */
  readonly pinned: readonly Read[];
  /** The pinned one whose whole diary stands beside the open one; null: none does. */
  readonly beside: Read | null;
}

export const emptyShopper: ShopperState = {
  base: null,
  shopper: 1,
  replication: 1,
  need: null,
  picked: null,
  diary: { kind: 'none' },
  search: { kind: 'none' },
  pinned: [],
  beside: null,
};

export const useShopper = create<ShopperState>()(() => emptyShopper);

/** The diary to show, or null. */
export function shownOf(diary: Diary): Read | null {
  return diary.kind === 'ready' || diary.kind === 'reading' ? diary.shown : null;
}
