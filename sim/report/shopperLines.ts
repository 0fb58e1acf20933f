import type { NoValueReason } from '../metrics/summary.ts';
import type { WorldResult } from '../world/worldResult.ts';
import type { BundleContext } from './bundleMeta.ts';
import { writeNumber, writePrefix, writeText } from './csv.ts';

const LINE_END = '\r\n';

/** The lines of shoppers.csv for one world; built by hand, a million shoppers a set-up being the aim. */
export function* shopperLines({ plan, meta }: BundleContext, world: WorldResult): Generator<string> {
  const { dialect } = meta;
  const { delimiter } = dialect;
  const { shoppers } = world;
  const worldCells = writePrefix([meta.scenario, world.setUp, world.replication + 1, plan.seed], dialect);
  const segments = plan.segmentIds.map((id) => writeText(id));
  const silos = new Map<number, string>();
  const number = (value: number | undefined): string => writeNumber(value ?? 0, dialect);

  for (let shopper = 0; shopper < shoppers.orders.length; shopper += 1) {
    const firstOrder = shoppers.firstOrderDay[shopper] ?? -1;
    const mask = shoppers.siloMask[shopper] ?? 0;
    let knownIn = silos.get(mask);
    if (knownIn === undefined) {
      knownIn = writeText(nameSilos(mask, plan.channelIds));
      silos.set(mask, knownIn);
    }
    yield (
      worldCells +
      String(shopper + 1) +
      delimiter +
      (segments[shoppers.segment[shopper] ?? 0] ?? '') +
      delimiter +
      String(shoppers.journeys[shopper]) +
      delimiter +
      String(shoppers.orders[shopper]) +
      delimiter +
      (firstOrder < 0 ? '' : String(firstOrder + 1)) +
      delimiter +
      number(shoppers.spend[shopper]) +
      delimiter +
      String(shoppers.reEnteredFields[shopper]) +
      delimiter +
      number((shoppers.typedDeciseconds[shopper] ?? 0) / 10) +
      delimiter +
      number(shoppers.satisfaction[shopper]) +
      delimiter +
      knownIn +
      delimiter +
      (firstOrder < 0 ? ('noOrders' satisfies NoValueReason) : '') +
      LINE_END
    );
  }
}

function nameSilos(mask: number, channelIds: readonly string[]): string {
  return channelIds.filter((_, channel) => (mask >> channel) & 1).join(' ');
}
