import { wrap, type Remote } from 'comlink';
import type { ExperimentService } from './experimentOrder.ts';

let service: Remote<ExperimentService> | null = null;

/** A worker of its own: an experiment is lived while runs and diaries go on. Started at the first call. */
export function experimentService(): Remote<ExperimentService> {
  service ??= wrap<ExperimentService>(
    new Worker(new URL('./experiment.worker.ts', import.meta.url), { type: 'module' }),
  );
  return service;
}
