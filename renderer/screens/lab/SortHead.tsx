import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classesOf } from '../../theme/classesOf.ts';
import type { SortColumn, Sorting } from './sortMetrics.ts';
import sheet from './keyFigures.module.css';

const classes = classesOf(sheet);

interface SortHeadProps {
  readonly column: SortColumn;
  /** Null: the table keeps its order. */
  readonly sorting: Sorting | null;
  readonly onSort: ((column: SortColumn) => void) | null;
  readonly look: string;
  readonly children: ReactNode;
}

/** The head of a column; where the table can be sorted, a button that does it. */
export function SortHead({ column, sorting, onSort, look, children }: SortHeadProps) {
  const isSorted = sorting?.column === column;
  const Icon = isSorted ? (sorting.direction === 'ascending' ? ArrowUp : ArrowDown) : ArrowUpDown;
  if (onSort === null) {
    return (
      <th scope="col" className={look}>
        {children}
      </th>
    );
  }
  return (
    <th scope="col" className={look} aria-sort={isSorted ? sorting.direction : 'none'}>
      <button
        type="button"
        className={classes('sort', isSorted && 'sorted')}
        onClick={() => {
          onSort(column);
        }}
      >
        {children}
        <Icon size={12} aria-hidden="true" />
      </button>
    </th>
  );
}
