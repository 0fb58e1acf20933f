import { createSummary } from '../../sim/metrics/createSummary.ts';
import { bundleFiles, type BundleFileName } from '../../sim/report/bundle.ts';
import type { BundleMeta } from '../../sim/report/bundleMeta.ts';
import { plainCsv } from '../../sim/report/csv.ts';
import type { ExperimentPlan } from '../../sim/plan/worldPlan.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';

export const someMeta: BundleMeta = {
  scenario: 'four-worlds',
  scenarioText: 'saluran: 1\nid: four-worlds\n',
  startDate: '2026-12-30',
  currency: 'IDR',
  productVersion: '0.1.0',
  command: 'saluran run four-worlds',
  writtenAt: null,
  dialect: plainCsv,
  stoppedBy: 'number',
  zeroRows: 'leftOut',
  events: 'none',
  format: 'csv',
};

/** The files of a bundle as whole texts. */
export function wholeBundle(
  plan: ExperimentPlan,
  replications: readonly (readonly WorldResult[])[],
  changes: Partial<BundleMeta> = {},
): ReadonlyMap<BundleFileName, string> {
  const meta = { ...someMeta, ...changes };
  const summary = createSummary(plan, meta.scenarioText);
  for (const worlds of replications) summary.add(worlds);
  const files = bundleFiles(plan, meta, replications.flat(), summary.summary());
  return new Map([...files].map(({ name, chunks }) => [name, [...chunks].join('')]));
}
