import { messageGrid, messageTargets, type MessageFit } from '../experiments/calibrateMessages.ts';
import { sightTarget, type SightRound } from '../experiments/calibrateSight.ts';

/** The module from which `fetchesInSight` is read. */
export function sightModule(
  { fetchesInSight, onlineChange, misfit }: SightRound,
  { rounds, shoppers }: { readonly rounds: number; readonly shoppers: string },
): string {
  const { value, source } = sightTarget;
  return `/**
 * What stock in sight does, made by \`npm run saluran -- calibrate --lever sight --out FILE\`; fitted, so not to be edited by hand: ${rounds} rounds with
 * ${shoppers} shoppers of the city shop under multi, and under multi with collection and stock in sight. On as many shoppers not seen before:
 * orders checked out online ${percent(onlineChange)} (target ${percent(value)}, ${misfit < 0 ? '-' : '+'}${percent(Math.abs(misfit))}, ${source}; the middle of the range of fact F10)
 */
export const sightLevels = { fetchesInSight: ${fetchesInSight} } as const;
`;
}

/** The module from which `fatigueWeight` and `unsubscribeBase` are read. */
export function messagesModule({ levels, lostAt4, lostAt10 }: MessageFit, shoppers: string): string {
  const { lostAt4: goalAt4, lostAt10: goalAt10, source } = messageTargets;
  return `/**
 * How many messages are too many, made by \`npm run saluran -- calibrate --lever messages --out FILE\`; fitted, so not to be edited by hand: the best of
 * a grid of ${messageGrid.length} pairs with ${shoppers} shoppers of the city shop under omni. On as many shoppers not seen before, of what 7 campaigns in 28 days contribute:
 * lost with 4 ${percent(lostAt4)} (target ${percent(goalAt4)}, ${source})
 * lost with 10 ${percent(lostAt10)} (target ${percent(goalAt10)}, ${source})
 */
export const messageLevels = { fatigueWeight: ${levels.fatigueWeight}, unsubscribeBase: ${levels.unsubscribeBase} } as const;
`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
