import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { uniform } from '../../sim/random/draw.ts';
import { median, timeAlternately, type Figure } from './timing.ts';

const DRAWS = 10_000_000;
const source = fileURLToPath(new URL('draw.c', import.meta.url));

const key = { a: 1, b: 2, c: 3, d: 4 };

function keyedDraws(): number {
  let sum = 0;
  for (let i = 0; i < DRAWS; i++) sum += uniform(key, i, 3, 24, i & 15);
  return sum;
}

function enginesDraws(): number {
  let sum = 0;
  for (let i = 0; i < DRAWS; i++) sum += Math.random();
  return sum;
}

/** One keyed draw, beside the engine's own generator, which can't be keyed, and the same draw in C where there is a compiler. */
export function measureDraws(quick: boolean): readonly Figure[] {
  let sum = 0;
  const inC: number[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), 'saluran-bench-'));
  const program = path.join(folder, 'draw');
  const hasC = spawnSync('cc', ['-O2', '-o', program, source]).status === 0;
  const times = timeAlternately(
    {
      keyed: () => (sum += keyedDraws()),
      engine: () => (sum += enginesDraws()),
      c: () => {
        if (hasC) inC.push(Number(execFileSync(program, { encoding: 'utf8' }).split(' ')[0]));
      },
    },
    quick ? 3 : 9,
    1,
  );
  rmSync(folder, { recursive: true });
  const nanoseconds = (median(times.keyed.cpu) / DRAWS) * 1e6;
  const engine = (median(times.engine.cpu) / DRAWS) * 1e6;
  const note = `Math.random ${engine.toFixed(1)} ns (mean of all ${(sum / DRAWS / times.keyed.cpu.length / 2).toFixed(1)})`;
  const draw: Figure = { what: 'one keyed draw', value: nanoseconds, unit: 'ns', aim: null, note };
  if (!hasC) return [draw];
  return [
    draw,
    {
      what: '  against the same draw in C',
      ...{ value: nanoseconds / median(inC), unit: 'times', aim: { atMost: 1.5 } },
      note: `cc -O2: ${median(inC).toFixed(1)} ns`,
    },
  ];
}
