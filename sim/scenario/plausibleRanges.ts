import type { Control } from './control.ts';
import type { Confidence } from './parameter.ts';

/** Between which values a number may well lie, as far as anybody knows. */
export interface PlausibleRange {
  readonly low: number;
  readonly high: number;
  /** A row of the evidence table, or `assumed`: as far around the present value as the confidence in it says. */
  readonly source: string;
}

const range = (low: number, high: number, source: string): PlausibleRange => ({ low, high, source });

/** Ranges that the evidence table names, by group and name. */
const published: Readonly<Record<string, PlausibleRange>> = {
  'crowd.needShape': range(0.15, 0.55, 'E5.9'),
  'crowd.needAlphaWeeks': range(4, 13, 'E5.9'),
  'journey.leakUnlinked': range(0.15, 0.3, 'E4.9'),
  'journey.leakLinked': range(0.05, 0.15, 'E4.10'),
  'journey.collectionShare': range(0.05, 0.25, 'E6.4'),
  'journey.buysMore': range(0.15, 0.45, 'E6.3'),
  'friction.fieldHazard': range(0.005, 0.025, 'E2.5'),
  'friction.reEntryFactor': range(1, 2, 'E3.6'),
  'friction.secondsComputer': range(3, 8, 'E2.16'),
  'friction.secondsPhone': range(6, 15, 'E2.16'),
  'friction.storySeconds': range(60, 240, 'E3.9'),
  'friction.avoidsAfterEffort': range(0.05, 0.3, 'E3.8'),
  'stock.stockOutTarget': range(0.05, 0.12, 'E9.1'),
  'stock.goesToRival': range(0.21, 0.43, 'E9.3'),
  'stock.demandCorrelation': range(0, 0.5, 'E9.6'),
  'messages.relevanceOdds': range(0, 0.1, 'E10.4'),
};

/** The same of set-ups, by the end of the path. */
const publishedOfSetUps: readonly (readonly [end: RegExp, range: PlausibleRange])[] = [
  [/\.carryOver\.everyPair$/, range(0.8, 0.98, 'E1.2')],
  [/\.carryOver\.(links\.[^.]+\.)?reliability$/, range(0.3, 0.7, 'E1.6')],
];

/** How far a number may be off, as a share of itself; a judgement, shown as such. */
const spreads: Readonly<Record<Confidence, number>> = {
  high: 0.1,
  medium: 0.25,
  low: 0.5,
  assumed: 0.5,
  chosen: 0.5,
};

/**
 * The plausible range of a control around its present value, within what it accepts. A published range counts only if the value lies in it: else a
 * scenario speaks of another firm. Null for switches, and for a number of 0 of which nothing is published: no spread is a share of it.
 */
export function plausibleRange(control: Control): PlausibleRange | null {
  if (control.kind === 'choice') return null;
  const { path, value, parameter } = control;
  const named = published[path] ?? publishedOfSetUps.find(([end]) => end.test(path))?.[1];
  if (named !== undefined && named.low <= value && value <= named.high) return named;
  const off = spreads[parameter.confidence] * Math.abs(value);
  const isWhole = parameter.integer === true;
  const [low, high] = isWhole
    ? [Math.floor(value - off), Math.ceil(value + off)]
    : [roundTo(value - off), roundTo(value + off)];
  const within = { low: Math.max(parameter.min, low), high: Math.min(parameter.max, high) };
  return within.low < within.high ? { ...within, source: 'assumed' } : null;
}

/** Four digits: 0.15 x 1.5 is 0.225. */
const roundTo = (value: number): number => Number(value.toPrecision(4));
