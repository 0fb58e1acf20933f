import type { OutcomeRecord } from '../../../../../sim/diary/diaryRecord.ts';

/** A piece of the way from 0 to 1. */
export interface BarPart {
  readonly from: number;
  readonly width: number;
  /** For a chance: the piece in which it happens; for a choice: what was chosen. */
  readonly isChosen: boolean;
}

/** A decision as pieces of the way from 0 to 1, in the order in which the draw is held against them. */
export function barParts(outcome: OutcomeRecord): readonly BarPart[] {
  if (outcome.kind === 'chance')
    return [
      { from: 0, width: outcome.chance, isChosen: true },
      { from: outcome.chance, width: 1 - outcome.chance, isChosen: false },
    ];
  let from = 0;
  return outcome.options.map(({ option, chance }) => {
    const part = { from, width: chance, isChosen: option === outcome.chosen };
    from += chance;
    return part;
  });
}
