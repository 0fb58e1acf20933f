import { Download } from 'lucide-react';
import { Button } from '../../../../parts/Button.tsx';
import { saveNumbers } from '../../../../stores/saveNumbers.ts';
import type { Words } from '../../../../wording/words.ts';
import { amountCsv } from './amountCsv.ts';
import type { AmountTable } from './amountTable.ts';

interface SaveAmountsProps {
  /** What is stored. */
  readonly title: string;
  /** Makes the table, once it is asked for: some have a row a day. */
  readonly build: () => AmountTable;
  readonly words: Words;
}

/** Stores the numbers of a chart or table as CSV. */
export function SaveAmounts({ title, build, words: { t } }: SaveAmountsProps) {
  return (
    <Button
      look="quiet"
      aria-label={t('chart.saveThese', { title })}
      onPress={() => {
        const table = build();
        saveNumbers(table.id, (origin) => amountCsv(origin, table));
      }}
    >
      <Download size={14} aria-hidden="true" />
      {t('chart.save')}
    </Button>
  );
}
