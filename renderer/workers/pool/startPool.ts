import { createPool, type Pool } from './createPool.ts';

/** A pool of web workers. */
export const startPool = (): Pool =>
  createPool(() => new Worker(new URL('./pool.worker.ts', import.meta.url), { type: 'module' }));
