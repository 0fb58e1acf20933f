import type { Text } from '../../units.ts';
import type { ChannelNumber } from '../channelParameters.ts';
import type { Confidence, Parameter } from '../parameter.ts';
import type { ParameterGroup, parameterGroups } from '../parameters.ts';
import type { Channel, Segment } from '../scenario.ts';

/** Where a number comes from: a row of the evidence table, `calibrated on F1`, or `assumed`. */
export interface Evidence {
  readonly source: string;
  readonly confidence: Confidence;
}

/** A number of parameters.ts as a preset has it, with its own source. */
export interface PreparedNumber extends Evidence {
  readonly value: number;
}

/** What a preset has otherwise than parameters.ts says, by group and name. */
export type PreparedValues = {
  readonly [Group in ParameterGroup]?: {
    readonly [Name in keyof (typeof parameterGroups)[Group]]?: PreparedNumber;
  };
};

/** A crowd and a firm as data: what a scenario file starts from. What it does not say of shoppers stands in parameters.ts. */
export interface CrowdPreset {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly segments: readonly Segment[];
  readonly segmentEvidence: Evidence;
  readonly values: PreparedValues;
  /** In the order in which a set-up opens them; the first is the channel of `single`. */
  readonly channels: readonly Channel[];
  readonly evidence: Readonly<Record<ChannelNumber, Evidence>>;
}

/** The number of a preset at `group.name`, if it has one of its own. */
export function preparedNumber(
  values: PreparedValues,
  group: ParameterGroup,
  name: string,
): PreparedNumber | undefined {
  const own: Readonly<Record<string, PreparedNumber | undefined>> = values[group] ?? {};
  return own[name];
}

/** A parameter as it stands for a preset: with the preset's default and source where it has its own. */
export function parameterFor(
  values: PreparedValues,
  group: ParameterGroup,
  name: string,
  parameter: Parameter,
): Parameter {
  const own = preparedNumber(values, group, name);
  if (own === undefined) return parameter;
  const { value, source, confidence } = own;
  return { ...parameter, default: value, source, confidence };
}
