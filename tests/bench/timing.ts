/** One piece of work, round by round, in milliseconds. */
export interface Times {
  /** As the clock on the wall saw it. */
  readonly wall: readonly number[];
  /** Spent by this process, its helpers for memory and compilation included; deaf to other work on the machine. */
  readonly cpu: readonly number[];
}

/**
 * Times several pieces of work alternately, round by round, so that whatever else the machine does falls on all of them alike. The
 * order turns by one every round. The first rounds only warm up and are not in the result.
 */
export function timeAlternately<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  rounds: number,
  warmUp: number,
): Readonly<Record<Name, Times>> {
  const entries = Object.entries<() => unknown>(works);
  const times = Object.fromEntries(
    entries.map(([name]) => [name, { wall: [] as number[], cpu: [] as number[] }]),
  );
  for (let round = -warmUp; round < rounds; round++) {
    entries.forEach((_, position) => {
      const [name, work] = entries[(position + round + warmUp) % entries.length]!;
      const started = performance.now();
      const cpuBefore = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(cpuBefore);
      const wall = performance.now() - started;
      if (round < 0) return;
      times[name]!.wall.push(wall);
      times[name]!.cpu.push((user + system) / 1000);
    });
  }
  return times as unknown as Record<Name, Times>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median over the rounds of the ratio within each round: both of a pair met the same neighbours on the machine. */
export function medianRatio(over: Times, under: Times): number {
  return median(over.wall.map((ms, round) => ms / under.wall[round]!));
}

/** The same of processor time, which other work on the machine moves less. */
export function cpuRatio(over: Times, under: Times): number {
  return median(over.cpu.map((ms, round) => ms / under.cpu[round]!));
}

/** One figure and what it is held against. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly aim: { readonly atMost: number } | { readonly atLeast: number } | null;
  readonly note?: string;
}

/** Digits enough to tell 0.97 from 1.03, and no more. */
function show(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value < 1000 ? 3 : 4 });
}

function verdict({ value, aim }: Figure): string {
  if (aim === null) return '';
  return ('atMost' in aim ? value <= aim.atMost : value >= aim.atLeast) ? 'reached' : 'not reached';
}

/** A line of the report: figure, aim, verdict, note. */
export function lineOf(figure: Figure): string {
  const { what, value, unit, aim, note } = figure;
  const aimed =
    aim === null
      ? 'no aim'
      : 'atMost' in aim
        ? `at most ${show(aim.atMost)}`
        : `at least ${show(aim.atLeast)}`;
  const columns = [
    what.padEnd(58),
    show(value).padStart(10),
    unit.padEnd(17),
    aimed.padEnd(20),
    verdict(figure).padEnd(12),
  ];
  return `${columns.join(' ')}${note ?? ''}`.trimEnd();
}
