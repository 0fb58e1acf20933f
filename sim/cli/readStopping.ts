import { codebook, metricIds, type MetricId } from '../metrics/codebook.ts';
import type { HalfWidthRule } from '../experiments/stopping.ts';
import { failed, ok, type Result } from '../result.ts';
import { nearestWord } from '../scenario/nearestWord.ts';
import type { Text } from '../units.ts';
import { stoppingSayings } from './stoppingSayings.ts';
import { usualThreads } from './threads.ts';

/** When to stop and with how many workers, as it was typed. */
export interface StoppingOptions {
  readonly replications?: string;
  readonly workers?: string;
  readonly untilHalfWidth?: readonly string[];
  readonly for?: string;
}

export interface Stopping {
  readonly workers: number;
  readonly rules: readonly HalfWidthRule[];
  /** Null: as long as it takes. */
  readonly seconds: number | null;
}

const MOST_WORKERS = 256;
const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

/** How many workers, until which half-widths and for how long; or every mistake. */
export function readStopping(options: StoppingOptions): Result<Stopping, Text> {
  const problems: Text[] = [];
  const workers = readWorkers(options.workers, problems);
  const seconds = readSeconds(options.for, problems);
  const rules = (options.untilHalfWidth ?? []).flatMap((given) => readRule(given, problems) ?? []);
  return problems.length > 0 ? failed(problems) : ok({ workers, rules, seconds });
}

function readWorkers(given: string | undefined, problems: Text[]): number {
  const workers = given === undefined ? usualThreads() : Number(given);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    problems.push(stoppingSayings.badWorkers(given ?? '', MOST_WORKERS));
  return workers;
}

function readSeconds(given: string | undefined, problems: Text[]): number | null {
  if (given === undefined) return null;
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(given.trim()) ?? [];
  const seconds = Number(amount) * (secondsIn[unit ?? ''] ?? NaN);
  if (!(seconds > 0)) problems.push(stoppingSayings.badTime(given));
  return seconds;
}

function readRule(given: string, problems: Text[]): HalfWidthRule | null {
  const [, name, width] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  if (name === undefined || width === undefined) {
    problems.push(stoppingSayings.badRule(given));
    return null;
  }
  const metric = metricIds.find((id) => id === name.trim());
  if (metric === undefined) {
    problems.push(stoppingSayings.badMetric(given, name, nearestWord(name.trim(), metricIds)));
    return null;
  }
  const atMost = Number(width);
  if (atMost > 0 && atMost < largestWidth(metric)) return { metric, atMost };
  problems.push(stoppingSayings.badWidth(given, codebook[metric].unit === 'share'));
  return null;
}

const largestWidth = (metric: MetricId): number => (codebook[metric].unit === 'share' ? 1 : Infinity);
