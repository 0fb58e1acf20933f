import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { calibrateSight, sightTarget, type SightRound } from '../../experiments/calibrateSight.ts';
import { calibrationSayings } from '../calibrationSayings.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { formatNumber } from '../formatNumber.ts';
import { reasonOf } from '../reasonOf.ts';
import { sayings } from '../sayings.ts';
import type { Terminal } from '../terminal.ts';

const SHOPPERS = 2000;

/** `calibrate --lever sight`: fits `fetchesInSight` to what collection and stock in sight do to online orders (fact F10). */
export async function fitSight(
  size: { readonly rounds: number; readonly replications: number; readonly out: string | undefined },
  { say, print, complain, language }: Terminal,
): Promise<ExitCode> {
  const { rounds, replications, out } = size;
  let check: SightRound | null = null;
  for (const round of calibrateSight({ rounds, replications, checkSeed: 'calibrate, unseen' })) {
    const misfit = formatNumber(100 * Math.abs(round.misfit), 1, language);
    complain(say(calibrationSayings.round(round.round, misfit)));
    check = round;
    await setImmediate(); // lets Ctrl-C through
  }
  if (check === null) return exitCodes.failed;
  const shoppers = formatNumber(SHOPPERS * replications, 0, 'en').replaceAll(',', ' ');
  const text = sightModule(check, { rounds, shoppers });
  if (out === undefined) {
    print(text.trimEnd());
    return exitCodes.ok;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    complain(say(sayings.notWritten(out, say(reasonOf(error)))));
    return exitCodes.failed;
  }
  print(say(sayings.written(out)));
  return exitCodes.ok;
}

/** The module that the parameter reads. */
function sightModule(
  { fetchesInSight, onlineChange, misfit }: SightRound,
  { rounds, shoppers }: { readonly rounds: number; readonly shoppers: string },
): string {
  const { value, source } = sightTarget;
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  return `/**
 * What stock in sight does, made by \`npm run saluran -- calibrate --lever sight --out FILE\`; fitted, so not to be edited by hand: ${rounds} rounds with
 * ${shoppers} shoppers of the city shop under multi, and under multi with collection and stock in sight. On as many shoppers not seen before:
 * orders checked out online ${percent(onlineChange)} (target ${percent(value)}, ${misfit < 0 ? '-' : '+'}${percent(Math.abs(misfit))}, ${source}; the middle of the range of fact F10)
 */
export const sightLevels = { fetchesInSight: ${fetchesInSight} } as const;
`;
}
