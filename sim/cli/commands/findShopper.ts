import { findShoppers, type Found, type StoryIn } from '../../diary/findShopper.ts';
import { planExperiment } from '../../pipeline.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { readStory, storyForm, storyPlaces, unknownInStory } from '../../scenario/story.ts';
import { diarySayings } from '../diarySayings.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { formatNumber } from '../formatNumber.ts';
import { createProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

/** How many are printed, and how many replications are searched unless more are asked for. */
const SHOWN = 10;
const DEFAULT_REPLICATIONS = 3;
const MOST_REPLICATIONS = 1000;

interface FindOptions {
  readonly find?: readonly string[];
  readonly replications?: string;
}

/** `diary SCENARIO --find STORY`: shoppers whose journey tells a story, in each of the worlds named. */
export function find(scenario: Scenario, options: FindOptions, terminal: Terminal): ExitCode {
  const { say, print, complain, language } = terminal;
  const stories: StoryIn[] = [];
  const wrong: string[] = [];
  for (const given of options.find ?? []) {
    const { setUp, tells } = splitStory(given, scenario);
    if (!storyForm.test(tells)) {
      wrong.push(say(diarySayings.badStory(given)));
      continue;
    }
    const ids = scenario.setUps.map(({ id }) => id);
    const unknown = unknownInStory(tells, storyPlaces(scenario.channels));
    if (!ids.includes(setUp)) wrong.push(say(diarySayings.unknownInStory(given, setUp, ids)));
    for (const { found, known } of unknown) wrong.push(say(diarySayings.unknownInStory(given, found, known)));
    stories.push({ setUp, story: readStory(tells) });
  }
  const replications = Number(options.replications ?? DEFAULT_REPLICATIONS);
  if (!Number.isInteger(replications) || replications < 1 || replications > MOST_REPLICATIONS)
    wrong.push(say(diarySayings.badReplications(options.replications ?? '')));
  for (const sentence of wrong) complain(sentence);
  if (wrong.length > 0) return exitCodes.badInput;

  const plan = planExperiment(scenario);
  const progress = createProgress(replications, terminal);
  const found: Found[] = [];
  let searched = 0;
  while (searched < replications && found.length < SHOWN) {
    found.push(...findShoppers(plan, searched, stories));
    progress.show(++searched);
  }
  progress.clear();
  for (const { shopper, replication, day, journeys } of found.slice(0, SHOWN)) {
    const [onDay, ofHers] = [formatNumber(day, 0, language), formatNumber(journeys, 0, language)];
    print(say(diarySayings.found(shopper + 1, replication + 1, onDay, ofHers)));
  }
  if (found.length === 0) print(say(diarySayings.noneFound(formatNumber(searched, 0, language))));
  if (found.length > SHOWN)
    print(say(diarySayings.moreFound(formatNumber(found.length - SHOWN, 0, language))));
  return exitCodes.ok;
}

/** `omni=web:order`: the set-up and what is to happen there; without one, the set-up in focus of the lesson, or the last. */
function splitStory(
  given: string,
  { lesson, setUps }: Scenario,
): { readonly setUp: string; readonly tells: string } {
  const [, setUp, tells] = /^ *([A-Za-z][\w-]*) *=(.*)$/s.exec(given) ?? [];
  if (setUp !== undefined && tells !== undefined) return { setUp, tells: tells.trim() };
  return { setUp: lesson?.focus.setUp ?? setUps.at(-1)?.id ?? '', tells: given.trim() };
}
