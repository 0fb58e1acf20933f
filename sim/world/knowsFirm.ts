import type { World } from './world.ts';

/** Whether a shopper knows any channel that is open today [R22]. */
export function knowsFirm(w: World, shopper: number): boolean {
  const { open } = w;
  const aware = w.state.aware[shopper]!;
  for (let c = 0; c < open.length; c++) if (open[c] === 1 && ((aware >> c) & 1) !== 0) return true;
  return false;
}
