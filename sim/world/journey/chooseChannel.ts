import type { Option } from '../recorder.ts';
import type { World } from '../world.ts';

/**
 * The channel that a draw names for a stage [R7, R8]: odds are taste x strength at that stage, over open channels or over all
 * there are. -1 when none has any.
 */
export function chooseChannel(
  w: World,
  shopper: number,
  stage: number,
  openOnly: boolean,
  u: number,
): number {
  const { channelCount, strength } = w.crowd;
  const { open } = w;
  const { taste } = w.people;
  const tastes = shopper * channelCount;
  const strengths = stage * channelCount;
  // A wish can only be for a channel she knows; within a journey the firm shows her what it has.
  const known = openOnly ? 0xffff : w.state.aware[shopper]!;
  let total = 0;
  for (let c = 0; c < channelCount; c++) {
    if (((known >> c) & 1) === 0 || (openOnly && open[c] === 0)) continue;
    total += taste[tastes + c]! * strength[strengths + c]!;
  }
  if (total === 0) return -1;
  let left = u * total;
  let last = -1;
  for (let c = 0; c < channelCount; c++) {
    if (((known >> c) & 1) === 0 || (openOnly && open[c] === 0)) continue;
    const weight = taste[tastes + c]! * strength[strengths + c]!;
    if (weight === 0) continue;
    last = c;
    left -= weight;
    if (left < 0) return c;
  }
  return last;
}

/** The options of such a choice and their chances, for a diary; empty when none has any. */
export function channelOptions(
  w: World,
  shopper: number,
  stage: number,
  openOnly: boolean,
): readonly Option[] {
  const { channelCount, strength } = w.crowd;
  const known = openOnly ? 0xffff : w.state.aware[shopper]!;
  const weights: Option[] = [];
  let total = 0;
  for (let c = 0; c < channelCount; c++) {
    if (((known >> c) & 1) === 0 || (openOnly && w.open[c] === 0)) continue;
    const chance = w.people.taste[shopper * channelCount + c]! * strength[stage * channelCount + c]!;
    total += chance;
    if (chance > 0) weights.push({ option: c, chance });
  }
  return weights.map(({ option, chance }) => ({ option, chance: chance / total }));
}
