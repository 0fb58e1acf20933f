import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The bytes that mark the fuses in a real Electron executable, and how many fuses follow. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fusesAsShipped = '101100011';

/**
 * Makes a folder that electron-builder takes for an unpacked Electron: packing needs its files' names and
 * the executable's fuses, not a binary that runs. So packing is checked where Electron cannot be fetched.
 * @param {string} folder made if it is missing
 * @param {string} version of Electron
 */
export function makePlaceholderElectron(folder, version) {
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  const wire = Buffer.concat([
    Buffer.from('placeholder '),
    Buffer.from(fuseSentinel),
    Buffer.from([1, fusesAsShipped.length]),
    Buffer.from(fusesAsShipped),
  ]);
  writeFileSync(path.join(folder, 'electron'), wire, { mode: 0o755 });
  for (const name of ['chrome-sandbox', 'LICENSE', 'LICENSES.chromium.html', 'resources/placeholder']) {
    writeFileSync(path.join(folder, name), 'placeholder');
  }
  writeFileSync(path.join(folder, 'version'), version);
}
