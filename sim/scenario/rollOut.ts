import * as field from './fileFields.ts';
import type { Parameter } from './parameter.ts';
import { rollOutParameters } from './parameters/rollOutParameters.ts';
import type { Path } from './readYaml.ts';
import type { Reporter } from './reporter.ts';
import { levers, type Lever } from './vocabulary.ts';
import type * as z from 'zod';

/** How the capabilities of a set-up are introduced [R24]. */
export interface RollOut {
  /** Measured day on which the first goes live, 1 the first day; 0: all have been there all along. */
  readonly start: number;
  /** Days over which they go live one after the other; 0 = all at once. */
  readonly days: number;
  /** Every lever, in the order of going live. */
  readonly order: readonly Lever[];
  /** Chance 0..1 that a capability does harm to a journey on the day it goes live. */
  readonly faultRate: number;
  /** Days in which that chance halves. */
  readonly faultHalfLifeDays: number;
}

const orderField = field.list(field.words(levers), 1, levers.length);

/** The form of a roll-out in a scenario file. */
export const rollOutForm = field
  .map({
    start: field.number(rollOutParameters.start).optional(),
    days: field.number(rollOutParameters.days).optional(),
    order: orderField
      .optional()
      .describe('In which order capabilities go live; those left out follow in the usual order.')
      .meta({ default: levers }),
    faultRate: field.number(rollOutParameters.faultRate).optional(),
    faultHalfLifeDays: field.number(rollOutParameters.faultHalfLifeDays).optional(),
  })
  .describe('How the capabilities of the set-up are introduced; left out, they have been there all along.');

/** The roll-out of a set-up with every default filled in; reports a lever that stands in the order twice. */
export function resolveRollOut(
  given: Partial<z.infer<typeof rollOutForm>> | undefined,
  path: Path,
  reporter: Reporter,
): RollOut {
  const number = (name: keyof typeof rollOutParameters): number =>
    given?.[name] ?? (rollOutParameters[name] satisfies Parameter).default;
  const order: Lever[] = [];
  const named: readonly (Lever | undefined)[] = given?.order ?? [];
  named.forEach((lever, index) => {
    if (lever === undefined) return;
    if (order.includes(lever)) reporter.report('duplicateName', [...path, 'order', index], { found: lever });
    else order.push(lever);
  });
  return {
    start: number('start'),
    days: number('days'),
    order: [...order, ...levers.filter((lever) => !order.includes(lever))],
    faultRate: number('faultRate'),
    faultHalfLifeDays: number('faultHalfLifeDays'),
  };
}

/** A roll-out for set-ups that say nothing of one: none. */
export const noRollOut: RollOut = {
  start: rollOutParameters.start.default,
  days: rollOutParameters.days.default,
  order: levers,
  faultRate: rollOutParameters.faultRate.default,
  faultHalfLifeDays: rollOutParameters.faultHalfLifeDays.default,
};
