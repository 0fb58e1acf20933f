import { Check, Copy, Pause, Play, Settings2, Square } from 'lucide-react';
import { memo, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { runParameters } from '../../../sim/scenario/channelParameters.ts';
import { Button } from '../../parts/Button.tsx';
import { NumberInput } from '../../parts/NumberInput.tsx';
import { phone, useMatches } from '../../parts/useMatches.ts';
import { useLab } from '../../stores/labStore.ts';
import { summaryOf } from '../../stores/run.ts';
import { changeSetting, pauseRun, startRun, stopRun } from '../../stores/runExperiment.ts';
import { questionOf } from '../../stores/textEdits.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import { ChangesMenu } from './ChangesMenu.tsx';
import { PinButton } from './PinButton.tsx';
import { UndoRedo } from './UndoRedo.tsx';
import { RunProgress } from './RunProgress.tsx';
import { useEditKeys } from './useEditKeys.ts';
import { useStaleCount, type LabFacts } from './useLabFacts.ts';
import inputSheet from '../../parts/input.module.css';
import sheet from './runBar.module.css';

const classes = classesOf(sheet);
const inputClasses = classesOf(inputSheet);

/** Any text from 1 to 100 characters; an emptied field falls back when it is left. */
function SeedField({ seed, label }: { readonly seed: string; readonly label: string }) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    const text = draft?.trim() ?? '';
    if (text !== '') changeSetting('seed', text, 'wait');
    setDraft(null);
  };
  return (
    <TextField
      className={inputClasses('field')}
      value={draft ?? seed}
      maxLength={100}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    >
      <Label className={inputClasses('label')}>{label}</Label>
      <span className={inputClasses('box')}>
        <Input className={inputClasses('input', 'text', 'grows')} spellCheck="false" title={draft ?? seed} />
      </span>
    </TextField>
  );
}

const numberFields = [
  { path: 'shoppers', label: 'run.shoppers', width: 74 },
  { path: 'days', label: 'run.days', width: 54 },
  { path: 'replications', label: 'run.runs', width: 54 },
] as const;

function Digest({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const isRunning = useLab(({ run }) => run.kind === 'running');
  const digest = useLab(({ run }) => (run.kind === 'finished' ? run.summary.digest : null));
  const [copied, setCopied] = useState<string | null>(null);
  if (digest === null) {
    return (
      <p className={classes('digest')}>
        {t('run.digest')}
        <span>{isRunning ? t('run.whenDone') : t('run.notYet')}</span>
      </p>
    );
  }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(digest);
    setCopied(digest);
  };
  const isCopied = copied === digest;
  return (
    <div className={classes('digest')}>
      {t('run.digest')}
      <span className={classes('copy')}>
        <span data-digest={digest}>{`${digest.slice(0, 4)}…${digest.slice(-4)}`}</span>
        <Button look="quiet" square aria-label={t('run.copyDigest')} onPress={() => void copy()}>
          {isCopied ? <Check size={14} aria-hidden="true" /> : <Copy size={14} aria-hidden="true" />}
        </Button>
        <span role="status" className={classes('hidden')}>
          {isCopied ? t('run.copied') : ''}
        </span>
      </span>
    </div>
  );
}

const RunButtons = memo(function RunButtons({ words }: { readonly words: Words }) {
  const { t } = words;
  const isRunning = useLab(({ run }) => run.kind === 'running');
  const isPaused = useLab(({ run }) => run.kind === 'running' && run.isPaused);
  const hasNumbers = useLab(({ run }) => summaryOf(run) !== null);
  const isStale = useStaleCount() > 0;
  return (
    <div className={classes('buttons')}>
      <span className={classes('run')}>
        <Button look="ink" onPress={startRun} isDisabled={isRunning && !isStale}>
          <Play size={14} fill="currentColor" aria-hidden="true" />
          {hasNumbers && !isRunning && isStale ? t('run.runAgain') : t('run.run')}
        </Button>
      </span>
      <Button
        square
        aria-label={t(isPaused ? 'run.goOn' : 'run.pause')}
        onPress={pauseRun}
        isDisabled={!isRunning}
      >
        {isPaused ? <Play size={13} aria-hidden="true" /> : <Pause size={14} aria-hidden="true" />}
      </Button>
      <Button square aria-label={t('run.stop')} onPress={stopRun} isDisabled={!isRunning}>
        <Square size={12} fill="currentColor" aria-hidden="true" />
      </Button>
    </div>
  );
});

interface RunNumberProps {
  readonly path: 'shoppers' | 'days' | 'replications';
  readonly label: string;
  readonly width: number;
  /** As it stands in the file. */
  readonly start: number;
}

const RunNumber = memo(function RunNumber({ path, label, width, start }: RunNumberProps) {
  const edited = useLab(({ edits }) => edits[path]);
  return (
    <NumberInput
      label={label}
      value={typeof edited === 'number' ? edited : start}
      min={runParameters[path].min}
      max={runParameters[path].max}
      step={1}
      width={width}
      onChange={(value) => {
        changeSetting(path, value, 'wait');
      }}
    />
  );
});

/** What is run. */
function RunFields({ facts }: { readonly facts: LabFacts }) {
  const { document, words } = facts;
  const { t } = words;
  const seed = useLab(({ edits }) => edits['seed']);
  return (
    <div className={classes('fields')}>
      <SeedField seed={typeof seed === 'string' ? seed : document.base.seed} label={t('run.seed')} />
      {numberFields.map(({ path, label, width }) => (
        <RunNumber key={path} path={path} label={t(label)} width={width} start={document.base[path]} />
      ))}
    </div>
  );
}

/** What was changed, and the digest of what came out. */
function RunRecord({ facts }: { readonly facts: LabFacts }) {
  const { words } = facts;
  return (
    <>
      <UndoRedo words={words} />
      <ChangesMenu facts={facts} />
      <Digest facts={facts} />
      <PinButton words={words} />
    </>
  );
}

/** On a phone: the question, the button that answers it, and the rest behind another. */
function PhoneRunBar({ facts }: { readonly facts: LabFacts }) {
  const { document, words } = facts;
  const { t, language } = words;
  const question = useLab(({ edits }) => questionOf(document.base, edits, 'title')[language]);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <h1 className={classes('question')}>{question}</h1>
      <RunButtons words={words} />
      <Button
        square
        aria-label={t('run.settings')}
        aria-expanded={isOpen}
        onPress={() => {
          setIsOpen(!isOpen);
        }}
      >
        <Settings2 size={15} aria-hidden="true" />
      </Button>
      {isOpen && (
        <>
          <RunFields facts={facts} />
          <RunRecord facts={facts} />
        </>
      )}
      <RunProgress facts={facts} />
    </>
  );
}

/** Run and stop, how far it is, what is run, what was changed, and the digest of what came out. */
export const RunBar = memo(function RunBar({ facts }: { readonly facts: LabFacts }) {
  const { words } = facts;
  useEditKeys();
  return (
    <section data-when-presenting="hidden" className={classes('bar')} aria-label={words.t('run.bar')}>
      {useMatches(phone) ? (
        <PhoneRunBar facts={facts} />
      ) : (
        <>
          <RunButtons words={words} />
          <RunProgress facts={facts} />
          <span className={classes('rule')} />
          <RunFields facts={facts} />
          <span className={classes('grow')} />
          <RunRecord facts={facts} />
        </>
      )}
    </section>
  );
});
