import exp from '@stdlib/math-base-special-exp';
import { purpose } from '../../sim/random/purpose.ts';
import type { LossReason } from '../../sim/scenario/vocabulary.ts';
import { luck, type Life } from './floccCarryOver.ts';
import { count, read, write, type Touchpoint } from './floccWorld.ts';

/** The journey is over: it leaves the shopper's list and, if measured, the count of those with a switch. */
export function endJourney({ world, shopper, journey }: Life, at: Touchpoint): void {
  const others = read(shopper, 'journeys').filter((other) => other !== journey);
  write(shopper, 'journeys', others);
  if (journey.switched && !journey.begunInHistory) count(world, at, 'switchedJourneysEnded');
}

export function endInLoss(life: Life, at: Touchpoint, reason: LossReason, worth: number): void {
  count(life.world, at, life.journey.begunInHistory ? 'historyLosses' : `lost.${reason}`);
  endJourney(life, at);
  rememberEpisode(life, worth);
}

/** [R16] what an episode of the given worth leaves behind. */
export function rememberEpisode(life: Life, worth: number): void {
  const { world, shopper, journey } = life;
  const { loyalty, friction } = world.scenario.values;
  const s = read(shopper, 'satisfaction');
  const e = Math.max(-1, Math.min(1, worth));
  const step = e >= 0 ? loyalty.learning * e * (1 - s) : loyalty.badWeight * loyalty.learning * e * s;
  write(shopper, 'satisfaction', Math.fround(s + step));
  if (
    journey.reEntered >= friction.highEffortFields &&
    luck(life, purpose.avoids, 0) < friction.avoidsAfterEffort
  )
    write(shopper, 'awayUntilDay', world.day + 1 + friction.avoidsDays);
}

/** [R17] after an order, with the satisfaction it left, she may stop for good. */
export function maybeLapse(life: Life): void {
  const { satisfactionKeeps, startSatisfaction } = life.world.scenario.values.loyalty;
  const above = read(life.shopper, 'satisfaction') - startSatisfaction;
  const chance = (read(life.shopper, 'lapseChance') * 2) / (1 + exp(satisfactionKeeps * above));
  if (luck(life, purpose.lapse, 0) < chance) write(life.shopper, 'lapsed', true);
}
