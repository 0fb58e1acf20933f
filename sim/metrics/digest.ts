import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { WorldRecord } from '../world/worldResult.ts';
import { feedCanonical, type Canonical } from './canonicalBytes.ts';

/**
 * The digest of a world: SHA-256, 64 hex digits, over the canonical byte form of its record. Set-up name and
 * replication do not enter, so that equal worlds have equal digests.
 */
export function digestWorld(record: WorldRecord): string {
  const {
    days,
    daily,
    dailyRevenue,
    dailyDiscounts,
    dailyRefunds,
    needsElsewhere,
    ledger,
    switches,
    minutesToOrder,
    totals,
    shoppers,
  } = record;
  const { crossings, firmsView, orderPaths, returning, repeatEntry } = record;
  return digest('saluran world', {
    days,
    daily,
    dailyRevenue,
    dailyDiscounts,
    dailyRefunds,
    needsElsewhere,
    ledger: { ...ledger },
    switches,
    crossings,
    firmsView: { ...firmsView },
    orderPaths,
    returning,
    repeatEntry,
    minutesToOrder,
    totals: { ...totals },
    shoppers: { ...shoppers },
  } satisfies Readonly<Record<keyof WorldRecord, Canonical>>);
}

export interface ExperimentDigestInput {
  /** The scenario as it ran, every default written out. */
  readonly scenarioText: string;
  readonly modelVersion: string;
  /** By replication, then by set-up in the order of the scenario. */
  readonly worldDigests: readonly string[];
}

/** The digest of an experiment: SHA-256, 64 hex digits, over what ran, under which rules, and what came out. */
export function digestExperiment({
  scenarioText,
  modelVersion,
  worldDigests,
}: ExperimentDigestInput): string {
  return digest('saluran experiment', { scenarioText, modelVersion, worldDigests });
}

/** The digest of several experiments in their order, such as the points of a sweep: SHA-256, 64 hex digits. */
export function digestExperiments(digests: readonly string[]): string {
  return digest('saluran experiments', digests);
}

function digest(purpose: string, content: Canonical): string {
  const hash = startHash();
  feedCanonical([purpose, content], (bytes) => void hash.update(bytes));
  return bytesToHex(hash.digest());
}

/** A SHA-256 under way. */
export interface Hash {
  readonly update: (bytes: Uint8Array) => unknown;
  readonly digest: () => Uint8Array;
}

let startHash: () => Hash = () => sha256.create();

/**
 * Lets a SHA-256 of the platform's make the digests. They are the same; the default, which runs everywhere, takes an eighth of a run of the default
 * scenario, Node's own next to nothing.
 */
export function hashWith(start: () => Hash): void {
  startHash = start;
}
