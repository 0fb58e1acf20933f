import { diaryNames } from '../../diary/diaryNames.ts';
import { diaryRecord } from '../../diary/diaryRecord.ts';
import { writeDiary } from '../../diary/writeDiary.ts';
import { planExperiment } from '../../pipeline.ts';
import { diaryLines } from '../diaryLines.ts';
import { diarySayings } from '../diarySayings.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { openScenario, type Overrides } from '../openScenario.ts';
import type { Terminal } from '../terminal.ts';
import { find } from './findShopper.ts';

export interface DiaryOptions extends Overrides {
  readonly shopper?: string;
  readonly replication?: string;
  readonly measuredOnly?: boolean;
  readonly json?: boolean;
  /** Stories to look for, `[SETUP=]STORY`. */
  readonly find?: readonly string[];
}

/** `diary SCENARIO --shopper ID`: what happened to one shopper in every world, and what each decision hung on. */
export function diary(given: string, options: DiaryOptions, terminal: Terminal): ExitCode {
  const { say, print, complain } = terminal;
  const refuse = (sentences: readonly string[]): ExitCode => {
    for (const sentence of sentences) complain(sentence);
    return exitCodes.badInput;
  };
  const { replications: _searched, ...overrides } = options;
  const opened = openScenario(given, overrides, terminal.language);
  if (opened.kind === 'failed') return refuse(opened.problems);
  const scenario = opened.value;
  if (options.find !== undefined && options.find.length > 0) return find(scenario, options, terminal);
  if (options.shopper === undefined) return refuse([say(diarySayings.whichShopper())]);
  const shopper = wholeNumber(options.shopper, scenario.shoppers);
  const replication = wholeNumber(options.replication ?? '1', MOST_REPLICATIONS);
  const wrong: string[] = [];
  if (shopper === null) wrong.push(say(diarySayings.badShopper(options.shopper, scenario.shoppers)));
  if (replication === null) wrong.push(say(diarySayings.badReplication(options.replication ?? '')));
  if (shopper === null || replication === null) return refuse(wrong);

  const plan = planExperiment(scenario);
  const written = writeDiary(plan, shopper - 1, replication - 1, options.measuredOnly !== true);
  const names = diaryNames(scenario);
  if (options.json === true) print(JSON.stringify(diaryRecord(written, names), null, 2));
  else for (const line of diaryLines(written, names, terminal)) print(line);
  return exitCodes.ok;
}

const MOST_REPLICATIONS = 10_000;

/** A whole number from 1 to a bound, null for anything else. */
function wholeNumber(text: string, most: number): number | null {
  if (!/^\d{1,9}$/.test(text)) return null;
  const number = Number(text);
  return number >= 1 && number <= most ? number : null;
}
