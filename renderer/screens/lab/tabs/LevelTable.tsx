import type { MetricId } from '../../../../sim/metrics/codebook.ts';
import type { Estimate, ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { SetUpTile } from '../../../parts/SetUpTile.tsx';
import { classesOf } from '../../../theme/classesOf.ts';
import { definitionOf } from '../../../wording/comparison.ts';
import { digitsBeside, formatBound, shownUnitOf, type ShownUnit } from '../../../wording/quantity.ts';
import { LevelCell } from '../LevelCell.tsx';
import { useCellKeys } from '../useCellKeys.ts';
import type { LabFacts } from '../useLabFacts.ts';
import sheet from './levelChart.module.css';

const classes = classesOf(sheet);

interface LevelTableProps {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
  readonly metric: MetricId;
}

/** The ends of an interval of a level, as printed; a dash where one run gives none. */
function boundsOf(
  estimate: Estimate | undefined,
  unit: ShownUnit,
  digits: number,
  { words }: LabFacts,
): readonly string[] {
  if (estimate?.kind !== 'estimate' || estimate.ciLow === null || estimate.ciHigh === null) return ['–', '–'];
  return [estimate.ciLow, estimate.ciHigh].map((bound) => formatBound(bound, unit, digits, words));
}

/** The numbers of a chart of levels: mean and interval of every set-up. */
export function LevelTable({ facts, summary, metric }: LevelTableProps) {
  const { words, looks, nameOf } = facts;
  const { t, language } = words;
  const cellKeys = useCellKeys();
  const name = definitionOf(metric).name[language];
  const unit = shownUnitOf(metric);
  const digits = digitsBeside(
    summary.setUps.map((id) => summary.estimates[id]?.[metric]),
    unit,
  );
  return (
    <table className={classes('table')}>
      <caption className={classes('hidden')}>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rail.setUps')}</th>
          <th scope="col">{t('level.note')}</th>
          <th scope="col">{t('chart.low')}</th>
          <th scope="col">{t('chart.high')}</th>
        </tr>
      </thead>
      <tbody {...cellKeys}>
        {summary.setUps.map((id) => {
          const look = looks.get(id);
          const estimate = summary.estimates[id]?.[metric];
          const [low, high] = boundsOf(estimate, unit, digits, facts);
          return (
            <tr key={id}>
              <th scope="row">
                <span className={classes('setUp')}>
                  {look !== undefined && <SetUpTile look={look} />}
                  {nameOf(id)}
                </span>
              </th>
              <LevelCell estimate={estimate} metric={metric} setUp={id} facts={facts} digits={digits} />
              <td>{low}</td>
              <td>{high}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
