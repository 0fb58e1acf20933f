import { useRef, useState } from 'react';
import type { MetricId } from '../../../../sim/metrics/codebook.ts';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { decimalsOf, valueTicks } from '../../../charts/ticks.ts';
import { fitText, textWidth } from '../../../charts/textWidth.ts';
import { useTextScale } from '../../../charts/useTextScale.ts';
import { useWidth } from '../../../charts/useWidth.ts';
import { formatMoney, formatNumber } from '../../../i18n/numberFormat.ts';
import { SetUpMarker } from '../../../parts/SetUpMarker.tsx';
import { useLab } from '../../../stores/labStore.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import { definitionOf } from '../../../wording/comparison.ts';
import {
  digitsBeside,
  formatBound,
  formatLevel,
  shown,
  shownUnitOf,
  unitBesideName,
} from '../../../wording/quantity.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { levelAmounts } from './amounts/levelAmounts.ts';
import { ChartFoot } from './ChartFoot.tsx';
import { LevelTable } from './LevelTable.tsx';
import { withVerdict } from './verdictSentence.ts';
import sheet from './levelChart.module.css';

const classes = classesOf(sheet);
const rowHeight = 28;
const axisHeight = 26;
const nameGap = 14;
const valueWidth = 64;
/** Least px between the numbers of two ticks. */
const tickGap = 44;

interface LevelChartProps {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
  readonly metric: MetricId;
}

/** One metric of every set-up: its mean as the set-up's sign, its 95 % interval as a line through it, on an axis from zero. */
export function LevelChart({ facts, summary, metric }: LevelChartProps) {
  const { words, looks, nameOf } = facts;
  const { t, language, currency } = words;
  const { setUp, reference } = useLab((state) => state.comparison);
  const [view, setView] = useState<'plot' | 'table'>('plot');
  const frame = useRef<HTMLDivElement>(null);
  const textScale = useTextScale();
  const width = useWidth(frame) / textScale;
  const unit = shownUnitOf(metric);
  const rows = summary.setUps.map((id) => ({ id, estimate: summary.estimates[id]?.[metric] }));
  const bounds = rows.flatMap(({ estimate }) =>
    estimate?.kind === 'estimate'
      ? [shown(estimate.ciHigh ?? estimate.mean, unit), shown(estimate.ciLow ?? estimate.mean, unit)]
      : [],
  );
  const digits = digitsBeside(
    rows.map(({ estimate }) => estimate),
    unit,
  );
  const ticks = valueTicks(Math.max(0, ...bounds));
  const top = ticks.at(-1) ?? 1;
  const left = nameGap + Math.min(width * 0.4, Math.max(...rows.map(({ id }) => textWidth(nameOf(id)))));
  const right = Math.max(left + 40, width - valueWidth);
  const x = (value: number): number => left + (Math.max(0, value) / top) * (right - left);
  const stride = Math.ceil((tickGap * (ticks.length - 1)) / (right - left));
  const numbered = ticks.filter((_, index) => index % stride === 0);
  const height = rows.length * rowHeight + axisHeight;
  const spoken = rows
    .map(({ id, estimate }) => {
      if (estimate?.kind !== 'estimate') return `${nameOf(id)} –`;
      const { mean, ciLow, ciHigh } = estimate;
      const level = `${nameOf(id)} ${formatLevel(mean, unit, words, digits)}`;
      if (ciLow === null || ciHigh === null) return level;
      const low = formatBound(ciLow, unit, digits, words);
      const high = formatBound(ciHigh, unit, digits, words);
      return `${level}${t('chart.interval', { low, high })}`;
    })
    .join('; ');
  const sentence = withVerdict(`${spoken}.`, metric, { ...facts, summary, focus: setUp, reference });
  return (
    <figure className={classes('chart')} ref={frame} data-level={metric}>
      <figcaption>
        <h2>{definitionOf(metric).name[language]}</h2>
        <p className={classes('subtitle')}>
          {unitBesideName(metric, words) || definitionOf(metric).formula[language]}
        </p>
      </figcaption>
      {width > 0 && view === 'plot' && (
        <svg
          width={width * textScale}
          height={height * textScale}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={spoken}
        >
          {numbered.map((tick) => (
            <g key={tick}>
              <line
                x1={x(tick)}
                x2={x(tick)}
                y1={0}
                y2={rows.length * rowHeight}
                stroke={tick === 0 ? 'var(--axis)' : 'var(--grid)'}
                strokeWidth={tick === 0 ? 1.5 : 1}
              />
              <text x={x(tick)} y={rows.length * rowHeight + 18} textAnchor="middle" fill="var(--axis)">
                {unit === 'money'
                  ? formatMoney(tick, currency, language)
                  : `${formatNumber(tick, language, decimalsOf(numbered))}${unit === 'share' && tick === numbered.at(-1) ? '%' : ''}`}
              </text>
            </g>
          ))}
          {rows.map(({ id, estimate }, row) => {
            const look = looks.get(id);
            const y = row * rowHeight + rowHeight / 2;
            if (look === undefined) return null;
            const { kind } = estimate ?? { kind: 'none' };
            return (
              <g key={id}>
                <text x={0} y={y + 4.5} fill={look.colour} fontWeight={600}>
                  {fitText(nameOf(id), left - nameGap)}
                </text>
                {estimate?.kind === 'estimate' && (
                  <>
                    {estimate.ciLow !== null && estimate.ciHigh !== null && (
                      <path
                        d={`M${x(shown(estimate.ciLow, unit))} ${y - 5}v10m0 -5H${x(shown(estimate.ciHigh, unit))}m0 -5v10`}
                        stroke={look.colour}
                        strokeWidth={1.5}
                        fill="none"
                      />
                    )}
                    <SetUpMarker
                      marker={look.marker}
                      x={x(shown(estimate.mean, unit))}
                      y={y}
                      size={5}
                      fill={look.colour}
                      stroke={look.colour}
                      ground="var(--paper)"
                    />
                  </>
                )}
                <text x={width} y={y + 4.5} textAnchor="end" fill="var(--ink)">
                  {kind === 'estimate' && estimate?.kind === 'estimate'
                    ? formatLevel(estimate.mean, unit, words, digits)
                    : '–'}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      {view === 'table' && <LevelTable facts={facts} summary={summary} metric={metric} />}
      <p className={classes('sentence')}>{sentence}</p>
      <ChartFoot
        view={view}
        onView={() => {
          setView(view === 'plot' ? 'table' : 'plot');
        }}
        title={definitionOf(metric).name[language]}
        build={() => levelAmounts(metric, summary, facts)}
        words={words}
      />
    </figure>
  );
}
