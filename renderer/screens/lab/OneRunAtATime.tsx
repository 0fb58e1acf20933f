import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide-react';
import { memo, useEffect, useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import sheet from './overview.module.css';

const classes = classesOf(sheet);

/** Time each run stays, ms. */
const beat = 500;

const movesLittle = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

interface OneRunAtATimeProps {
  readonly words: Words;
  readonly runs: number;
  /** The run shown, from 0; null: all of them. */
  readonly shown: number | null;
  readonly onShow: (run: number | null) => void;
  /** What the run shown came to. */
  readonly said: string;
}

/** Shows the paired runs one after the other, as a class would live them; stands still, and only steps, where motion is not wanted. */
export const OneRunAtATime = memo(function OneRunAtATime(props: OneRunAtATimeProps) {
  const { words, runs, shown, onShow, said } = props;
  const { t } = words;
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    if (!isPlaying || shown === null) return undefined;
    const timer = setTimeout(() => {
      onShow((shown + 1) % runs);
    }, beat);
    return () => {
      clearTimeout(timer);
    };
  }, [isPlaying, shown, runs, onShow]);
  if (shown === null) {
    return (
      <Button
        look="link"
        onPress={() => {
          setPlaying(!movesLittle());
          onShow(0);
        }}
      >
        {t('strip.oneAtATime')}
      </Button>
    );
  }
  const step = (by: number) => () => {
    setPlaying(false);
    onShow((shown + by + runs) % runs);
  };
  return (
    <span className={classes('stepper')} role="group" aria-label={t('strip.oneAtATime')}>
      <Button look="quiet" square aria-label={t('strip.before')} onPress={step(-1)}>
        <ChevronLeft size={15} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        square
        aria-label={t(isPlaying ? 'strip.pause' : 'strip.play')}
        onPress={() => {
          setPlaying(!isPlaying);
        }}
      >
        {isPlaying ? <Pause size={14} aria-hidden="true" /> : <Play size={14} aria-hidden="true" />}
      </Button>
      <Button look="quiet" square aria-label={t('strip.after')} onPress={step(1)}>
        <ChevronRight size={15} aria-hidden="true" />
      </Button>
      <span aria-live={isPlaying ? 'off' : 'polite'} data-one-run={shown + 1}>
        {said}
      </span>
      <Button
        look="quiet"
        square
        aria-label={t('strip.all')}
        onPress={() => {
          setPlaying(false);
          onShow(null);
        }}
      >
        <X size={14} aria-hidden="true" />
      </Button>
    </span>
  );
});
