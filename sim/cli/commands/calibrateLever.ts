import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { calibrateMessages, type MessageFit } from '../../experiments/calibrateMessages.ts';
import { calibrateSight, type SightRound } from '../../experiments/calibrateSight.ts';
import { messagesModule, sightModule } from '../leverModules.ts';
import { calibrationSayings } from '../calibrationSayings.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { formatNumber } from '../formatNumber.ts';
import { reasonOf } from '../reasonOf.ts';
import { sayings } from '../sayings.ts';
import type { Terminal } from '../terminal.ts';

export const fittedLevers = ['sight', 'messages'] as const;
export type FittedLever = (typeof fittedLevers)[number];

interface LeverSize {
  readonly rounds: number;
  readonly replications: number;
}

const SHOPPERS = 2000;
const CHECK_SEED = 'calibrate, unseen';

/** `calibrate --lever NAME`: fits what no crowd has of its own, and prints or writes the module that the parameters read. */
export async function fitLever(
  lever: FittedLever,
  size: LeverSize,
  out: string | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const text = await (lever === 'sight' ? fitSight(size, terminal) : fitMessages(size, terminal));
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

async function fitSight(size: LeverSize, { say, complain, language }: Terminal): Promise<string> {
  let check: SightRound | null = null;
  for (const round of calibrateSight({ ...size, checkSeed: CHECK_SEED })) {
    const misfit = formatNumber(100 * Math.abs(round.misfit), 1, language);
    complain(say(calibrationSayings.round(round.round, misfit)));
    check = round;
    await setImmediate(); // lets Ctrl-C through
  }
  return check === null ? '' : sightModule(check, { ...size, shoppers: shoppersOf(size) });
}

async function fitMessages(size: LeverSize, { say, complain, language }: Terminal): Promise<string> {
  let check: MessageFit | null = null;
  for (const fit of calibrateMessages({ replications: size.replications, checkSeed: CHECK_SEED })) {
    const { fatigueWeight, unsubscribeBase } = fit.levels;
    const lost = [fit.lostAt4, fit.lostAt10].map((share) => formatNumber(100 * share, 1, language));
    complain(say(calibrationSayings.pair(`${fatigueWeight} / ${unsubscribeBase}`, lost.join('% / '))));
    check = fit;
    await setImmediate(); // lets Ctrl-C through
  }
  return check === null ? '' : messagesModule(check, shoppersOf(size));
}

function shoppersOf({ replications }: LeverSize): string {
  return formatNumber(SHOPPERS * replications, 0, 'en').replaceAll(',', ' ');
}
