import { create } from 'zustand';
import type { MetricId } from '../../sim/metrics/codebook.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { emptyHistory, type History } from './history.ts';
import type { PinnedRun } from './pinnedRun.ts';
import type { Run } from './run.ts';
import type { Edits } from './edits.ts';

/** The open scenario and where it came from. */
export interface LabDocument {
  readonly source: { readonly kind: 'prepared' } | { readonly kind: 'file'; readonly name: string };
  /** The scenario as it was opened. */
  readonly base: Scenario;
  /** The file's text, which saving keeps but for what was changed. */
  readonly text: string;
}

/** The views of a run, in the order in which they stand. */
export const labTabs = [
  'overview',
  'journey',
  'friction',
  'loyalty',
  'money',
  'firm',
  'shopper',
  'experiments',
  'data',
] as const;
export type LabTab = (typeof labTabs)[number];

/** The tables under Data: the figures, and everything they are made up of. */
export type DataTable =
  | 'figures'
  | 'ends'
  | 'steps'
  | 'switches'
  | 'reEntered'
  | 'reEnteredMinutes'
  | 'journeysLost'
  | 'ladder'
  | 'cohorts'
  | 'cohortsThird'
  | 'satisfaction'
  | 'money'
  | 'profit'
  | 'profitLead'
  | 'credit'
  | 'conversion'
  | 'repeatPurchase'
  | 'reEntry';

/** Which difference stands at the top: `setUp` minus `reference`. */
export interface Comparison {
  readonly setUp: string;
  readonly reference: string;
  readonly metric: MetricId;
}

export interface LabState {
  readonly document: LabDocument | null;
  readonly edits: Edits;
  /** The edits as they were saved to a file last; none: never. */
  readonly saved: Edits;
  readonly history: History;
  readonly run: Run;
  readonly comparison: Comparison;
  /** Runs of this scenario kept to stand beside later ones, in the order of pinning. */
  readonly pins: readonly PinnedRun[];
  readonly tab: LabTab;
  /** The metric of each view's headline where another than its first was chosen. */
  readonly tabMetrics: Readonly<Partial<Record<LabTab, MetricId>>>;
  readonly dataTable: DataTable;
}

export const emptyLab: LabState = {
  document: null,
  edits: {},
  saved: {},
  history: emptyHistory,
  run: { kind: 'idle' },
  comparison: { setUp: '', reference: '', metric: 'conversionRate' },
  pins: [],
  tab: 'overview',
  tabMetrics: {},
  dataTable: 'figures',
};

export const useLab = create<LabState>()(() => emptyLab);
