import { create } from 'zustand';
import type { DiaryRecord } from '../../sim/diary/diaryRecord.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { LossReason } from '../../sim/scenario/vocabulary.ts';
import type { NeedPlace } from '../workers/diaryProtocol.ts';
import type { Tale } from './tales.ts';

/** Which shoppers are sought. */
export type Hunt =
  /** Orders under one of the two set-ups and not under the other. */
  | { readonly kind: 'differs'; readonly setUp: string; readonly reference: string }
  /** Her journey ends so. */
  | { readonly kind: 'end'; readonly setUp: string; readonly end: 'ordered' | 'open' | LossReason }
  /** One channel asks again for what another has; `isLost`: and she leaves over it. Channels by id. */
  | {
      readonly kind: 'typedAgain';
      readonly setUp: string;
      readonly data: string;
      readonly from: string;
      readonly to: string;
      readonly isLost: boolean;
    }
  /** Goes on from one channel to another; by id. */
  | { readonly kind: 'moves'; readonly setUp: string; readonly from: string; readonly to: string }
  /** Her diary tells this. */
  | { readonly kind: 'tells'; readonly setUp: string; readonly tale: Tale };

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
