import { wrap, type Remote } from 'comlink';
import type { SimulationService } from './protocol.ts';

let service: Remote<SimulationService> | null = null;

/** The worker in which everything slow happens; started at the first call. */
export function simulationService(): Remote<SimulationService> {
  service ??= wrap<SimulationService>(
    new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' }),
  );
  return service;
}
