import { host, isBundleName, readScenarioFile } from '../host.ts';
import { checkExport } from './exportCheck.ts';
import { openFile } from './openScenario.ts';

const checkZip = (file: File): Promise<void> =>
  checkExport({ name: file.name, files: [{ path: file.name, file }] });

/** Lets the person choose a file and opens it. */
export async function chooseAndOpen(): Promise<void> {
  const given = await host.openScenario();
  if (given === null) return;
  if (given.kind === 'bundle') await checkZip(given.file);
  else await openFile(given);
}

/** Opens what was chosen or dropped: a .zip is an export to be checked, anything else a scenario. */
export async function takeFile(file: File): Promise<void> {
  if (isBundleName(file.name)) await checkZip(file);
  else await openFile(await readScenarioFile(file));
}

/** Checks the export in a folder that was chosen; null is a choice that was called off. */
export async function takeFolder(list: FileList | null): Promise<void> {
  const files = [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  const [first] = files;
  if (first === undefined) return;
  await checkExport({ name: first.path.split('/')[0] ?? '', files });
}

/** The same for what is dropped, which may be a folder. */
export async function takeDropped(transfer: DataTransfer): Promise<void> {
  const entry = transfer.items[0]?.webkitGetAsEntry() ?? null;
  if (entry?.isDirectory === true) {
    const entries = await entriesOf(entry as FileSystemDirectoryEntry);
    const files = await Promise.all(
      entries.map(async (one) => ({ path: one.name, file: await fileOf(one) })),
    );
    await checkExport({ name: entry.name, files });
    return;
  }
  const [file] = transfer.files;
  if (file !== undefined) await takeFile(file);
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** The files right in a folder; a bundle has some ten, and one call hands over up to a hundred. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemFileEntry[]> {
  const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
    folder.createReader().readEntries(resolve, reject);
  });
  return entries.filter(isFile);
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}
