import { ledgerKinds, type WorldResult } from '../world/worldResult.ts';
import type { BundleContext } from './bundleMeta.ts';
import { writeRow } from './csv.ts';

/** The lines of ledger.csv for one world. */
export function* ledgerLines({ plan, meta }: BundleContext, world: WorldResult): Generator<string> {
  const { entered, reEntered, reEnteredDeciseconds, journeysLost } = world.ledger;
  let at = 0;
  for (const kind of ledgerKinds) {
    for (const from of plan.channelIds) {
      for (const to of plan.channelIds) {
        const amounts = [entered[at], reEntered[at], (reEnteredDeciseconds[at] ?? 0) / 10, journeysLost[at]];
        at += 1;
        if (meta.zeroRows === 'leftOut' && amounts.every((amount) => amount === 0)) continue;
        yield writeRow(
          [
            meta.scenario,
            world.setUp,
            world.replication + 1,
            kind,
            from,
            to,
            ...amounts.map((amount) => amount ?? 0),
          ],
          meta.dialect,
        );
      }
    }
  }
}
