import type { World } from './world.ts';

/** Whether a shopper knows any channel that is open today [R22]. */
export function knowsFirm(w: World, shopper: number): boolean {
  const aware = w.state.aware[shopper]!;
  return w.open.some((isOpen, channel) => isOpen === 1 && ((aware >> channel) & 1) !== 0);
}
