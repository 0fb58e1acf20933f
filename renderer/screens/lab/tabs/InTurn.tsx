import { useMemo, type ReactNode } from 'react';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { useIsBehind, useShownSummary } from '../../../stores/shownSummary.ts';

interface InTurnProps {
  /** 1 .. 4, each once in a view. */
  readonly part: number;
  /** Drawn once there are numbers. */
  readonly children: (summary: ExperimentSummary) => ReactNode;
}

/** A part of a view that takes long to draw: new numbers reach one part after another, and what still shows older ones says so. */
export function InTurn({ part, children }: InTurnProps) {
  const summary = useShownSummary(part);
  const isBehind = useIsBehind(summary);
  // What is drawn stays as it is while only its age changes.
  const drawn = useMemo(() => (summary === null ? null : children(summary)), [summary, children]);
  return (
    <div style={{ display: 'contents' }} aria-busy={isBehind}>
      {drawn}
    </div>
  );
}
