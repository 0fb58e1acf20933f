import type { Channel, SetUp } from '../../sim/scenario/scenario.ts';

/** Why an open channel cannot be closed: it is the only one, or the only one there from the first day. Null when it can. */
export function whyOpen({ channels, opensOn }: SetUp, id: string): 'last' | 'first' | null {
  if (!channels.includes(id)) return null;
  if (channels.length === 1) return 'last';
  const others = channels.filter((other) => other !== id);
  return others.every((other) => (opensOn[other] ?? 1) > 1) ? 'first' : null;
}

/** The open channels with one more or one less; a new one takes the place it has among the channels there are. */
export function toggleChannel(setUp: SetUp, id: string, channels: readonly Channel[]): readonly string[] {
  const open = setUp.channels;
  if (open.includes(id)) return open.filter((other) => other !== id);
  const order = channels.map((channel) => channel.id);
  const next = open.findIndex((other) => order.indexOf(other) > order.indexOf(id));
  return next < 0 ? [...open, id] : [...open.slice(0, next), id, ...open.slice(next)];
}
