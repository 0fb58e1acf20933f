import { shownOf, useShopper, type Read } from './shopperStore.ts';

/** More than these do not fit beside each other. */
export const mostPinned = 4;

const isOf = (one: Read, other: Read): boolean =>
  one.record.shopper === other.record.shopper && one.record.replication === other.record.replication;

/** The pin of the shopper whose diary is open, where it was pinned as it is now; null: there is none. */
export const pinOf = (pinned: readonly Read[], read: Read | null): Read | null =>
  pinned.find((one) => read !== null && isOf(one, read) && one.scenario === read.scenario) ?? null;

/** Keeps the open diary to stand beside others; one of hers from before a change gives way to it. */
export function pinShopper(): void {
  const { diary, pinned } = useShopper.getState();
  const read = shownOf(diary);
  if (read === null) return;
  const others = pinned.filter((one) => !isOf(one, read));
  if (others.length < mostPinned) useShopper.setState({ pinned: [...others, read] });
}

export function unpinShopper(read: Read): void {
  useShopper.setState(({ pinned, beside }) => ({
    pinned: pinned.filter((one) => !isOf(one, read)),
    beside: beside !== null && isOf(beside, read) ? null : beside,
  }));
}

/** Puts a pinned diary beside the open one, or takes it away again. */
export function toggleBeside(read: Read): void {
  useShopper.setState(({ beside }) => ({ beside: beside === read ? null : read }));
}
