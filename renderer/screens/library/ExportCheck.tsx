import { FolderOpen, Square, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/Button.tsx';
import { useApp } from '../../stores/appStore.ts';
import {
  closeCheck,
  openChecked,
  stopCheck,
  useExportCheck,
  type ExportCheck as Check,
} from '../../stores/exportCheck.ts';
import { classesOf } from '../../theme/classesOf.ts';
import sheet from './exportCheck.module.css';

const classes = classesOf(sheet);

function Running({ lived, of }: { readonly lived: number; readonly of: number }) {
  const { t } = useTranslation();
  const words = of === 0 ? t('check.reading') : t('check.running', { lived, of });
  return (
    <>
      <ProgressBar
        className={classes('progress')}
        aria-label={words}
        value={lived}
        maxValue={Math.max(1, of)}
      >
        {({ percentage }) => (
          <div className={classes('track')}>
            <div className={classes('bar')} style={{ width: `${percentage ?? 0}%` }} />
          </div>
        )}
      </ProgressBar>
      <p className={classes('state')}>{words}</p>
      <div className={classes('actions')}>
        <Button look="ink" onPress={stopCheck}>
          <Square size={14} aria-hidden="true" />
          {t('check.stop')}
        </Button>
      </div>
    </>
  );
}

type Ended = Exclude<Check, { readonly kind: 'none' | 'running' }>;

function Outcome({ check }: { readonly check: Ended }) {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const sentences = check.kind === 'told' ? check.result.sentences.map((text) => text[language]) : [];
  const outcome = check.kind === 'told' ? check.result.kind : check.kind;
  const isTold = outcome === 'identical' || outcome === 'different';
  return (
    <>
      <p role="status" className={classes('outcome')} data-outcome={outcome}>
        {t(`check.${outcome}`)}
      </p>
      <ul className={classes('sentences')}>
        {check.kind === 'failed' && <li>{check.message}</li>}
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={classes('actions')}>
        {isTold && (
          <Button look="ink" onPress={() => void openChecked()}>
            <FolderOpen size={16} aria-hidden="true" />
            {t('check.open')}
          </Button>
        )}
        <Button look="quiet" onPress={closeCheck}>
          <X size={16} aria-hidden="true" />
          {t('app.close')}
        </Button>
      </div>
    </>
  );
}

/** An export held against a run of its own scenario: how far that is, then whether every number is the same. */
export function ExportCheck() {
  const { t } = useTranslation();
  const check = useExportCheck((state) => state.check);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = check.kind === 'none' ? null : check.name;
  useEffect(() => {
    if (name !== null) heading.current?.focus();
  }, [name]);
  if (check.kind === 'none') return null;
  return (
    <section className={classes('check')} aria-labelledby="check-heading">
      <h2 id="check-heading" ref={heading} tabIndex={-1}>
        {t('check.heading', { name: check.name })}
      </h2>
      {check.kind === 'running' ? <Running {...check} /> : <Outcome check={check} />}
    </section>
  );
}
