import { sumOf } from '../metrics/touchpointSums.ts';
import { returningShare, webVisitors } from '../metrics/webVisitors.ts';
import type { CalibrationTarget } from './calibrationTargets.ts';
import type { LevelCounts } from './fittedLevels.ts';

/** What a target says, as counted; 0 where nothing happened at that touchpoint. */
export function measureTarget(
  { touchpoint, quantity }: CalibrationTarget,
  { sums, returning, shopperYears }: LevelCounts,
  touchpointIds: readonly string[],
): number {
  const at = touchpointIds.flatMap((id, index) => (touchpoint === null || id === touchpoint ? [index] : []));
  const orders = sumOf(sums, at, 'orders');
  const per = (denominator: number): number => (denominator === 0 ? 0 : orders / denominator);
  const visitors = webVisitors(sums, returning, touchpointIds);
  switch (quantity) {
    case 'conversion':
      return per(sumOf(sums, at, 'sessions'));
    case 'abandonment':
      return 1 - per(sumOf(sums, at, 'basketSessions'));
    case 'ordersPerShopperYear':
      return per(shopperYears);
    case 'returningShare':
      return returningShare(visitors);
    case 'returningBaskets': {
      const { returning: back, fresh } = visitors;
      const others = fresh.baskets * back.sessions;
      return others === 0 ? 0 : (back.baskets * fresh.sessions) / others;
    }
  }
}
