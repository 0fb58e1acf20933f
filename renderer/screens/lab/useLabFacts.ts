import { useMemo } from 'react';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { useLab, type LabDocument, type LabState } from '../../stores/labStore.ts';
import { shapeOf } from '../../stores/setUpEdits.ts';
import { applyEdits, differingPaths } from '../../stores/settings.ts';
import { setUpLooks, type SetUpLook } from '../../theme/setUpLook.ts';
import { useWords, type Words } from '../../wording/words.ts';

/** What every part of the Lab needs and no slider changes, so that moving one redraws only what shows its value. */
export interface LabFacts {
  readonly document: LabDocument;
  /** The open scenario with the changes made to its set-ups, settings left alone. */
  readonly shape: Scenario;
  readonly looks: ReadonlyMap<string, SetUpLook>;
  readonly words: Words;
  /** Name of a set-up in the language of the page. */
  readonly nameOf: (setUp: string) => string;
}

export function useLabFacts(document: LabDocument): LabFacts {
  const words = useWords(document.base.currency);
  const shape = useLab((state) => shapeOf(document.base, state.edits));
  const ran = useLab(({ run, edits }) =>
    shapeOf(document.base, run.kind === 'idle' ? edits : run.order.edits),
  );
  return useMemo(() => {
    // The numbers on the screen may still be those of set-ups taken out since.
    const gone = ran.setUps.filter(({ id }) => !shape.setUps.some((setUp) => setUp.id === id));
    const setUps = [...shape.setUps, ...gone];
    return {
      document,
      shape,
      looks: setUpLooks(setUps),
      words,
      nameOf: (id) => setUps.find((setUp) => setUp.id === id)?.name[words.language] ?? id,
    };
  }, [document, shape, ran, words]);
}

/** The open scenario with the edits made. */
export function useEditedScenario({ base }: LabDocument): Scenario {
  const edits = useLab((state) => state.edits);
  return useMemo(() => applyEdits(base, edits), [base, edits]);
}

function countStale({ run, edits }: LabState): number {
  if (run.kind !== 'finished' && run.kind !== 'running') return 0;
  return differingPaths(edits, run.order.edits).length;
}

/** How many settings were changed since the run on the screen; 0 without one. */
export function useStaleCount(): number {
  return useLab(countStale);
}
