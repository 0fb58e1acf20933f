import { Download } from 'lucide-react';
import { Button } from '../../parts/Button.tsx';
import { exportBundle, useExport, type Export } from '../../stores/exportBundle.ts';
import { useLab } from '../../stores/labStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import { ExportChooser } from './ExportChooser.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

function inWords(result: Export, { t }: Words): string {
  switch (result.kind) {
    case 'none':
      return '';
    case 'writing':
      return t('lab.exporting');
    case 'saved':
      return t('lab.exported', { name: result.name });
    case 'refused': {
      const { reason, expected, found } = result.refusal;
      return `${t('refusal.notSaved')}. ${t(`refusal.${reason}`, { expected, found })}`;
    }
    case 'failed':
      return `${t('refusal.notSaved')}: ${result.message}`;
  }
}

/** Stores all numbers of the run on the screen as a .zip. */
export function ExportButton({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const isFinished = useLab((state) => state.run.kind === 'finished');
  const result = useExport((state) => state.result);
  return (
    <div className={classes('export')} data-when-presenting="hidden">
      <span role="status">{inWords(result, facts.words)}</span>
      <Button
        look="quiet"
        aria-label={`${t('lab.export')}. ${t('lab.exportMeaning')}`}
        isDisabled={!isFinished || result.kind === 'writing'}
        onPress={() => void exportBundle()}
      >
        <Download size={14} aria-hidden="true" />
        {t('lab.export')}
      </Button>
      <ExportChooser words={facts.words} />
    </div>
  );
}
