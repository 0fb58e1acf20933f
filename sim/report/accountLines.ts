import { accountWorld } from '../money/accountWorld.ts';
import { moneyLines } from '../money/moneyLines.ts';
import type { WorldResult } from '../world/worldResult.ts';
import type { BundleContext } from './bundleMeta.ts';
import { writeRow } from './csv.ts';

/** The lines of money.csv for one world. */
export function* accountLines({ plan, meta }: BundleContext, world: WorldResult): Generator<string> {
  for (const { line, channel, quantity, unitPrice, amount } of accountWorld(plan, world).entries) {
    const place = channel === null ? null : (plan.channelIds[channel] ?? null);
    yield writeRow(
      [
        ...[meta.scenario, world.setUp, world.replication + 1],
        ...[moneyLines[line].section, line, place, quantity, unitPrice, amount],
      ],
      meta.dialect,
    );
  }
}
