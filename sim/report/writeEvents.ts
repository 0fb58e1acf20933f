import type { RecordWorld } from '../world/recorder.ts';
import type { BundleContext } from './bundleMeta.ts';
import { openEventLog, type EventLog } from './eventLog.ts';

/** Has the worlds of one replication write events.csv while they are lived. */
export interface EventWriter {
  /** For simulateReplication; undefined where the bundle holds no events. */
  readonly record: RecordWorld | undefined;
  /** To be called when a world has been lived: its last lines are handed on. */
  readonly endWorld: () => void;
}

/**
 * @param replication 0, 1, ...
 * @param take gets the lines in pieces of about 64 000 characters
 */
export function writeEvents(
  context: BundleContext,
  replication: number,
  take: (text: string) => void,
): EventWriter {
  if (context.meta.events === 'none') return { record: undefined, endWorld: () => undefined };
  let log: EventLog | null = null;
  return {
    record: (setUp, segment) => {
      log = openEventLog(context, { setUp, replication, segment }, take);
      return log.recorder;
    },
    endWorld: () => {
      log?.end();
      log = null;
    },
  };
}
