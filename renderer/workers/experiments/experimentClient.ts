import { wrap, type Remote } from 'comlink';
import type { ExperimentService } from './experimentOrder.ts';

let worker: Worker | null = null;
let service: Remote<ExperimentService> | null = null;

/** A worker of its own: an experiment is lived while runs and diaries go on. Started at the first call. */
export function experimentService(): Remote<ExperimentService> {
  worker ??= new Worker(new URL('./experiment.worker.ts', import.meta.url), { type: 'module' });
  service ??= wrap<ExperimentService>(worker);
  return service;
}

/** Ends whatever the worker is at, in the middle of a world too; calls under way never answer. */
export function dropExperimentService(): void {
  worker?.terminate();
  worker = null;
  service = null;
}
