/**
 * Measures every figure of the prepared lessons again and looks whether every pinned shopper still tells her story:
 *
 *   node --import tsx tests/lessons/remeasure.ts [LESSON...] [--write] [--replications 20] [--search 40] [--figures | --pins]
 *
 * Prints what is told beside what comes out. `--write` puts the new intervals, the figures in the sentences and the first shopper who
 * tells the story into the files; whether the sentences around the figures still hold is for a reader to say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Lesson, Measurement, Pinned } from '../../sim/scenario/lesson.ts';
import { findShoppers } from '../../sim/diary/findShopper.ts';
import { needsTelling } from '../../sim/diary/matchStory.ts';
import { measuredOnly, recordReplication } from '../../sim/diary/recordReplication.ts';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { readStory } from '../../sim/scenario/story.ts';
import { createLessonMeter } from '../support/measureLesson.ts';
import { prepared, scenarioOf } from '../support/scenarioTexts.ts';
import { passagesOf } from './passages.ts';
import { rewriteLesson, unmeasured } from './rewriteLesson.ts';
import type { Fresh } from './toldFigures.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    figures: { type: 'boolean', default: false },
    pins: { type: 'boolean', default: false },
    replications: { type: 'string', default: '20' },
    search: { type: 'string', default: '40' },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const folder = new URL('../../scenarios/', import.meta.url);

for (const { name } of prepared) {
  const id = name.replace('.yaml', '');
  if (positionals.length > 0 && !positionals.includes(id)) continue;
  const file = new URL(name, folder);
  const text = readFileSync(file, 'utf8');
  const scenario = scenarioOf(text);
  if (scenario.lesson === null) continue;
  print(`\n== ${id}`);
  let rewritten = text;
  if (!options.pins) rewritten = remeasureFigures(rewritten, scenario.lesson);
  if (!options.figures) rewritten = repin(rewritten, scenario, scenario.lesson);
  if (options.write && rewritten !== text) writeFileSync(file, rewritten);
}

function remeasureFigures(text: string, lesson: Lesson): string {
  const meter = createLessonMeter(text, Number(options.replications));
  const fresh = new Map<Measurement, Fresh>();
  const passages = passagesOf(lesson);
  for (const passage of passages) {
    for (const measurement of passage.measured) {
      const estimate = meter.measure(measurement);
      const where = `${passage.where}: ${nameOf(measurement)}`;
      if (estimate.kind === 'none' || estimate.ciLow === null || estimate.ciHigh === null) {
        print(`${where}: nothing was measured`);
        continue;
      }
      const now = { mean: estimate.mean, low: estimate.ciLow, high: estimate.ciHigh };
      fresh.set(measurement, now);
      const runs = estimate.n === Number(options.replications) ? '' : `, ${estimate.n} runs`;
      print(
        `${where}: told ${show(measurement.low)} to ${show(measurement.high)}, ` +
          `now ${show(now.mean)} (${show(now.low)} to ${show(now.high)}${runs})  ${judge(measurement, now)}`,
      );
    }
  }
  const rewritten = rewriteLesson(text, passages, (measurement) => fresh.get(measurement) ?? null);
  for (const passage of passages) {
    for (const figure of unmeasured(passage, text)) print(`${passage.where}: NOT MEASURED ${figure}`);
    if (options.write)
      for (const sentence of sentencesOf(rewritten, passage.path, passage.texts)) print(`  > ${sentence}`);
  }
  return rewritten;
}

function sentencesOf(
  text: string,
  path: readonly (string | number)[],
  keys: readonly string[],
): readonly string[] {
  const { lesson } = scenarioOf(text);
  const [, part, index] = path;
  const found = part === 'flip' ? lesson?.flip : lesson?.rounds[Number(index)]?.reveal;
  return keys.flatMap((key) => {
    const sentence: unknown = found?.[key as keyof typeof found];
    return typeof sentence === 'object' && sentence !== null && 'en' in sentence ? [String(sentence.en)] : [];
  });
}

function nameOf({ metric, setUp, reference, with: changes }: Measurement): string {
  const moved = changes.map(({ path, to }) => `${path}=${to}`);
  return [metric, reference === null ? setUp : `${setUp} - ${reference}`, ...moved].join(' ');
}

function show(value: number): string {
  return Number(value.toPrecision(4)).toString();
}

/** What is told holds if the intervals overlap and what was clear of zero still is, by more than the rounding of what stands in the file. */
function judge({ low, high }: Measurement, now: Fresh): string {
  const sideOf = (from: number, until: number): number => {
    const hair = 0.005 * (until - from);
    return from > hair ? 1 : until < -hair ? -1 : 0;
  };
  if (sideOf(low, high) !== sideOf(now.low, now.high)) return 'TURNED';
  return now.low <= high && now.high >= low ? 'as told' : 'MOVED';
}

function repin(text: string, scenario: Scenario, { pinned }: Lesson): string {
  const plan = planExperiment(scenario);
  return pinned.reduce((done, one, index) => {
    const stories = one.stories.map(({ setUp, tells }) => ({ setUp, story: readStory(tells) }));
    const here = `shopper ${one.shopper} of replication ${one.replication}`;
    if (tellsHer(one)) {
      print(`pinned ${here}: tells the story`);
      return done;
    }
    for (let replication = 0; replication < Number(options.search); replication++) {
      const [found] = findShoppers(plan, replication, stories);
      if (found === undefined) continue;
      print(
        `pinned ${here}: NO LONGER; shopper ${found.shopper + 1} of replication ${replication + 1} does, on day ${found.day}`,
      );
      return putShopper(done, index, found.shopper + 1, replication + 1);
    }
    print(`pinned ${here}: NO LONGER, and nobody in ${options.search} replications`);
    return done;
  }, text);

  function tellsHer({ shopper, replication, stories }: Pinned): boolean {
    const { worlds } = recordReplication(plan, replication - 1, (one) => one === shopper - 1, measuredOnly);
    const lived = stories.map(({ setUp, tells }) => ({
      story: readStory(tells),
      events: worlds.find((world) => world.setUp === setUp)?.events ?? [],
    }));
    return needsTelling(lived, plan).length > 0;
  }
}

/** The text with the numbers of one pinned shopper replaced. */
function putShopper(text: string, index: number, shopper: number, replication: number): string {
  let seen = -1;
  return text.replace(/(shopper: )\d+(,?\s+replication: )\d+/g, (all, first: string, second: string) => {
    seen += 1;
    return seen === index ? `${first}${shopper}${second}${replication}` : all;
  });
}
