import { SetUpTile } from '../../parts/SetUpTile.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import { SortHead } from './SortHead.tsx';
import type { SortColumn, Sorting } from './sortMetrics.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './keyFigures.module.css';

const classes = classesOf(sheet);

interface SetUpHeadsProps {
  readonly facts: LabFacts;
  readonly setUps: readonly string[];
  readonly sorting: Sorting | null;
  readonly onSort: ((column: SortColumn) => void) | null;
}

/** The head of each set-up's column, with its sign. */
export function SetUpHeads({ facts: { looks, nameOf }, setUps, sorting, onSort }: SetUpHeadsProps) {
  return setUps.map((id) => {
    const look = looks.get(id);
    return (
      <SortHead
        key={id}
        column={`level ${id}`}
        sorting={sorting}
        onSort={onSort}
        look={classes('number', 'ofSetUp')}
      >
        <span className={classes('setUp')}>
          {look !== undefined && <SetUpTile look={look} />}
          {nameOf(id)}
        </span>
      </SortHead>
    );
  });
}
