import type { OpenedFile, Refusal } from './contract.ts';
import { type DiskPort, readScenario } from './files.ts';
import type { RecentFiles } from './recentFiles.ts';

/** Reads a file of the list again; one that cannot be read any more is refused and taken off it. */
export async function openRecent(
  recent: RecentFiles,
  disk: DiskPort,
  id: string,
): Promise<OpenedFile | Refusal> {
  const file = recent.find(id);
  if (file === null) {
    return { kind: 'refused', reason: 'unreadable', expected: 'a file of the list', found: 'none of it' };
  }
  const read = await readScenario(disk, file, recent.note);
  if (read.kind === 'refused' && read.reason === 'unreadable') recent.drop(file);
  return read;
}
