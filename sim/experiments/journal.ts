import { metricIds, type MetricId } from '../metrics/codebook.ts';
import type { ReplicationFigures, WorldFigures } from '../metrics/measureReplication.ts';
import type { Measured, NoValueReason } from '../metrics/summary.ts';
import { MODEL_VERSION } from '../modelVersion.ts';
import { failed, ok, type Result } from '../result.ts';

/** One replication of one point as it stands in a journal. */
export interface JournalEntry {
  readonly point: number;
  readonly figures: ReplicationFigures;
  /** Bytes of every growing file once this replication is in it; empty where there are no such files. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** What was lived so far, in a form that a later run can go on from. */
export interface Journal<About> {
  readonly about: About;
  readonly entries: readonly JournalEntry[];
}

/** Why a journal can't be gone on with. `version`: other rules made it; `line`: that line, from 1, is no line of a journal. */
export type JournalProblem = { readonly kind: 'version' } | { readonly kind: 'line'; readonly line: number };

const FORMAT = 1;

/** First line of a journal. @param about what is lived; plain JSON */
export function writeJournalHead(about: unknown): string {
  return `${JSON.stringify({ saluranJournal: FORMAT, modelVersion: MODEL_VERSION, metrics: metricIds, about })}\n`;
}

/** One line; numbers read back as the same numbers. */
export function writeJournalEntry({ point, figures, sizes }: JournalEntry): string {
  const worlds = figures.worlds.map(({ setUp, digest, metrics }) => [
    setUp,
    digest,
    metricIds.map((metric) => {
      const measured = metrics[metric];
      return measured.kind === 'value' ? measured.value : measured.reason;
    }),
  ]);
  return `${JSON.stringify({ point, replication: figures.replication, worlds, sizes })}\n`;
}

interface RawHead {
  readonly saluranJournal: number;
  readonly modelVersion: string;
  readonly metrics: readonly string[];
  readonly about: unknown;
}

interface RawEntry {
  readonly point: number;
  readonly replication: number;
  readonly worlds: readonly (readonly [string, string, readonly (number | NoValueReason)[]])[];
  readonly sizes: Readonly<Record<string, number>>;
}

/** The journal in a text. A last line that was not finished, because the program was killed, does not count. */
export function readJournal<About>(text: string): Result<Journal<About>, JournalProblem> {
  const lines = text.split('\n').slice(0, -1);
  const head = parseLine(lines[0] ?? '') as RawHead | null;
  if (head === null || typeof head.saluranJournal !== 'number') return failed([{ kind: 'line', line: 1 }]);
  const isOurs =
    head.saluranJournal === FORMAT &&
    head.modelVersion === MODEL_VERSION &&
    head.metrics.length === metricIds.length &&
    metricIds.every((metric, at) => metric === head.metrics[at]);
  if (!isOurs) return failed([{ kind: 'version' }]);
  const entries: JournalEntry[] = [];
  for (const [at, line] of lines.slice(1).entries()) {
    const entry = parseLine(line) as RawEntry | null;
    if (entry === null || !Array.isArray(entry.worlds)) return failed([{ kind: 'line', line: at + 2 }]);
    entries.push(readEntry(entry));
  }
  return ok({ about: head.about as About, entries });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function readEntry({ point, replication, worlds, sizes }: RawEntry): JournalEntry {
  const figures = worlds.map(([setUp, digest, values]): WorldFigures => {
    const metrics = metricIds.map((metric, at) => [metric, readMeasured(values[at] ?? 'noRuns')] as const);
    return { setUp, digest, metrics: Object.fromEntries(metrics) as Record<MetricId, Measured> };
  });
  return { point, figures: { replication, worlds: figures }, sizes };
}

function readMeasured(value: number | NoValueReason): Measured {
  return typeof value === 'number' ? { kind: 'value', value } : { kind: 'none', reason: value };
}
