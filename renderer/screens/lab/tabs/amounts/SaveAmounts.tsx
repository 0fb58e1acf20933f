import { Download } from 'lucide-react';
import { Button } from '../../../../parts/Button.tsx';
import { saveNumbers } from '../../../../stores/saveNumbers.ts';
import type { Words } from '../../../../wording/words.ts';
import { amountCsv } from './amountCsv.ts';
import type { AmountTable } from './amountTable.ts';

interface SaveAmountsProps {
  readonly table: AmountTable;
  readonly words: Words;
}

/** Stores the numbers of a chart or table as CSV. */
export function SaveAmounts({ table, words: { t } }: SaveAmountsProps) {
  return (
    <Button
      look="quiet"
      aria-label={t('chart.saveThese', { title: table.title })}
      onPress={() => {
        saveNumbers(table.id, (origin) => amountCsv(origin, table));
      }}
    >
      <Download size={14} aria-hidden="true" />
      {t('chart.save')}
    </Button>
  );
}
