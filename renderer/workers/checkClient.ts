import { wrap, type Remote } from 'comlink';
import type { CheckService } from './checkProtocol.ts';

let worker: Worker | null = null;

/** A worker for one check: it holds the whole export, and ending it gives the memory back. */
export function startCheckService(): Remote<CheckService> {
  dropCheckService();
  worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
  return wrap<CheckService>(worker);
}

/** Ends a check where it stands; the call under way never answers. */
export function dropCheckService(): void {
  worker?.terminate();
  worker = null;
}
