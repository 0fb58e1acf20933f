import { decisionSentence, isTold, otherWorldsSentences } from '../diary/decisionSentences.ts';
import type { Diary, Entry, WorldDiary } from '../diary/diary.ts';
import type { DiaryNames } from '../diary/diaryNames.ts';
import { endSentence } from '../diary/endSentences.ts';
import { entrySentence } from '../diary/entrySentences.ts';
import { clock } from '../diary/numberWords.ts';
import { diarySayings } from './diarySayings.ts';
import { formatNumber } from './formatNumber.ts';
import type { Terminal } from './terminal.ts';

/** What hangs together in time: a need, a visit or a message, as it went in each world. */
interface Episode {
  readonly number: number;
  readonly minute: number;
}

/** A diary as lines: one need after another in the order of time, and under each the worlds beside each other. */
export function diaryLines(diary: Diary, names: DiaryNames, terminal: Terminal): readonly string[] {
  const { say } = terminal;
  const lines: string[] = [say(diarySayings.head(diary.shopper + 1, diary.replication + 1))];
  if (diary.past.length > 0) {
    lines.push('', say(diarySayings.past()));
    for (const entry of diary.past) lines.push(...entryLines(entry, names, terminal));
  }
  const episodes = episodesOf(diary);
  if (episodes.length === 0) lines.push('', say(diarySayings.noDiary()));
  for (const { number } of episodes) {
    lines.push('');
    for (const [world, ...like] of worldsAlike(diary, number)) {
      const setUps = [world, ...like].map(({ setUp }) =>
        say(names.setUps[setUp] ?? { en: setUp, id: setUp }),
      );
      const own = world.entries.filter((entry) => entry.number === number);
      lines.push(setUps.join(', '));
      if (own.length === 0) lines.push(`  ${say(diarySayings.nothing())}`);
      for (const entry of own) lines.push(...entryLines(entry, names, terminal));
      const journey = world.journeys.find((one) => one.number === number);
      if (journey !== undefined) lines.push(`  => ${say(endSentence(journey, names))}`);
    }
  }
  return lines;
}

type Alike = readonly [WorldDiary, ...WorldDiary[]];

/** Worlds in which a need went alike stand together, so that only differences are read twice. */
function worldsAlike({ worlds }: Diary, number: number): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const world of worlds) {
    const own = world.entries.filter((entry) => entry.number === number);
    const course = JSON.stringify(
      own.map(({ minute, happening, decisions }) => [
        minute,
        happening,
        decisions.map(({ purpose, k, outcome }) => [purpose, k, outcome]),
      ]),
    );
    const [first, ...rest] = groups.get(course) ?? [];
    groups.set(course, first === undefined ? [world] : [first, ...rest, world]);
  }
  return [...groups.values()];
}

function episodesOf({ worlds }: Diary): readonly Episode[] {
  const first = new Map<number, number>();
  for (const { entries } of worlds) {
    for (const { number, minute } of entries)
      first.set(number, Math.min(first.get(number) ?? minute, minute));
  }
  return [...first].map(([number, minute]) => ({ number, minute })).sort((a, b) => a.minute - b.minute);
}

function entryLines(entry: Entry, names: DiaryNames, { say, language }: Terminal): readonly string[] {
  const day = say(diarySayings.moment(formatNumber(entry.day, 0, language)));
  const lines = [`  ${day} ${say(clock(entry.minuteOfDay))}  ${say(entrySentence(entry, names))}`];
  for (const decision of entry.decisions) {
    if (!isTold(decision)) continue;
    lines.push(`      - ${say(decisionSentence(decision, names))}`);
    const others = otherWorldsSentences(decision, names).map(say);
    if (others.length > 0) lines.push(`        (${others.join('; ')})`);
  }
  return lines;
}
