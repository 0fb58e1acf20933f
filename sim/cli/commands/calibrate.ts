import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { calibrate, type CalibrationRound } from '../../experiments/calibrate.ts';
import { calibrationTargets } from '../../experiments/calibrationTargets.ts';
import { parseScenario, planExperiment } from '../../pipeline.ts';
import { crowdPresetIds, crowdPresets, type CrowdPresetId } from '../../scenario/presets/crowds.ts';
import { calibrationModule, calibrationYaml, fitLine } from '../calibrationFile.ts';
import { calibrationSayings } from '../calibrationSayings.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { formatNumber } from '../formatNumber.ts';
import { reasonOf } from '../reasonOf.ts';
import { sayings } from '../sayings.ts';
import type { Terminal } from '../terminal.ts';
import { fitLever, fittedLevers } from './calibrateLever.ts';

export interface CalibrateOptions {
  readonly preset: string;
  readonly lever?: string;
  readonly out?: string;
  readonly rounds?: string;
  readonly replications?: string;
}

const SHOPPERS = 2000;
const DEFAULT_ROUNDS = 4;
const DEFAULT_REPLICATIONS = 60;

/** `calibrate`: fits the levels of a prepared crowd to its recorded targets, and checks them on shoppers they have not seen. */
export async function fitCrowd(options: CalibrateOptions, terminal: Terminal): Promise<ExitCode> {
  const { say, print, complain, language } = terminal;
  const rounds = readCount(options.rounds, DEFAULT_ROUNDS, 10);
  const replications = readCount(options.replications, DEFAULT_REPLICATIONS, 1000);
  if (rounds === null) complain(say(calibrationSayings.badCount('--rounds', options.rounds, 10)));
  if (replications === null)
    complain(say(calibrationSayings.badCount('--replications', options.replications, 1000)));
  if (rounds === null || replications === null) return exitCodes.badInput;
  if (options.lever !== undefined) {
    const lever = fittedLevers.find((name) => name === options.lever);
    if (lever !== undefined) return fitLever(lever, { rounds, replications }, options.out, terminal);
    complain(say(calibrationSayings.noLever(options.lever, fittedLevers)));
    return exitCodes.badInput;
  }
  const preset = crowdPresetIds.find((id) => id === options.preset);
  const targets = preset === undefined ? undefined : calibrationTargets[preset];
  if (preset === undefined || targets === undefined) {
    complain(say(calibrationSayings.noTargets(options.preset, Object.keys(calibrationTargets))));
    return exitCodes.badInput;
  }
  const parsed = parseScenario(scenarioText(preset));
  if (parsed.kind === 'failed') throw new Error(`${preset} is no scenario`);
  const plan = planExperiment(parsed.value);
  const shoppers = formatNumber(SHOPPERS * replications, 0, language);
  complain(say(calibrationSayings.begins(say(crowdPresets[preset].name), shoppers)));
  let check: CalibrationRound | null = null;
  const size = { rounds, replications, checkSeed: 'calibrate, unseen' };
  for (const round of calibrate(plan, targets, size)) {
    complain(say(calibrationSayings.round(round.round, formatNumber(100 * round.misfit, 1, language))));
    for (const { touchpoint, level, asked } of round.problems)
      complain(
        say(calibrationSayings.problem(touchpoint ?? preset, level, formatNumber(asked, 3, language))),
      );
    check = round;
    await setImmediate(); // lets Ctrl-C through
  }
  if (check === null) return exitCodes.failed;
  if (options.out === undefined) {
    print(calibrationYaml(plan.touchpointIds, check).trimEnd());
    return exitCodes.ok;
  }
  for (const fit of check.fits) print(fitLine(fit));
  const isModule = options.out.endsWith('.ts');
  const text = isModule
    ? calibrationModule(preset, plan.touchpointIds, check, {
        shoppers: formatNumber(SHOPPERS * replications, 0, 'en').replaceAll(',', ' '),
        rounds,
      })
    : calibrationYaml(plan.touchpointIds, check);
  try {
    writeFileSync(options.out, text);
  } catch (error) {
    complain(say(sayings.notWritten(options.out, say(reasonOf(error)))));
    return exitCodes.failed;
  }
  print(say(sayings.written(options.out)));
  return exitCodes.ok;
}

/** The year after a year of history, as facts are measured. */
function scenarioText(preset: CrowdPresetId): string {
  const title = { en: 'Calibration', id: 'Kalibrasi' };
  const size = { preset, shoppers: SHOPPERS, warmUpDays: 364, days: 364, setUps: ['multi'] };
  return JSON.stringify({ saluran: 1, id: 'calibrate', title, ...size });
}

function readCount(given: string | undefined, usual: number, most: number): number | null {
  const count = Number(given ?? usual);
  return Number.isInteger(count) && count >= 1 && count <= most ? count : null;
}
