import {
  channelParameters,
  runParameters,
  setUpParameters,
} from '../../../sim/scenario/channelParameters.ts';
import type { Parameter } from '../../../sim/scenario/parameter.ts';
import { parameterGroups } from '../../../sim/scenario/parameters.ts';

const groups: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  run: runParameters,
  ...parameterGroups,
  channels: channelParameters,
  setUps: setUpParameters,
};

export interface NamedParameter {
  /** `friction.fieldHazard` */
  readonly path: string;
  readonly parameter: Parameter;
}

/** Every number of the model that a person may set, in the order of the schema. */
export const allParameters: readonly NamedParameter[] = Object.entries(groups).flatMap(([group, members]) =>
  Object.entries(members).map(([name, parameter]) => ({ path: `${group}.${name}`, parameter })),
);

/** Whether all words of a query stand in the texts. */
export function holds(query: string, ...texts: readonly string[]): boolean {
  const text = texts.join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
