import * as z from 'zod';
import { parseScenario } from '../pipeline.ts';
import type { BundleMeta } from '../report/bundleMeta.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What of metadata.json cannot be worked out from the scenario. */
const metadataForm = z.object({
  modelVersion: z.string(),
  productVersion: z.string(),
  command: z.string().nullable(),
  writtenAt: z.string().nullable(),
  stoppedBy: z.enum(['number', 'halfWidth', 'time', 'interrupt']),
  replications: z.object({ done: z.int().min(1).max(10_000), asked: z.int().min(1).max(10_000) }),
  csv: z.object({
    bom: z.boolean(),
    delimiter: z.enum([',', ';']),
    decimal: z.enum(['.', ',']),
    zeroRows: z.enum(['leftOut', 'kept']),
  }),
  events: z.union([z.enum(['none', 'all']), z.array(z.int().min(1))]).default('none'),
  format: z.enum(['csv', 'parquet']).default('csv'),
});

/** An export bundle as its metadata and scenario describe it. */
export interface DescribedBundle {
  readonly scenario: Scenario;
  readonly meta: BundleMeta;
  readonly modelVersion: string;
  /** Replications it holds. */
  readonly done: number;
}

/** Why a bundle cannot be lived again. */
export type BundleProblem =
  /** A key of metadata.json is not as the program writes it; empty: the file is no JSON object. */
  | { readonly kind: 'metadata'; readonly key: string }
  | { readonly kind: 'scenario'; readonly problem: Problem };

/** What a bundle says it is. */
export function readBundle(metadata: string, scenarioText: string): Result<DescribedBundle, BundleProblem> {
  const parsed = metadataForm.safeParse(parseJson(metadata));
  if (!parsed.success)
    return failed(parsed.error.issues.map((issue) => ({ kind: 'metadata', key: issue.path.join('.') })));
  const read = parseScenario(scenarioText);
  if (read.kind === 'failed') return failed(read.problems.map((problem) => ({ kind: 'scenario', problem })));
  const { csv, replications, modelVersion, ...told } = parsed.data;
  const { zeroRows, ...dialect } = csv;
  const { id, startDate, currency } = read.value;
  const meta = { ...told, scenario: id, scenarioText, startDate, currency, dialect, zeroRows };
  return ok({ scenario: read.value, meta, modelVersion, done: replications.done });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
