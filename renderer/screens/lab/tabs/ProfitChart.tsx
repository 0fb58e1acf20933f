import { useCallback, useMemo, useRef, useState } from 'react';
import type { AmountEstimates, ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import type { ChartLine } from '../../../charts/chartLine.ts';
import { useWidth } from '../../../charts/useWidth.ts';
import { formatMoney, formatNumber } from '../../../i18n/numberFormat.ts';
import { useLab } from '../../../stores/labStore.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import { moneyScaleFor } from '../../../wording/moneyScale.ts';
import { BehindLink } from '../BehindLink.tsx';
import { ChartTable } from '../ChartTable.tsx';
import { ReadableChart } from '../ReadableChart.tsx';
import type { LabFacts } from '../useLabFacts.ts';
import { profitAmounts, turned } from './amounts/dayAmounts.ts';
import { ChartFoot } from './ChartFoot.tsx';
import sheet from './moneyTab.module.css';

const classes = classesOf(sheet);

interface ProfitChartProps {
  /** `lead`: focus minus reference, paired; `each`: every set-up by itself. */
  readonly kind: 'lead' | 'each';
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
  readonly sentence: string;
}

type Course = Pick<AmountEstimates, 'mean' | 'ciLow' | 'ciHigh'>;

const largestOf = (course: Course): number =>
  [...course.mean, ...course.ciLow, ...course.ciHigh].reduce<number>(
    (most, value) => Math.max(most, Math.abs(value ?? 0)),
    0,
  );

/** Profit so far, day by day. */
export function ProfitChart({ kind, facts, summary, sentence }: ProfitChartProps) {
  const { words, looks, nameOf } = facts;
  const { t, language, currency } = words;
  const { setUp, reference } = useLab(({ comparison }) => comparison);
  const [view, setView] = useState<'plot' | 'table'>('plot');
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const courses = useMemo((): readonly { readonly id: string; readonly course: Course }[] => {
    if (kind === 'each')
      return summary.profits.flatMap((one) =>
        one.reference === null ? [{ id: one.setUp, course: one }] : [],
      );
    const own = summary.profits.find((one) => one.setUp === setUp && one.reference === reference);
    const other = summary.profits.find((one) => one.setUp === reference && one.reference === setUp);
    const course = own ?? (other === undefined ? undefined : turned(other));
    return course === undefined ? [] : [{ id: setUp, course }];
  }, [kind, summary, setUp, reference]);
  const largest = Math.max(0, ...courses.map(({ course }) => largestOf(course)));
  const { divisor, unit } = moneyScaleFor(largest, words);
  const lines = useMemo(
    () =>
      courses.flatMap(({ id, course }): readonly ChartLine[] => {
        const look = looks.get(id);
        const scaled = (values: readonly (number | null)[]) =>
          values.map((value) => (value === null ? null : value / divisor));
        if (look === undefined) return [];
        const hasBand = kind === 'lead' || id === setUp || id === reference;
        const { mean, ciLow, ciHigh } = course;
        return [
          {
            id,
            name: nameOf(id),
            look,
            values: scaled(mean),
            low: scaled(ciLow),
            high: scaled(ciHigh),
            hasBand,
            belowZero: true,
          },
        ];
      }),
    [courses, looks, nameOf, divisor, kind, setUp, reference],
  );
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const title = t(`money.${kind}`, names);
  const subtitle = t(`money.${kind}Note`, { ...names, unit });
  const formatTick = useCallback(
    (value: number, digits: number) => formatNumber(value, language, digits),
    [language],
  );
  const formatValue = useCallback(
    (value: number) => formatMoney(value * divisor, currency, language),
    [divisor, currency, language],
  );
  const switchView = useCallback(() => {
    setView((before) => (before === 'plot' ? 'table' : 'plot'));
  }, []);
  return (
    <figure className={classes('chart')} data-profit={kind}>
      <figcaption>
        <h2>{title}</h2>
        <p className={classes('subtitle')}>{subtitle}</p>
      </figcaption>
      <div className={classes('frame')} ref={frame}>
        {width > 0 && view === 'plot' && (
          <ReadableChart
            lines={lines}
            days={lines[0]?.values.length ?? 1}
            width={width}
            words={words}
            label={t('chart.plotLabel', { title, subtitle })}
            sentence={`${title}. ${sentence}`}
            startLine={setUp}
            emptyTop={1}
            formatTick={formatTick}
            formatValue={formatValue}
            onTable={switchView}
          />
        )}
        {view === 'table' && (
          <ChartTable lines={lines} caption={title} words={words} formatValue={formatValue} />
        )}
      </div>
      {sentence !== '' && <p className={classes('sentence')}>{sentence}</p>}
      <BehindLink facts={facts} metric="profit" hunt={null} />
      <ChartFoot
        view={view}
        onView={switchView}
        title={title}
        build={() => profitAmounts(summary, facts, kind === 'lead' ? reference : null)}
        words={words}
      />
    </figure>
  );
}
