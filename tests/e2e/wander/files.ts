import { readFileSync } from 'node:fs';
import type { FileChooser, Page } from '@playwright/test';

/** What is chosen in turn: a file that opens, one that does not, one of another kind, none. */
const files = [
  [{ name: 'four-worlds.yaml', mimeType: 'text/yaml', buffer: readFileSync('scenarios/four-worlds.yaml') }],
  [{ name: 'broken.yaml', mimeType: 'text/yaml', buffer: Buffer.from('id: broken\nshoppers: many\n') }],
  [{ name: 'photo.zip', mimeType: 'application/zip', buffer: Buffer.from('not an archive') }],
  [],
];

/** Answers the page whenever it asks for a file, or for a folder. */
export function giveFiles(page: Page): void {
  let asked = 0;
  const give = async (chooser: FileChooser): Promise<void> => {
    const chosen = files[asked % files.length] ?? [];
    asked += 1;
    const isFolder = await chooser
      .element()
      .evaluate((input) => input instanceof HTMLInputElement && input.webkitdirectory);
    await chooser.setFiles(isFolder ? 'scenarios' : chosen);
  };
  page.on('filechooser', (chooser) => void give(chooser));
}
