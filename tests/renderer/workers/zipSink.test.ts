import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZipSink } from '../../../renderer/workers/zipSink.ts';
import { unpackBundle } from '../../../sim/cli/unpackBundle.ts';

/** Two files that grow in turns, as those of a bundle do. */
function growing(): Uint8Array {
  const zip = openZipSink();
  for (let turn = 0; turn < 300; turn += 1) {
    zip.add('daily.csv', `${'x'.repeat(turn)},é\r\n`);
    zip.add('events.csv', `${turn}\r\n`.repeat(turn));
  }
  return zip.end();
}
const daily = Array.from({ length: 300 }, (_, turn) => `${'x'.repeat(turn)},é\r\n`).join('');

describe('a .zip whose files grow at once', () => {
  it('holds every file whole, and has the same bytes again', () => {
    const files = unzipSync(growing());
    expect(Object.keys(files)).toEqual(['daily.csv', 'events.csv']);
    expect(strFromU8(files['daily.csv'] ?? new Uint8Array())).toBe(daily);
    expect(Buffer.compare(growing(), growing())).toBe(0);
  });

  it('is unpacked chunk by chunk on the command line', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'saluran-zip-'));
    const zip = path.join(folder, 'export.zip');
    writeFileSync(zip, growing());
    expect(unpackBundle(zip, folder)).toBe(2);
    expect(readFileSync(path.join(folder, 'daily.csv'), 'utf8')).toBe(daily);
    rmSync(folder, { recursive: true });
  });
});
