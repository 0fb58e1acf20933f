import { useEffect } from 'react';
import { useLab } from '../../../../stores/labStore.ts';
import { readShopper, scenarioAsRun } from '../../../../stores/readShopper.ts';
import { useShopper } from '../../../../stores/shopperStore.ts';

/** Reads again whenever the scenario as run, or what was chosen, changes. */
export function useDiary(): void {
  const edits = useLab(({ run, edits: own }) => (run.kind === 'idle' ? own : run.order.edits));
  const base = useLab(({ document }) => document?.base);
  useEffect(() => {
    const { diary, shopper, replication } = useShopper.getState();
    const isThere =
      diary.kind === 'ready' &&
      diary.shown.scenario === scenarioAsRun() &&
      diary.shown.record.shopper === shopper &&
      diary.shown.record.replication === replication;
    if (isThere) return undefined;
    const timer = setTimeout(() => void readShopper(), diary.kind === 'ready' ? 300 : 0);
    return () => {
      clearTimeout(timer);
    };
  }, [edits, base]);
}
