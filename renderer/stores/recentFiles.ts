import { create } from 'zustand';
import type { OpenedFile, RecentFile } from '../../electron/contract.ts';
import { host } from '../host.ts';

/** Scenario files opened or saved here before, the last one first. */
export const useRecent = create<{ readonly files: readonly RecentFile[] }>()(() => ({ files: [] }));

export async function readRecent(): Promise<void> {
  useRecent.setState({ files: await host.recentFiles() });
}

/** Puts a file at the head of the list. */
export async function noteRecent(file: OpenedFile): Promise<void> {
  host.noteRecent(file);
  await readRecent();
}

export async function forgetRecent(): Promise<void> {
  await host.forgetRecent();
  await readRecent();
}
