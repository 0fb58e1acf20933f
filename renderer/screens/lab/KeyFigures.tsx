import { memo, useDeferredValue, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import { noValueTexts } from '../../../sim/metrics/noValue.ts';
import type { Estimate, ExperimentSummary } from '../../../sim/metrics/summary.ts';
import { SetUpTile } from '../../parts/SetUpTile.tsx';
import { useLab } from '../../stores/labStore.ts';
import { summaryOf } from '../../stores/run.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { definitionOf, differenceBetween, halfWidthOf } from '../../wording/comparison.ts';
import {
  digitsFor,
  formatBound,
  formatLevel,
  formatShortDifference,
  shownUnitOf,
  unitBesideName,
} from '../../wording/quantity.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './keyFigures.module.css';

const classes = classesOf(sheet);

function Level({
  estimate,
  metric,
  facts,
}: {
  estimate: Estimate | undefined;
  metric: MetricId;
  facts: LabFacts;
}) {
  const { words } = facts;
  if (estimate === undefined || estimate.kind === 'none') {
    const reason = estimate === undefined ? '' : noValueTexts[estimate.reason][words.language];
    return (
      <td className={classes('number')} title={reason}>
        <span aria-hidden="true">–</span>
        <span className={classes('hidden')}>{reason}</span>
      </td>
    );
  }
  return (
    <td className={classes('number')} data-mean={estimate.mean}>
      {formatLevel(estimate.mean, shownUnitOf(metric), words)}
    </td>
  );
}

interface RowProps {
  readonly metric: MetricId;
  readonly summary: ExperimentSummary;
  readonly facts: LabFacts;
  readonly withFormulas: boolean;
}

const Row = memo(function Row({ metric, summary, facts, withFormulas }: RowProps) {
  const { words } = facts;
  const { t, language } = words;
  const { setUp, reference } = useLab((state) => state.comparison);
  const definition = definitionOf(metric);
  const difference = differenceBetween(summary, setUp, reference, metric);
  const estimate = difference?.estimate;
  const halfWidth = estimate === undefined ? null : halfWidthOf(estimate);
  const unit = shownUnitOf(metric);
  const counted = unitBesideName(metric, words);
  return (
    <>
      <tr data-metric={metric} className={withFormulas ? classes('explained') : undefined}>
        <th scope="row">
          {definition.name[language]}
          {counted !== '' && <span className={classes('unit')}>{counted}</span>}
        </th>
        {summary.setUps.map((id) => (
          <Level key={id} estimate={summary.estimates[id]?.[metric]} metric={metric} facts={facts} />
        ))}
        <td className={classes('number', 'difference')}>
          {estimate?.kind === 'estimate' ? (
            <>
              {formatShortDifference(estimate.mean, unit, digitsFor(unit, halfWidth ?? estimate.mean), words)}
              {halfWidth !== null && (
                <span className={classes('halfWidth')}>
                  {' ± '}
                  {formatBound(halfWidth, unit, digitsFor(unit, halfWidth), words)}
                </span>
              )}
            </>
          ) : (
            '–'
          )}
        </td>
        <td className={classes('verdict')}>
          {difference === null || estimate?.kind !== 'estimate' ? '–' : t(`figures.${difference.verdict}`)}
        </td>
      </tr>
      {withFormulas && (
        <tr>
          <td colSpan={summary.setUps.length + 3} className={classes('formula')}>
            {definition.formula[language]}
          </td>
        </tr>
      )}
    </>
  );
});

/** Some figures of every set-up, and the difference of the two compared, also in words. */
export function KeyFigures({
  facts,
  metrics,
}: {
  readonly facts: LabFacts;
  readonly metrics: readonly MetricId[];
}) {
  const { words, looks, nameOf } = facts;
  const { t } = words;
  const { run, comparison } = useLab();
  // Rows of every figure may follow a picture later than the charts above them.
  const summary = useDeferredValue(summaryOf(run));
  const [withFormulas, setWithFormulas] = useState(false);
  if (summary === null) return null;
  const names = { focus: nameOf(comparison.setUp), reference: nameOf(comparison.reference) };
  return (
    <section className={classes('figures')}>
      <header className={classes('head')}>
        <h2 id="figures-heading">{t('figures.heading')}</h2>
        <ToggleButton className={classes('toggle')} isSelected={withFormulas} onChange={setWithFormulas}>
          {t('figures.formulas')}
        </ToggleButton>
      </header>
      <p className={classes('note')}>{t('figures.note', names)}</p>
      <div className={classes('scroll')} role="region" aria-labelledby="figures-heading" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('figures.metric')}</th>
              {summary.setUps.map((id) => {
                const look = looks.get(id);
                return (
                  <th key={id} scope="col" className={classes('number', 'ofSetUp')}>
                    <span className={classes('setUp')}>
                      {look !== undefined && <SetUpTile look={look} />}
                      {nameOf(id)}
                    </span>
                  </th>
                );
              })}
              <th scope="col" className={classes('number')}>
                {t('figures.difference')}
              </th>
              <th scope="col" className={classes('verdict')}>
                {t('figures.inWords')}
              </th>
            </tr>
          </thead>
          <tbody>
            {metrics.map((metric) => (
              <Row key={metric} metric={metric} summary={summary} facts={facts} withFormulas={withFormulas} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
