import type { World } from './world.ts';

/** The morning [R20]: which channels are open today, and whether the hub between them is up. */
export function meetDisruptions(w: World): void {
  const { disruptions } = w.crowd;
  if (disruptions.length === 0) return;
  w.open.set(w.setUp.open);
  w.hubUp = true;
  for (const { channel, from, until } of disruptions) {
    if (w.day < from || w.day >= until) continue;
    if (channel < 0) w.hubUp = false;
    else w.open[channel] = 0;
  }
}

/** Whether a channel can read its own memory: linked channels keep it in the hub, unless they fall back on their own [R20]. */
export function readsOwnMemory(w: World, channel: number): boolean {
  return w.hubUp || w.setUp.fallback === 1 || w.setUp.linked[channel] === 0;
}
