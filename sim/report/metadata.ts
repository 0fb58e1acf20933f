import type { ExperimentFigures } from '../metrics/summary.ts';
import { MODEL_VERSION } from '../modelVersion.ts';
import type { BundleContext } from './bundleMeta.ts';

export interface WorldDigest {
  readonly setUp: string;
  /** From 1. */
  readonly replication: number;
  readonly digest: string;
}

/** Version of the layout of a bundle. */
const BUNDLE_FORMAT = 2;

/** metadata.json: what ran, under which versions, and the digests by which a rerun is compared. */
export function writeMetadata(
  { plan, meta }: BundleContext,
  summary: ExperimentFigures,
  worlds: readonly WorldDigest[],
): string {
  const { crowd } = plan;
  const metadata = {
    saluranBundle: BUNDLE_FORMAT,
    scenario: meta.scenario,
    productVersion: meta.productVersion,
    modelVersion: MODEL_VERSION,
    command: meta.command,
    writtenAt: meta.writtenAt,
    seed: plan.seed,
    digest: summary.digest,
    partial: summary.replications < plan.replications,
    stoppedBy: meta.stoppedBy,
    replications: { done: summary.replications, asked: plan.replications },
    setUps: summary.setUps,
    shoppers: crowd.shoppers,
    eachShopperStandsFor: plan.eachShopperStandsFor,
    startDate: meta.startDate,
    warmUpDays: crowd.warmUpDays,
    days: crowd.days,
    currency: meta.currency,
    format: meta.format,
    csv: { ...meta.dialect, zeroRows: meta.zeroRows },
    events: meta.events,
    worlds,
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
