import type { Text } from '../units.ts';
import { decisionSentence, isTold, optionName } from './decisionSentences.ts';
import type { Decision, Diary, Entry, JourneyEnd, Outcome } from './diary.ts';
import type { DiaryNames } from './diaryNames.ts';
import { endSentence } from './endSentences.ts';
import { entrySentence } from './entrySentences.ts';
import { questionOf } from './purposeQuestions.ts';

/** A diary with its sentences in both languages, for whoever shows or prints it; plain data, survives structuredClone. */
export interface DiaryRecord {
  /** Counted from 1, as in shoppers.csv. */
  readonly shopper: number;
  /** Counted from 1, as in shoppers.csv. */
  readonly replication: number;
  /** Her segment, in the order of the scenario. */
  readonly segment: number;
  /** Before the first measured day, where all worlds share one past. */
  readonly past: readonly EntryRecord[];
  readonly worlds: readonly WorldDiaryRecord[];
}

export interface WorldDiaryRecord {
  readonly setUp: string;
  readonly journeys: readonly JourneyRecord[];
  readonly entries: readonly EntryRecord[];
}

export interface EntryRecord extends Omit<Entry, 'decisions'> {
  readonly text: Text;
  readonly decisions: readonly DecisionRecord[];
}

export interface DecisionRecord extends Omit<Decision, 'outcome' | 'others'> {
  readonly outcome: OutcomeRecord;
  readonly others: readonly { readonly setUp: string; readonly outcome: OutcomeRecord | null }[];
  readonly text: Text;
  /** What the draw decides, as an indirect question. */
  readonly question: Text;
  /** Something was drawn, and people have words for it; the others are the model's business. */
  readonly isTold: boolean;
}

type Choice = Extract<Outcome, { readonly kind: 'choice' }>;

export type OutcomeRecord =
  | Extract<Outcome, { readonly kind: 'chance' }>
  | (Omit<Choice, 'options'> & { readonly options: readonly OptionRecord[] });

export interface OptionRecord {
  readonly option: number;
  /** 0..1; the options of a choice add up to 1. */
  readonly chance: number;
  readonly name: Text;
}

export interface JourneyRecord extends Omit<JourneyEnd, 'decision'> {
  readonly decision: DecisionRecord | null;
  /** Why it ended so, with the chance and the draw it hung on. */
  readonly why: Text;
  /** The same without chance and draw. */
  readonly answer: Text;
}

/** Puts a diary into words: the same sentences on the command line and on the screen. */
export function diaryRecord(diary: Diary, names: DiaryNames): DiaryRecord {
  return {
    shopper: diary.shopper + 1,
    replication: diary.replication + 1,
    segment: diary.segment,
    past: diary.past.map((entry) => entryRecord(entry, names)),
    worlds: diary.worlds.map(({ setUp, entries, journeys }) => ({
      setUp,
      journeys: journeys.map((journey) => journeyRecord(journey, names)),
      entries: entries.map((entry) => entryRecord(entry, names)),
    })),
  };
}

function entryRecord(entry: Entry, names: DiaryNames): EntryRecord {
  const decisions = entry.decisions.map((decision) => decisionRecord(decision, names));
  return { ...entry, text: entrySentence(entry, names), decisions };
}

function decisionRecord(decision: Decision, names: DiaryNames): DecisionRecord {
  return {
    ...decision,
    outcome: outcomeRecord(decision.outcome, names),
    others: decision.others.map(({ setUp, outcome }) => ({
      setUp,
      outcome: outcome === null ? null : outcomeRecord(outcome, names),
    })),
    text: decisionSentence(decision, names),
    question: questionOf(decision.purpose),
    isTold: isTold(decision),
  };
}

function outcomeRecord(outcome: Outcome, names: DiaryNames): OutcomeRecord {
  if (outcome.kind === 'chance') return outcome;
  const options = outcome.options.map((one) => ({ ...one, name: optionName(outcome, one.option, names) }));
  return { ...outcome, options };
}

function journeyRecord(journey: JourneyEnd, names: DiaryNames): JourneyRecord {
  return {
    ...journey,
    decision: journey.decision === null ? null : decisionRecord(journey.decision, names),
    why: endSentence(journey, names),
    answer: endSentence(journey, names, false),
  };
}
