import type { ReactNode } from 'react';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { useLab } from '../../../stores/labStore.ts';
import { summaryOf } from '../../../stores/run.ts';
import { useShownSummary } from '../../../stores/shownSummary.ts';

interface InTurnProps {
  /** 0 .. 2, each once in a view. */
  readonly part: number;
  /** Drawn once there are numbers. */
  readonly children: (summary: ExperimentSummary) => ReactNode;
}

/** A part of a view that takes long to draw: new numbers reach one part after another, and what still shows older ones says so. */
export function InTurn({ part, children }: InTurnProps) {
  const summary = useShownSummary(part);
  const isBehind = useLab(({ run }) => summaryOf(run) !== summary);
  return (
    <div style={{ display: 'contents' }} aria-busy={isBehind}>
      {summary !== null && children(summary)}
    </div>
  );
}
