import type { PurposeName } from '../random/purpose.ts';
import type { LossReason } from '../scenario/vocabulary.ts';
import type { Decision, Entry, EntryHappening, JourneyEnd } from './diary.ts';

/** How each need of a world ended, in the order in which they arose. */
export function journeyEnds(entries: readonly Entry[]): readonly JourneyEnd[] {
  const byNumber = new Map<number, Entry[]>();
  for (const entry of entries) {
    const { number, happening } = entry;
    if (happening.kind === 'visit' || number < 0) continue;
    const known = byNumber.get(number);
    if (known !== undefined) known.push(entry);
    else if (happening.kind === 'need' || happening.kind === 'session') byNumber.set(number, [entry]);
    // What follows a journey that began in a past that is not shown belongs to it too.
    else if (happening.kind === 'loss' || happening.kind === 'order') byNumber.set(number, [entry]);
  }
  return [...byNumber].map(([number, own]) => endOf(number, own));
}

function endOf(number: number, entries: readonly Entry[]): JourneyEnd {
  const last = entries.findIndex(({ happening }) => endKinds.has(happening.kind));
  const until = last < 0 ? entries : entries.slice(0, last + 1);
  const path = until.flatMap(({ happening, touchpoint }) =>
    happening.kind === 'session' ? [touchpoint] : [],
  );
  const end = howItEnded(entries[last]);
  const fatal = fatalPurposes(end);
  const decisions = until.flatMap((entry) => entry.decisions);
  const decision = decisions.findLast(({ purpose }) => fatal.includes(purpose));
  return {
    number,
    begunDay: entries[0]?.day ?? 0,
    endDay: entries[last]?.day ?? null,
    sessions: path.length,
    path,
    fieldsReEntered: until.reduce((sum, { happening }) => sum + reEntered(happening), 0),
    end,
    decision: decision !== undefined && wentAgainstHer(decision) ? decision : null,
  };
}

const endKinds: ReadonlySet<string> = new Set(['order', 'loss', 'goesElsewhere']);

function reEntered(happening: EntryHappening): number {
  return happening.kind === 'asked' && happening.how === 'reEntered' ? happening.fields : 0;
}

function howItEnded(entry: Entry | undefined): JourneyEnd['end'] {
  const happening = entry?.happening;
  if (happening?.kind === 'order')
    return { kind: 'order', touchpoint: happening.touchpoint, value: happening.value };
  if (happening?.kind === 'loss')
    return { kind: 'loss', touchpoint: happening.touchpoint, reason: happening.reason };
  if (happening?.kind === 'goesElsewhere') return { kind: 'elsewhere', why: happening.why };
  return { kind: 'open' };
}

/** The decisions that a journey can be lost over, by reason; the last of them is the one that struck. */
const lostOver: Readonly<Record<LossReason, readonly PurposeName[]>> = {
  channelNotOffered: ['unmetWish'],
  leakOnSwitch: ['leak'],
  priceContradiction: ['priceContradiction'],
  stockOut: ['stockOut'],
  reEntry: ['field'],
  firstEntry: ['field'],
  deliveryCost: ['deliveryCost'],
  rival: ['rivalExit'],
  notReady: ['pauseReturns', 'basketReturns'],
  other: ['drop'],
  contactNotFound: ['givesUpSearching'],
};

function fatalPurposes(end: JourneyEnd['end']): readonly PurposeName[] {
  if (end.kind === 'loss') return lostOver[end.reason];
  return end.kind === 'elsewhere' && end.why === 'rival' ? ['firmOrRival'] : [];
}

/** Chances that keep her when they happen; all others are against her. She may come back and still have forgotten the basket by then. */
const keepsHer: readonly PurposeName[] = ['pauseReturns', 'basketReturns', 'firmOrRival'];

function wentAgainstHer({ purpose, outcome }: Decision): boolean {
  return outcome.kind === 'choice' || outcome.happened !== keepsHer.includes(purpose);
}
