import { remember, remembered } from './pageStorage.ts';

const workersKey = 'saluran.workers';

/** What a person may choose; beyond this memory grows and little else. */
export const workerChoices = [1, 2, 4, 8] as const;

/** Most workers unless a person says. */
const mostUnasked = 4;

/** As many as the computer has cores, one of them left to the page. */
export function usualWorkers(
  cores: number = typeof navigator === 'undefined' ? 1 : navigator.hardwareConcurrency,
): number {
  return Math.max(1, Math.min(mostUnasked, cores - 1));
}

/** The number a person chose; null: as many as is usual here. */
export function chosenWorkers(): number | null {
  const known = Number(remembered(workersKey));
  return workerChoices.find((count) => count === known) ?? null;
}

/** How many paired runs are lived at the same time. Says nothing about what comes out: the digest is the same for every number. */
export const workersHere = (): number => chosenWorkers() ?? usualWorkers();

/** Counts from the next run or experiment on. @param count null: as many as is usual here */
export function chooseWorkers(count: number | null): void {
  remember(workersKey, count === null ? null : String(count));
}
