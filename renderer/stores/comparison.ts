import { useLab, type Comparison } from './labStore.ts';

/** Changes what is compared. Choosing the other side's set-up swaps the two, so that a set-up never meets itself. */
export function compare(change: Partial<Comparison>): void {
  const { comparison } = useLab.getState();
  const next = { ...comparison, ...change };
  const meetsItself = next.setUp === next.reference;
  const swapped: Comparison =
    change.setUp === undefined
      ? { ...next, setUp: comparison.reference }
      : { ...next, reference: comparison.setUp };
  useLab.setState({ comparison: meetsItself ? swapped : next });
}

export function chooseFocus(setUp: string): void {
  compare({ setUp });
}
