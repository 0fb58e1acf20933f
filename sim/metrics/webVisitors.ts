import { sumOf } from './touchpointSums.ts';
import type { DailyCounter } from '../world/worldResult.ts';

/** Web sessions of one kind of visitor: all of them, those with a basket, those that order. */
export interface Visitors {
  readonly sessions: number;
  readonly baskets: number;
  readonly orders: number;
}

/**
 * Web sessions of visitors who were on the same touchpoint within 28 days, and of all others (E8.6).
 * @param daily touchpoint x counter
 * @param returning as in the record of a world
 */
export function webVisitors(
  daily: Float64Array,
  returning: Float64Array,
  touchpointIds: readonly string[],
): { readonly returning: Visitors; readonly fresh: Visitors } {
  const web = touchpointIds.flatMap((id, index) => (id.startsWith('web') ? [index] : []));
  const all = (counter: DailyCounter): number => sumOf(daily, web, counter);
  const back = (column: number): number =>
    web.reduce((sum, touchpoint) => sum + (returning[touchpoint * 3 + column] ?? 0), 0);
  const [sessions, baskets, orders] = [back(0), back(1), back(2)];
  return {
    returning: { sessions, baskets, orders },
    fresh: {
      sessions: all('sessions') - sessions,
      baskets: all('basketSessions') - baskets,
      orders: all('orders') - orders,
    },
  };
}

/** Share of web sessions by returning visitors; 0 without a session. */
export function returningShare({ returning, fresh }: ReturnType<typeof webVisitors>): number {
  const sessions = returning.sessions + fresh.sessions;
  return sessions === 0 ? 0 : returning.sessions / sessions;
}
