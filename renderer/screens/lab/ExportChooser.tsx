import { SlidersHorizontal } from 'lucide-react';
import { memo } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { Button } from '../../parts/Button.tsx';
import { PopoverDialog } from '../../parts/PopoverDialog.tsx';
import { chooseForExport, useExport } from '../../stores/exportBundle.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import sheet from './exportChooser.module.css';

const classes = classesOf(sheet);

/** What the next export holds. */
export const ExportChooser = memo(function ExportChooser({ words: { t } }: { readonly words: Words }) {
  const { events, spreadsheet } = useExport((state) => state.choices);
  return (
    <DialogTrigger>
      <Button look="quiet" square aria-label={t('lab.exportChoices')}>
        <SlidersHorizontal size={14} aria-hidden="true" />
      </Button>
      <PopoverDialog
        placement="bottom end"
        className={classes('choices')}
        heading={{ text: t('lab.exportChoices'), className: classes('heading') }}
      >
        <label className={classes('choice')}>
          <input
            type="checkbox"
            checked={events}
            onChange={({ target }) => {
              chooseForExport({ events: target.checked });
            }}
          />
          {t('lab.exportEvents')}
        </label>
        <label className={classes('choice')}>
          <input
            type="checkbox"
            checked={spreadsheet}
            onChange={({ target }) => {
              chooseForExport({ spreadsheet: target.checked });
            }}
          />
          {t('lab.exportSpreadsheet')}
        </label>
      </PopoverDialog>
    </DialogTrigger>
  );
});
