import type { Parameter } from './parameter.ts';
import { consentParameters } from './parameters/consentParameters.ts';
import { crowdParameters } from './parameters/crowdParameters.ts';
import { frictionParameters } from './parameters/frictionParameters.ts';
import { journeyParameters } from './parameters/journeyParameters.ts';
import { loyaltyParameters } from './parameters/loyaltyParameters.ts';
import { moneyParameters } from './parameters/moneyParameters.ts';
import { messagesParameters } from './parameters/messagesParameters.ts';
import { pricesParameters } from './parameters/pricesParameters.ts';
import { deliveryParameters } from './parameters/deliveryParameters.ts';
import { returnsParameters } from './parameters/returnsParameters.ts';
import { rivalsParameters } from './parameters/rivalsParameters.ts';
import { serviceParameters } from './parameters/serviceParameters.ts';
import { stockParameters } from './parameters/stockParameters.ts';
import { talkParameters } from './parameters/talkParameters.ts';

/**
 * Every number that describes shoppers and what they meet, by the group under which a scenario file sets it
 * (`friction: { fieldHazard: 0.02 }`). Numbers that belong to one channel or one set-up stand in channelParameters.ts.
 */
export const parameterGroups = {
  crowd: crowdParameters,
  journey: journeyParameters,
  friction: frictionParameters,
  prices: pricesParameters,
  stock: stockParameters,
  talk: talkParameters,
  consent: consentParameters,
  service: serviceParameters,
  messages: messagesParameters,
  delivery: deliveryParameters,
  returns: returnsParameters,
  rivals: rivalsParameters,
  loyalty: loyaltyParameters,
  money: moneyParameters,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Parameter>>>>;

export type ParameterGroup = keyof typeof parameterGroups;

/** The values of all groups, complete: `values.friction.fieldHazard`. */
export type ParameterValues = {
  readonly [Group in ParameterGroup]: { readonly [Name in keyof (typeof parameterGroups)[Group]]: number };
};

/** The groups that shoppers can feel: all but money, which is counted afterwards. */
export type WorldValues = Omit<ParameterValues, 'money'>;
