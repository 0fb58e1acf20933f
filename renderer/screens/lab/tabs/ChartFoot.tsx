import { ChartLine as PlotIcon, Table2 } from 'lucide-react';
import { Button } from '../../../parts/Button.tsx';
import { classesOf } from '../../../theme/classesOf.ts';
import type { Words } from '../../../wording/words.ts';
import type { AmountTable } from './amounts/amountTable.ts';
import { SaveAmounts } from './amounts/SaveAmounts.tsx';
import sheet from './chartFoot.module.css';

const classes = classesOf(sheet);

interface ChartFootProps {
  readonly view: 'plot' | 'table';
  /** Shows the other of the two. */
  readonly onView: () => void;
  /** What is stored, and what makes the table of it. */
  readonly title: string;
  readonly build: () => AmountTable;
  readonly words: Words;
}

/** Under a chart: its table in its place, and its numbers as a file. */
export function ChartFoot({ view, onView, title, build, words }: ChartFootProps) {
  const Icon = view === 'plot' ? Table2 : PlotIcon;
  return (
    <footer className={classes('foot')}>
      <Button look="quiet" onPress={onView}>
        <Icon size={14} aria-hidden="true" />
        {words.t(view === 'plot' ? 'chart.table' : 'chart.plot')}
      </Button>
      <SaveAmounts title={title} build={build} words={words} />
    </footer>
  );
}
