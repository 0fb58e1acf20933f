import type { World } from './world.ts';

/** The morning [R20, R34]: which channels are open today and which break off in use, and whether the hub between them is up. */
export function meetDisruptions(w: World): void {
  const { disruptions, failures } = w.crowd;
  if (failures.length > 0) {
    w.breaksOff.fill(0);
    for (const { channel, from, until, share } of failures)
      if (w.day >= from && w.day < until) w.breaksOff[channel] = share;
  }
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

/** The chance to stop at a stage of a channel: her own, or because the channel breaks off in use [R34]. */
export function stopsOrBreaksOff(w: World, channel: number, stops: number): number {
  const breaks = w.breaksOff[channel]!;
  return breaks === 0 ? stops : 1 - (1 - Math.min(1, stops)) * (1 - breaks);
}
