import { useTranslation } from 'react-i18next';
import type { Confidence } from '../../sim/scenario/parameter.ts';
import { classesOf } from '../theme/classesOf.ts';
import sheet from './evidenceMark.module.css';

const classes = classesOf(sheet);
const barsFilled: Readonly<Record<Confidence, number>> = {
  high: 3,
  medium: 2,
  low: 1,
  assumed: 0,
  chosen: 0,
};
const bars = [
  { x: 0.5, y: 8.5, height: 3 },
  { x: 5.5, y: 5, height: 6.5 },
  { x: 10.5, y: 1.5, height: 10 },
] as const;

interface EvidenceMarkProps {
  readonly confidence: Confidence;
  /** Row of the evidence table, the fact it was fitted to, `assumed` or `chosen`. */
  readonly source: string;
}

/** How far a default may be trusted: bars, word and row. */
export function EvidenceMark({ confidence, source }: EvidenceMarkProps) {
  const { t } = useTranslation();
  const word = t(`control.${confidence}`);
  // Nothing to trust or doubt: the sizes of a run are anybody's choice.
  if (confidence === 'chosen') return <span className={classes('mark')}>{word}</span>;
  const row = source === 'assumed' ? t('control.assumed') : source.replace(/^calibrated on /, '');
  return (
    <span className={classes('mark')}>
      <svg width="15" height="12" viewBox="0 0 15 12" data-sign="" aria-hidden="true">
        {bars.map((bar, index) => (
          <rect
            key={bar.x}
            x={bar.x}
            y={bar.y}
            width="3.5"
            height={bar.height}
            stroke="var(--muted)"
            fill={index < barsFilled[confidence] ? 'var(--muted)' : 'none'}
          />
        ))}
      </svg>
      {confidence === 'assumed' ? word : `${word}, ${row}`}
    </span>
  );
}
