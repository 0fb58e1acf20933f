import { labTabs, type LabDocument, type LabTab } from './labStore.ts';
import type { Edits } from './edits.ts';

/** Changes that are in no file yet, with all it takes to go on with them. */
export interface SavedWork {
  readonly source: LabDocument['source'];
  /** The scenario file as it was opened. */
  readonly text: string;
  readonly edits: Edits;
  /** The edits as they were saved to a file last; none: never. */
  readonly saved: Edits;
  readonly tab: LabTab;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** False: the page went away without being able to say so. */
  readonly closedCleanly: boolean;
}

const version = 1;

export const printWork = (work: SavedWork): string => JSON.stringify({ version, ...work });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `printWork` wrote; null for anything else, such as the work of another version. */
export function readWork(written: string): SavedWork | null {
  let work: unknown;
  try {
    work = JSON.parse(written);
  } catch {
    return null;
  }
  if (!isRecord(work) || work['version'] !== version) return null;
  const { source, text, edits, saved, tab, savedAt, closedCleanly } = work;
  const isSource =
    isRecord(source) &&
    (source['kind'] === 'prepared' || (source['kind'] === 'file' && typeof source['name'] === 'string'));
  const knownTab = labTabs.find((one) => one === tab);
  if (!isSource || typeof text !== 'string' || !isRecord(edits) || typeof savedAt !== 'number') return null;
  return {
    source: source as unknown as LabDocument['source'],
    text,
    edits: edits as Edits,
    saved: isRecord(saved) ? (saved as Edits) : {},
    tab: knownTab ?? 'overview',
    savedAt,
    closedCleanly: closedCleanly === true,
  };
}
