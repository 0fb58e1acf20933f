import type { Text } from '../units.ts';

/** What a trainer adds for a class: one question, predicted, run, looked at, explained, turned round, talked about. */
export interface Lesson {
  readonly shelf: 'startHere' | 'stories' | 'questions' | 'risks';
  /** Place on the shelf, 1.. */
  readonly order: number;
  readonly minutes: number;
  /** Claims put to the test, `C06`. */
  readonly claims: readonly string[];
  /** Beliefs the lesson meets, `M1` to `M16`. */
  readonly misconceptions: readonly string[];
  readonly question: Text;
  /** What many think: the first sentence of the refutation. */
  readonly belief: Text;
  /** The one change of the lesson in words. */
  readonly change: Text;
  readonly rounds: readonly Round[];
  readonly flip: Flip | null;
  /** What is asked after a reveal, before any model answer. */
  readonly explain: Text;
  readonly discuss: readonly Text[];
  readonly trainer: TrainerPage | null;
  /** Paths of the controls shown first, e.g. `crowd.switchinessMean`, `setUps.omni.carryOver.reliability`. */
  readonly offered: readonly string[];
  /** Paths of controls a class leaves alone in this lesson. */
  readonly locked: readonly string[];
  readonly focus: Focus;
  /** Whose diaries tell the story, most often one shopper's; empty for a lesson without one. */
  readonly pinned: readonly Pinned[];
}

/** What the worlds may be compared on first: the set-up in focus, the reference, a metric id. */
export interface Focus {
  readonly setUp: string;
  readonly reference: string;
  readonly metric: string;
}

/** One prediction, one run, one look. */
export interface Round {
  readonly predict: Prediction;
  /** The control that is moved for this round; null: the round compares the set-ups as they stand. */
  readonly change: Change | null;
  readonly focus: Focus;
  /** Metrics to look at after the run, the first the one that was predicted. */
  readonly watch: readonly string[];
  readonly reveal: Reveal;
}

export type ControlValue = number | string;

export interface Change {
  /** Path of a control. */
  readonly path: string;
  readonly from: ControlValue;
  readonly to: ControlValue;
}

/** What is committed before the run. */
export interface Prediction {
  readonly kind: PredictionKind;
  readonly prompt: Text;
  /** The metric that will be drawn; null where the answer is no metric. */
  readonly metric: string | null;
  /** What a number counts, such as `fields per 100 journeys`; null where no number is asked for. */
  readonly unit: Text | null;
  /**
   * What is put in order, chosen from, given a number each, or marked along the axis of a sketch. An id that is a set-up's stands for
   * that set-up. Empty: one number, or a sketch over the days.
   */
  readonly options: readonly PredictionOption[];
}

export const predictionKinds = ['rank', 'number', 'sketch', 'choose'] as const;
export type PredictionKind = (typeof predictionKinds)[number];

export interface PredictionOption {
  readonly id: string;
  readonly name: Text;
}

/** The refutation in three sentences: many think; in these runs; because. */
export interface Reveal {
  readonly belief: Text;
  readonly happened: Text;
  readonly because: Text;
  readonly measured: readonly Measurement[];
}

/**
 * The 95 % interval behind a sentence, in the metric's own unit, from the file's own shoppers, days and 20 replications. Without a
 * reference: the level of the set-up. With the set-up itself as reference: with the changes of `with` minus without
 * them. Else: set-up minus reference, both with the changes.
 */
export interface Measurement {
  readonly metric: string;
  readonly setUp: string;
  readonly reference: string | null;
  /** Controls moved before this was measured. */
  readonly with: readonly { readonly path: string; readonly to: ControlValue }[];
  readonly low: number;
  readonly high: number;
}

/** The move of one control at which the lesson's claim turns false or can no longer be told; the class finds it. */
export interface Flip {
  readonly path: string;
  /** The value to move towards. */
  readonly towards: ControlValue;
  readonly hint: Text;
  /** Where it turns, as found by trying values; null where it turns nowhere in the range. */
  readonly threshold: ControlValue | null;
  /** What came of it; for the trainer, and for the class afterwards. */
  readonly found: Text | null;
  readonly measured: readonly Measurement[];
}

/** A shopper whose diary tells the lesson's story; numbered from 1, as in shoppers.csv. */
export interface Pinned {
  readonly shopper: number;
  readonly replication: number;
  /** What one and the same need of hers comes to, world by world, in the words of story.ts; the first story with a step finds it. */
  readonly stories: readonly { readonly setUp: string; readonly tells: string }[];
}

export interface TrainerPage {
  /** The likeliest predictions and what each reveals. */
  readonly likely: readonly { readonly answer: Text; readonly reveals: Text }[];
  /** The minutes of the lesson in order. */
  readonly plan: readonly { readonly minutes: number; readonly step: Text }[];
  /** What to do when time is short. */
  readonly short: Text | null;
}
