import { Download } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../../parts/Button.tsx';
import { exportBundle, useExport } from '../../stores/exportBundle.ts';
import { useLab } from '../../stores/labStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { exportInWords } from '../../wording/exportInWords.ts';
import { ExportChooser } from './ExportChooser.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

/** Stores all numbers of the run on the screen as a .zip. */
export function ExportButton({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const isFinished = useLab((state) => state.run.kind === 'finished');
  const result = useExport((state) => state.result);
  const tab = useLab((state) => state.tab);
  useEffect(
    () => () => {
      // What is said about the last file does not lie over the next view.
      if (useExport.getState().result.kind !== 'writing') useExport.setState({ result: { kind: 'none' } });
    },
    [tab],
  );
  return (
    <div className={classes('export')} data-when-presenting="hidden">
      <span role="status">{exportInWords(result, facts.words)}</span>
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
