import { ChartNoAxesCombined, Table2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Bounded } from '../../../../../sim/experiments/rankCorrelation.ts';
import { DifferenceStrip } from '../../../../charts/DifferenceStrip.tsx';
import { IntervalTable, type Interval, type IntervalRow } from '../../../../charts/IntervalTable.tsx';
import { useWidth } from '../../../../charts/useWidth.ts';
import { formatNumber, formatShare, formatSigned } from '../../../../i18n/numberFormat.ts';
import { Button } from '../../../../parts/Button.tsx';
import { classesOf } from '../../../../theme/classesOf.ts';
import { differenceAxis, differenceInWords } from '../../../../wording/differenceInWords.ts';
import { settingName } from '../../../../wording/setting.ts';
import type {
  DrawnResult,
  ExperimentOrder,
  ExperimentResult,
} from '../../../../workers/experiments/experimentOrder.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import sheet from './experimentsTab.module.css';

const classes = classesOf(sheet);

/** Twenty dots stand for more draws than these. */
const mostDots = 20;
const mostCorrelations = 10;

interface PartProps {
  readonly facts: LabFacts;
  readonly order: ExperimentOrder;
  readonly drawn: DrawnResult;
}

const toInterval = ({ value, low, high }: Bounded, factor = 1): Interval => ({
  mean: factor * value,
  low: low === null ? null : factor * low,
  high: high === null ? null : factor * high,
});

/** The differences of the draws as dots about zero, or each draw with its interval as a table. */
function Draws({ facts, order, drawn, sentence }: PartProps & { readonly sentence: string }) {
  const { words, nameOf, looks } = facts;
  const { t } = words;
  const { metric, setUp, reference } = order;
  const [view, setView] = useState<'plot' | 'table'>('plot');
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const lived = drawn.draws.flatMap(({ estimate, verdict }, at) =>
    estimate.kind === 'none' ? [] : [{ id: String(at + 1), estimate, verdict }],
  );
  const axis = differenceAxis(
    lived.map(({ estimate }) => estimate),
    metric,
    words,
  );
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const [, least = 0, middle = 0, most = 0] = drawn.quantiles.map(axis.toAxis);
  const [left, right] = [looks.get(reference), looks.get(setUp)];
  const axisName = t('strip.axis', { unit: axis.unit, ...names });
  const rows = lived
    .toSorted((a, b) => a.estimate.mean - b.estimate.mean)
    .map(({ id, estimate, verdict }): IntervalRow => ({
      id,
      name: t('experiment.draw', { number: id }),
      interval: axis.interval(estimate),
      value: differenceInWords(estimate, metric, words),
      more: t(`figures.${verdict}`),
    }));
  const Icon = view === 'plot' ? Table2 : ChartNoAxesCombined;
  return (
    <>
      <div className={classes('above')}>
        <span>
          {lived.length > mostDots
            ? t('experiment.dotTwentieth', { n: lived.length })
            : t('experiment.dotDraw')}
        </span>
        <Button
          look="quiet"
          onPress={() => {
            setView(view === 'plot' ? 'table' : 'plot');
          }}
        >
          <Icon size={14} aria-hidden="true" />
          {t(view === 'plot' ? 'chart.table' : 'chart.plot')}
        </Button>
      </div>
      <div className={classes('draws')} ref={frame} data-draws={lived.length}>
        {view === 'plot' && width > 0 && left !== undefined && right !== undefined && (
          <>
            <DifferenceStrip
              width={width}
              differences={lived.map(({ estimate }) => axis.toAxis(estimate.mean))}
              interval={lived.length < 2 ? null : { low: least, mean: middle, high: most }}
              left={{ label: t('strip.higher', { name: names.reference }), look: left }}
              right={{ label: t('strip.higher', { name: names.focus }), look: right }}
              noDifference={t('strip.noDifference')}
              intervalLabel={t('experiment.middle90')}
              only={null}
              formatTick={axis.formatTick}
              label={sentence}
            />
            <p className={classes('axisName')}>{axisName}</p>
          </>
        )}
      </div>
      {view === 'table' && (
        <IntervalTable
          caption={t('experiment.title_ensemble', names)}
          heads={[t('experiment.drawHead'), axisName, t('figures.difference'), t('figures.inWords')]}
          rows={rows}
          formatTick={axis.formatTick}
        />
      )}
    </>
  );
}

function Shares({ facts: { words }, drawn }: Pick<PartProps, 'facts' | 'drawn'>) {
  const { t, language } = words;
  const percent = (value: number | null): string => (value === null ? '–' : formatShare(value, language, 0));
  const rows = (['higher', 'undecided', 'lower'] as const).map((verdict): IntervalRow => {
    const { value, low, high } = drawn[verdict];
    return {
      id: verdict,
      name: t(`figures.${verdict}`),
      interval: toInterval(drawn[verdict], 100),
      value: t('experiment.shareValue', { share: percent(value), low: percent(low), high: percent(high) }),
    };
  });
  return (
    <>
      <h3>{t('experiment.share')}</h3>
      <IntervalTable
        caption={t('experiment.share')}
        heads={[t('experiment.shareHead'), t('experiment.shareAxis'), t('experiment.share')]}
        rows={rows}
        ticks={[0, 25, 50, 75, 100]}
        formatTick={(value, digits) => `${formatNumber(value, language, digits)}%`}
      />
    </>
  );
}

function Correlations({ facts, order, drawn }: PartProps) {
  const { words, nameOf } = facts;
  const { t, language } = words;
  const { setUp, reference, scenario } = order;
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const strongest = drawn.goesWith.slice(0, mostCorrelations);
  const shown = (value: number | null): string => (value === null ? '–' : formatNumber(value, language, 2));
  const rows = strongest.map(({ path, correlation }): IntervalRow => {
    const { value, low, high } = correlation;
    return {
      id: path,
      name: settingName(scenario, path, words),
      interval: toInterval(correlation),
      value: t('experiment.correlationValue', { value: shown(value), low: shown(low), high: shown(high) }),
    };
  });
  return (
    <>
      <h3>{t('experiment.together')}</h3>
      {rows.length === 0 ? (
        <p className={classes('subtitle')}>{t('experiment.noCorrelation')}</p>
      ) : (
        <>
          <IntervalTable
            caption={t('experiment.together')}
            heads={[
              t('experiment.rows_ensemble'),
              t('experiment.correlationAxis', names),
              t('experiment.correlation'),
            ]}
            rows={rows}
            ticks={[-1, -0.5, 0, 0.5, 1]}
            formatTick={(value, digits) => formatSigned(value, language, digits)}
          />
          <p className={classes('subtitle')}>
            {t('experiment.strongest', { count: rows.length, of: drawn.goesWith.length })}
          </p>
        </>
      )}
    </>
  );
}

/** What a difference comes to over the draws: the draws themselves, in how many which is higher, and what that goes with. */
export function EnsembleResult({
  facts,
  order,
  result,
  sentence,
}: {
  readonly facts: LabFacts;
  readonly order: ExperimentOrder;
  readonly result: ExperimentResult;
  /** The whole in words. */
  readonly sentence: string;
}) {
  const { drawn } = result;
  if (drawn === null) return null;
  return (
    <>
      <Draws facts={facts} order={order} drawn={drawn} sentence={sentence} />
      <Shares facts={facts} drawn={drawn} />
      <Correlations facts={facts} order={order} drawn={drawn} />
    </>
  );
}
