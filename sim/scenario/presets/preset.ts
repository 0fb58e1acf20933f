import type { Text } from '../../units.ts';
import type { ChannelNumber } from '../channelParameters.ts';
import type { Confidence } from '../parameter.ts';
import type { Channel, Segment } from '../scenario.ts';

/** Where a number comes from: a row of the evidence table, `calibrated on F1`, or `assumed`. */
export interface Evidence {
  readonly source: string;
  readonly confidence: Confidence;
}

/** A crowd and a firm as data: what a scenario file starts from. Other numbers of shoppers stand in parameters.ts. */
export interface CrowdPreset {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
  readonly segments: readonly Segment[];
  readonly segmentEvidence: Evidence;
  /** The crowd's `needConversion`, which goes with how well its channels convert. */
  readonly needConversion: number;
  /** In the order in which a set-up opens them; the first is the channel of `single`. */
  readonly channels: readonly Channel[];
  readonly evidence: Readonly<Record<ChannelNumber, Evidence>>;
}
