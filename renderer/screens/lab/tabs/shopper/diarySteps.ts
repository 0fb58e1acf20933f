import { carriedKinds } from '../../../../../sim/scenario/vocabulary.ts';
import type { Hunt } from '../../../../stores/shopperStore.ts';
import type { DecisionRecord, EntryRecord } from '../../../../../sim/diary/diaryRecord.ts';
import type { Tale } from '../../../../stores/tales.ts';
import { journeyOf, type Chapter, type ChapterWorld } from './chapters.ts';

/** Where the reader is: an entry of a world, and the decision looked at, by its place among the world's decisions. */
export interface Chosen {
  readonly setUp: string;
  readonly entry: number;
  readonly decision: number | null;
}

/** A decision and the entry it belongs to. */
export interface Decided {
  readonly entry: number;
  readonly decision: DecisionRecord;
}

const ends: ReadonlySet<string> = new Set(['order', 'loss', 'goesElsewhere']);

/** True for the entry with which a journey is over. */
export function isEnd({ happening }: EntryRecord): boolean {
  return ends.has(happening.kind);
}

/** The decisions of a world that people have words for, in order. */
export function decidedIn({ entries }: ChapterWorld): readonly Decided[] {
  return entries.flatMap(({ decisions }, entry) =>
    decisions.filter(({ isTold }) => isTold).map((decision) => ({ entry, decision })),
  );
}

/** The decision an entry hung on: for the end of a journey the one that ended it, else the last one that led to it; null without any. */
export function decisionAt(world: ChapterWorld, entry: number): number | null {
  const decided = decidedIn(world);
  const at = world.entries[entry];
  const fatal = at === undefined || !isEnd(at) ? null : (journeyOf(world, at)?.decision ?? null);
  if (fatal !== null && at?.happening.kind !== 'order') {
    const found = decided.findLastIndex(
      ({ decision, entry: own }) =>
        own <= entry &&
        world.entries[own]?.number === at?.number &&
        decision.purpose === fatal.purpose &&
        decision.k === fatal.k &&
        decision.draw === fatal.draw,
    );
    if (found >= 0) return found;
  }
  const last = decided.findLastIndex(({ entry: own }) => own === entry);
  return last < 0 ? null : last;
}

export function choose(world: ChapterWorld, entry: number): Chosen {
  return { setUp: world.setUp, entry, decision: decisionAt(world, entry) };
}

/** Where reading begins: how the journey ends in the compared world that loses it, else in the one in focus. */
export function firstChosen({ worlds }: Chapter, compared: readonly string[]): Chosen | null {
  const ordered = [...compared].reverse().flatMap((id) => worlds.filter(({ setUp }) => setUp === id));
  const candidates = [...ordered, ...worlds].filter(({ entries }) => entries.length > 0);
  const endIn = ({ entries }: ChapterWorld, kinds: readonly string[]): number =>
    entries.findIndex(({ happening }) => kinds.includes(happening.kind));
  const world =
    candidates.find((one) => endIn(one, ['loss', 'goesElsewhere']) >= 0) ??
    candidates.find((one) => endIn(one, ['order']) >= 0) ??
    candidates[0];
  if (world === undefined) return null;
  return choose(world, Math.max(0, endIn(world, ['loss', 'goesElsewhere', 'order'])));
}

/** Where a tale that is not about the end of a need has its point. */
const pointOf: Readonly<Partial<Record<Tale, EntryRecord['happening']['kind']>>> = {
  returned: 'returned',
  returnedByParcel: 'returned',
  returnedInStore: 'returned',
  basket: 'basketFilled',
  leavesBasket: 'basketFilled',
  checkout: 'fulfilment',
  switches: 'switch',
  losesData: 'switch',
  contradicted: 'priceContradiction',
  outOfStock: 'stockOut',
  oversold: 'cancelled',
  wonBack: 'reminder',
  contact: 'question',
  helpedAtOnce: 'question',
};

/** The entry a search was for: in its world, what is typed or told again, or how the need ends; null where it names none. */
export function soughtEntry({ worlds }: Chapter, hunt: Hunt): Chosen | null {
  const world = worlds.find(({ setUp }) => setUp === hunt.setUp);
  if (world === undefined || hunt.kind === 'differs') return null;
  const point = hunt.kind === 'tells' ? pointOf[hunt.tale] : undefined;
  const entry = world.entries.findIndex((one) => {
    if (hunt.kind === 'typedAgain' && !hunt.isLost) return isAgain(one, hunt.data);
    if (hunt.kind === 'tells' && hunt.tale === 'typesAgain') return isAgain(one, null);
    if (hunt.kind === 'tells' && hunt.tale === 'retold') return isAgain(one, 'case');
    if (point !== undefined) return one.happening.kind === point;
    return hunt.kind === 'moves' ? one.happening.kind === 'switch' : isEnd(one);
  });
  return entry < 0 ? null : choose(world, entry);
}

/** True for data of a kind (null: of any) typed again, and for a question told again. */
function isAgain({ happening }: EntryRecord, data: string | null): boolean {
  if (happening.kind === 'question') return data === 'case' && happening.toldIn >= 0;
  return (
    happening.kind === 'asked' &&
    happening.how === 'reEntered' &&
    happening.fields > 0 &&
    (data === null || carriedKinds[happening.data] === data)
  );
}

/** The decision before or after the one looked at, or before or after the entry where none is. */
export function stepDecision(world: ChapterWorld, chosen: Chosen, by: 1 | -1): Chosen | null {
  const decided = decidedIn(world);
  const { decision, entry } = chosen;
  const next =
    decision !== null
      ? decision + by
      : by > 0
        ? decided.findIndex((one) => one.entry > entry)
        : decided.findLastIndex((one) => one.entry < entry);
  const at = decided[next];
  return at === undefined ? null : { setUp: world.setUp, entry: at.entry, decision: next };
}

/** The entry of another world nearest in time, the one that says the same thing first. */
export function sameMoment(world: ChapterWorld, { minute, text }: EntryRecord): number {
  const gaps = world.entries.map((entry, index) => ({
    index,
    gap: Math.abs(entry.minute - minute),
    isSame: entry.text.en === text.en,
  }));
  const [nearest] = gaps.sort((a, b) => a.gap - b.gap || Number(b.isSame) - Number(a.isSame));
  return nearest?.index ?? 0;
}

/** What a key asks for beside a move of the reading. */
export type DiaryRequest = 'sentence' | 'table' | 'leave';

const requests: Readonly<Record<string, DiaryRequest>> = { s: 'sentence', t: 'table', escape: 'leave' };

/** The reading after a key, a request, or null for a key that means nothing here. */
export function pressDiaryKey(
  { worlds }: Chapter,
  chosen: Chosen | null,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): Chosen | DiaryRequest | null {
  const request = requests[key.toLowerCase()];
  if (request !== undefined) return request;
  const lived = worlds.filter(({ entries }) => entries.length > 0);
  const at = lived.findIndex(({ setUp }) => setUp === chosen?.setUp);
  const world = lived[Math.max(0, at)];
  if (world === undefined) return null;
  const here = chosen === null || at < 0 ? choose(world, 0) : chosen;
  const toEntry = (entry: number): Chosen =>
    choose(world, Math.min(world.entries.length - 1, Math.max(0, entry)));
  const toWorld = (by: number): Chosen => {
    const other = lived[Math.min(lived.length - 1, Math.max(0, Math.max(0, at) + by))] ?? world;
    const entry = world.entries[here.entry];
    return other === world || entry === undefined ? here : choose(other, sameMoment(other, entry));
  };
  const moves: Readonly<Record<string, () => Chosen>> = {
    ArrowLeft: () => (shiftKey ? (stepDecision(world, here, -1) ?? here) : toEntry(here.entry - 1)),
    ArrowRight: () => (shiftKey ? (stepDecision(world, here, 1) ?? here) : toEntry(here.entry + 1)),
    ArrowUp: () => toWorld(-1),
    ArrowDown: () => toWorld(1),
    Home: () => toEntry(0),
    End: () => toEntry(world.entries.length - 1),
    Enter: () => here,
  };
  return Object.hasOwn(moves, key) ? (moves[key]?.() ?? null) : null;
}
