/** A share of an experiment: the `index`th of `of` shares, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** The whole as a share of itself. */
export const wholeExperiment: Shard = { index: 1, of: 1 };

/** One replication of one point. */
export interface Item {
  readonly point: number;
  readonly replication: number;
}

/**
 * The items of a share in order: all points of the first replication, then those of the second, so that a stop leaves points that are
 * equally well known, to one replication. Shares are stretches of that order of nearly equal length, and together the whole.
 */
export function* itemsOf(points: number, replications: number, { index, of }: Shard): Generator<Item> {
  const all = points * replications;
  const end = Math.floor((all * index) / of);
  for (let at = Math.floor((all * (index - 1)) / of); at < end; at += 1)
    yield { point: at % points, replication: Math.floor(at / points) };
}

/** Number of items in a share. */
export function countItems(points: number, replications: number, { index, of }: Shard): number {
  const all = points * replications;
  return Math.floor((all * index) / of) - Math.floor((all * (index - 1)) / of);
}

/**
 * Items in bundles that one worker does: points of the same replication, which share shoppers and history, but few enough that every
 * worker gets several bundles. The first item goes alone: it tells how long the others take.
 */
export function* bundleItems(
  items: Iterable<Item>,
  count: number,
  workers: number,
): Generator<readonly Item[]> {
  const most = Math.max(1, Math.ceil(count / (4 * workers)));
  let bundle: Item[] = [];
  let isFirst = true;
  for (const item of items) {
    const [head] = bundle;
    const fits =
      head === undefined || (head.replication === item.replication && bundle.length < most && !isFirst);
    if (!fits) {
      yield bundle;
      bundle = [];
      isFirst = false;
    }
    bundle.push(item);
  }
  if (bundle.length > 0) yield bundle;
}
