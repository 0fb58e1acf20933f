import type { EntryRecord } from '../../../../../sim/diary/diaryRecord.ts';

type Kind = EntryRecord['happening']['kind'];

/** How large an entry is drawn: where she is, how it ends, a sign for what matters, a dot for the rest. */
export type MarkSize = 'stop' | 'end' | 'sign' | 'dot';

/** Radius of a mark, px. */
export const markRadius: Readonly<Record<MarkSize, number>> = { stop: 11, end: 10.5, sign: 8.5, dot: 3 };

/** Where an entry stands: on the lane of a channel, by its index, or outside all of them. */
export type Lane = number | 'outside';

const sizes: Readonly<Partial<Record<Kind, MarkSize>>> = {
  session: 'stop',
  visit: 'stop',
  order: 'end',
  extraPurchase: 'end',
  loss: 'end',
  goesElsewhere: 'end',
  need: 'sign',
  pause: 'sign',
  basketFilled: 'sign',
  basketLeft: 'sign',
  stockOut: 'sign',
  cancelled: 'sign',
  priceContradiction: 'sign',
  deliveryRefused: 'sign',
  question: 'sign',
  enquiry: 'sign',
  message: 'sign',
  reminder: 'sign',
  returned: 'sign',
  avoids: 'sign',
  lapse: 'sign',
  recommends: 'sign',
  hears: 'sign',
};

export function markSize({ happening }: EntryRecord): MarkSize {
  return sizes[happening.kind] ?? 'dot';
}

/** True for the wish for a channel that this world does not have. */
export function isClosedWish({ happening }: EntryRecord, isOpen: (channel: number) => boolean): boolean {
  return happening.kind === 'journey' && !isOpen(happening.channel);
}

/**
 * The lane of each entry. What has no touchpoint of its own stays where she was last; before she comes anywhere that is outside.
 *
 * @param channelOf channel of a touchpoint, by index
 * @param isOpen whether this world has a channel
 */
export function lanesOf(
  entries: readonly EntryRecord[],
  channelOf: (touchpoint: number) => number,
  isOpen: (channel: number) => boolean,
): readonly Lane[] {
  return entries.map((entry) => {
    const { happening, touchpoint } = entry;
    if (isClosedWish(entry, isOpen) && happening.kind === 'journey') return happening.channel;
    if (touchpoint < 0 || outside.has(happening.kind)) return 'outside';
    return channelOf(touchpoint);
  });
}

const outside: ReadonlySet<Kind> = new Set([
  'need',
  'goesElsewhere',
  'journey',
  'message',
  'avoids',
  'lapse',
  'hears',
  'recommends',
]);

/** Names what happens the same in every world, so that it can stand at the same place in all of them. */
export function stepName({ happening }: EntryRecord): string {
  if (happening.kind === 'asked') return `asked ${happening.data}`;
  return happening.kind === 'stagePassed' ? `stagePassed ${happening.stage}` : happening.kind;
}

/** Fields typed in one place at one time: for the first time, and again. */
export interface Typed {
  readonly first: number;
  readonly again: number;
}

export function typedIn(entries: readonly EntryRecord[]): Typed {
  let [first, again] = [0, 0];
  for (const { happening } of entries) {
    if (happening.kind !== 'asked') continue;
    if (happening.how === 'entered') first += happening.fields;
    if (happening.how === 'reEntered') again += happening.fields;
  }
  return { first, again };
}

/** Whether a way leads to each mark: where she has left none does, until another need, visit or message of hers. */
export function waysTo(marks: readonly { readonly entry: EntryRecord }[]): readonly boolean[] {
  let left: number | null = null;
  return marks.map(({ entry: { happening, number } }) => {
    const leads = left === null;
    if (happening.kind === 'loss' || happening.kind === 'goesElsewhere') left = number;
    else if (left !== null && number !== left) left = null;
    return leads;
  });
}
