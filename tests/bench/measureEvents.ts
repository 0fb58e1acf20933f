import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from './largeRun.ts';
import { prepared } from './live.ts';
import type { Figure } from './timing.ts';

/**
 * Ten million rows of events.csv from one world: memory beyond that of the same run without them, there and as Parquet, and rows a second.
 *
 * @param shoppers so many of the default scenario have some ten million events in its omni world
 */
export async function measureEvents(shoppers = 1_250_000): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'saluran-events-'));
  const size = ['--shoppers', String(shoppers), '--replications', '1', '--set-ups', 'omni', '--workers', '1'];
  const words = (name: string): readonly string[] => [
    'run',
    prepared,
    ...size,
    '--out',
    path.join(folder, name),
  ];
  try {
    const without = await runCommandLine(words('without'));
    const all = await runCommandLine([...words('all'), '--events', 'all']);
    const rows = countLines(path.join(folder, 'all', 'events.csv')) - 1;
    const seconds = all.seconds - without.seconds;
    rmSync(path.join(folder, 'all'), { recursive: true });
    const parquet = await runCommandLine([...words('parquet'), '--events', 'all', '--format', 'parquet']);
    return [
      {
        what: `${(rows / 1e6).toFixed(1)} million event rows, memory beyond the run without them`,
        ...{ value: all.peakMB - without.peakMB, unit: 'MB', aim: { atMost: 300 } },
        note: `${all.peakMB.toFixed(0)} against ${without.peakMB.toFixed(0)} MB`,
      },
      {
        what: '  the same as Parquet',
        ...{ value: parquet.peakMB - without.peakMB, unit: 'MB', aim: { atMost: 300 } },
        note: `${parquet.peakMB.toFixed(0)} MB, ${parquet.seconds.toFixed(0)} s in all`,
      },
      {
        what: '  rows a second, recorded, written and put in their place',
        ...{ value: rows / seconds / 1000, unit: 'thousand', aim: null },
        note: `${seconds.toFixed(1)} s more`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countLines(file: string): number {
  const opened = openSync(file, 'r');
  const chunk = Buffer.alloc(1 << 20);
  let lines = 0;
  for (let got = readSync(opened, chunk); got > 0; got = readSync(opened, chunk))
    for (let at = chunk.indexOf(10); at >= 0 && at < got; at = chunk.indexOf(10, at + 1)) lines += 1;
  closeSync(opened);
  return lines;
}
