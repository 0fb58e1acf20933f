import { wrap, type Remote } from 'comlink';
import type { DiaryService } from './diaryProtocol.ts';

let worker: Worker | null = null;
let service: Remote<DiaryService> | null = null;

/** A worker of its own: a diary is read while a run goes on, and neither waits for the other. Started at the first call. */
export function diaryService(): Remote<DiaryService> {
  worker ??= new Worker(new URL('./diary.worker.ts', import.meta.url), { type: 'module' });
  service ??= wrap<DiaryService>(worker);
  return service;
}

/** Ends whatever the worker is at; calls under way never answer. */
export function dropDiaryService(): void {
  worker?.terminate();
  worker = null;
  service = null;
}
