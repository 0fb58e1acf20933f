import { useMemo } from 'react';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { useLab, type LabDocument, type LabState } from '../../stores/labStore.ts';
import { applyEdits, differingPaths } from '../../stores/settings.ts';
import { setUpLooks, type SetUpLook } from '../../theme/setUpLook.ts';
import { useWords, type Words } from '../../wording/words.ts';

/** What every part of the Lab needs, worked out from the store. */
export interface LabFacts {
  readonly document: LabDocument;
  /** The scenario with the edits made. */
  readonly scenario: Scenario;
  readonly looks: ReadonlyMap<string, SetUpLook>;
  readonly words: Words;
  /** Name of a set-up in the language of the page. */
  readonly nameOf: (setUp: string) => string;
  /** Settings changed since the run on the screen; 0 without one. */
  readonly staleCount: number;
}

function countStale({ run, edits }: LabState): number {
  if (run.kind !== 'finished' && run.kind !== 'running') return 0;
  return differingPaths(edits, run.order.edits).length;
}

export function useLabFacts(document: LabDocument): LabFacts {
  const edits = useLab((state) => state.edits);
  const words = useWords(document.base.currency);
  const { base } = document;
  const scenario = useMemo(() => applyEdits(base, edits), [base, edits]);
  const looks = useMemo(() => setUpLooks(base.setUps), [base]);
  const staleCount = useLab(countStale);
  return useMemo(
    () => ({
      document,
      scenario,
      looks,
      words,
      nameOf: (id) => base.setUps.find((setUp) => setUp.id === id)?.name[words.language] ?? id,
      staleCount,
    }),
    [document, scenario, looks, words, base, staleCount],
  );
}
