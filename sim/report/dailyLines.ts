import { dailyCounters, type WorldResult } from '../world/worldResult.ts';
import type { BundleContext } from './bundleMeta.ts';
import { writeNumber, writePrefix } from './csv.ts';
import { nameDaily, type DailyMetric } from './dailyMetrics.ts';
import { listDates } from './listDates.ts';

const LINE_END = '\r\n';

/** The lines of daily.csv for one world. All cells but the last are written once and shared. */
export function* dailyLines({ plan, meta }: BundleContext, world: WorldResult): Generator<string> {
  const { dialect } = meta;
  const prefix = (cells: readonly (string | number | null)[]): string => writePrefix(cells, dialect);
  const worldCells = prefix([meta.scenario, world.setUp, world.replication + 1, plan.seed]);
  const places = plan.touchpointIds.map((id) => prefix(splitTouchpoint(id)));
  const counters = dailyCounters.map((counter) => {
    const { name, divisor } = nameDaily(counter);
    return { name: prefix([name]), divisor };
  });
  const orderValue = prefix(['orderValue' satisfies DailyMetric]);
  const refunds = prefix(['refunds' satisfies DailyMetric]);
  const discounts = prefix(['discounts' satisfies DailyMetric]);
  const elsewhere = prefix([null, null, 'needsElsewhere' satisfies DailyMetric]);
  const leaveOut = meta.zeroRows === 'leftOut';
  const line = (where: string, what: string, value: number): string =>
    value === 0 && leaveOut ? '' : where + what + writeNumber(value, dialect) + LINE_END;

  // Counters and revenue are walked in the order in which they lie: nothing is looked up by day and touchpoint.
  let [at, atRevenue] = [0, 0];
  for (const [day, date] of listDates(meta.startDate, world.days).entries()) {
    const dayCells = worldCells + prefix([day + 1, date]);
    for (const place of places) {
      const where = dayCells + place;
      let lines = '';
      for (const { name, divisor } of counters) {
        lines += line(where, name, (world.daily[at] ?? 0) / divisor);
        at += 1;
      }
      lines += line(where, orderValue, world.dailyRevenue[atRevenue] ?? 0);
      lines += line(where, discounts, world.dailyDiscounts[atRevenue] ?? 0);
      yield lines + line(where, refunds, world.dailyRefunds[atRevenue] ?? 0);
      atRevenue += 1;
    }
    yield line(dayCells, elsewhere, world.needsElsewhere[day] ?? 0);
  }
}

/** `web/phone` -> web, phone. */
export function splitTouchpoint(id: string): readonly [channel: string, device: string | null] {
  const slash = id.lastIndexOf('/');
  return slash < 0 ? [id, null] : [id.slice(0, slash), id.slice(slash + 1)];
}
