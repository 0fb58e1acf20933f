import { create } from 'zustand';
import type { MetricId } from '../../sim/metrics/codebook.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { Run } from './run.ts';
import type { Edits } from './settings.ts';

/** The open scenario and where it came from. */
export interface LabDocument {
  readonly source: { readonly kind: 'prepared' } | { readonly kind: 'file'; readonly name: string };
  /** The scenario as it was opened. */
  readonly base: Scenario;
}

/** Which difference stands at the top: `setUp` minus `reference`. */
export interface Comparison {
  readonly setUp: string;
  readonly reference: string;
  readonly metric: MetricId;
}

export interface LabState {
  readonly document: LabDocument | null;
  readonly edits: Edits;
  readonly run: Run;
  readonly comparison: Comparison;
}

export const emptyLab: LabState = {
  document: null,
  edits: {},
  run: { kind: 'idle' },
  comparison: { setUp: '', reference: '', metric: 'conversionRate' },
};

export const useLab = create<LabState>()(() => emptyLab);
