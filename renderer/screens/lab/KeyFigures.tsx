import { Fragment, memo, useContext, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import { noValueTexts } from '../../../sim/metrics/noValue.ts';
import type { ExperimentSummary, NoValueReason } from '../../../sim/metrics/summary.ts';
import { SearchInput } from '../../parts/SearchInput.tsx';
import { useLab } from '../../stores/labStore.ts';
import { huntBehindDifference } from '../../stores/behindNumbers.ts';
import { useIsBehind, useShownSummary } from '../../stores/shownSummary.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { definitionOf, differenceBetween, halfWidthOf } from '../../wording/comparison.ts';
import {
  digitsOf,
  formatBound,
  formatShortDifference,
  shownUnitOf,
  unitBesideName,
} from '../../wording/quantity.ts';
import type { Words } from '../../wording/words.ts';
import { CanOpenShoppers } from './canOpenShoppers.ts';
import { CellLink } from './CellLink.tsx';
import { LevelCell } from './LevelCell.tsx';
import { markOf, marksFor, reasonsIn } from './missingFigures.ts';
import { SetUpHeads } from './SetUpHeads.tsx';
import { SortHead } from './SortHead.tsx';
import { sortedBy, sortMetrics, type SortColumn, type Sorting } from './sortMetrics.ts';
import { huntInWords } from './tabs/shopper/huntWords.ts';
import { useCellKeys } from './useCellKeys.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './keyFigures.module.css';

const classes = classesOf(sheet);

interface RowProps {
  readonly metric: MetricId;
  readonly summary: ExperimentSummary;
  readonly facts: LabFacts;
  readonly withFormulas: boolean;
  /** By reason why there is no figure: the sign under which it stands below the table. */
  readonly marks: ReadonlyMap<NoValueReason, string>;
}

const Row = memo(function Row({ metric, summary, facts, withFormulas, marks }: RowProps) {
  const { words } = facts;
  const { t, language } = words;
  const { setUp, reference } = useLab((state) => state.comparison);
  const definition = definitionOf(metric);
  const difference = differenceBetween(summary, setUp, reference, metric);
  const estimate = difference?.estimate;
  const halfWidth = estimate === undefined ? null : halfWidthOf(estimate);
  const unit = shownUnitOf(metric);
  const counted = unitBesideName(metric, words);
  const mean = estimate?.kind === 'estimate' ? estimate.mean : 0;
  const gap =
    estimate?.kind === 'estimate' ? formatShortDifference(mean, unit, digitsOf(estimate, unit), words) : '';
  const hunt = huntBehindDifference(metric, { setUp, reference }, mean);
  return (
    <>
      <tr data-metric={metric} className={withFormulas ? classes('explained') : undefined}>
        <th scope="row">
          {definition.name[language]}
          {counted !== '' && <span className={classes('unit')}>{counted}</span>}
        </th>
        {summary.setUps.map((id) => {
          const level = summary.estimates[id]?.[metric];
          return (
            <LevelCell
              key={id}
              estimate={level}
              metric={metric}
              setUp={id}
              facts={facts}
              mark={markOf(level, marks)}
            />
          );
        })}
        <td className={classes('number', 'difference')}>
          {estimate?.kind === 'estimate' ? (
            <>
              {hunt === null ? (
                gap
              ) : (
                <CellLink
                  text={gap}
                  label={`${gap}: ${t('hunt.openWho', { hunt: huntInWords(hunt, facts) })}`}
                  hunt={hunt}
                />
              )}
              {halfWidth !== null && (
                <span className={classes('halfWidth')}>
                  {' ± '}
                  {formatBound(halfWidth, unit, digitsOf(estimate, unit), words)}
                </span>
              )}
            </>
          ) : (
            <>
              –<sup aria-hidden="true">{markOf(estimate, marks)}</sup>
            </>
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

interface HeadProps {
  /** Null: the rows cannot be searched. */
  readonly query: string | null;
  readonly onQuery: (query: string) => void;
  readonly withFormulas: boolean;
  readonly onFormulas: (withFormulas: boolean) => void;
  readonly words: Words;
}

/** What stands above the table; new numbers leave it alone. */
const Head = memo(function Head({ query, onQuery, withFormulas, onFormulas, words }: HeadProps) {
  const { t } = words;
  return (
    <header className={classes('head')}>
      <h2 id="figures-heading">{t(query === null ? 'figures.heading' : 'figures.all')}</h2>
      <span className={classes('tools')}>
        {query !== null && <SearchInput label={t('figures.search')} value={query} onChange={onQuery} />}
        <ToggleButton className={classes('toggle')} isSelected={withFormulas} onChange={onFormulas}>
          {t('figures.formulas')}
        </ToggleButton>
      </span>
    </header>
  );
});

interface KeyFiguresProps {
  readonly facts: LabFacts;
  readonly metrics: readonly MetricId[];
  /** Whether the rows can be searched and sorted. */
  readonly canSort?: boolean;
}

/** Figures of every set-up, and the difference of the two compared, also in words. */
export function KeyFigures({ facts, metrics, canSort = false }: KeyFiguresProps) {
  const { words, nameOf } = facts;
  const { t, language } = words;
  const comparison = useLab((state) => state.comparison);
  const summary = useShownSummary(4);
  const isBehind = useIsBehind(summary);
  const [withFormulas, setWithFormulas] = useState(false);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [query, setQuery] = useState('');
  const cellKeys = useCellKeys();
  // The same as long as the numbers are, or every row would be drawn anew.
  const marks = useMemo(() => marksFor(metrics, summary), [metrics, summary]);
  const canOpen = useContext(CanOpenShoppers);
  if (summary === null) return isBehind ? <section aria-busy="true" /> : null;
  const names = { focus: nameOf(comparison.setUp), reference: nameOf(comparison.reference) };
  const sortBy = (column: SortColumn): void => {
    setSorting((before) => sortedBy(before, column));
  };
  const onSort = canSort ? sortBy : null;
  const wanted = query.trim().toLowerCase();
  const found = metrics.filter((metric) =>
    definitionOf(metric).name[language].toLowerCase().includes(wanted),
  );
  const rows =
    sorting === null ? found : sortMetrics(found, sorting, { summary, compared: comparison, words });
  const missing = reasonsIn(rows, summary);
  return (
    <section className={classes('figures')} aria-busy={isBehind}>
      <Head
        query={canSort ? query : null}
        onQuery={setQuery}
        withFormulas={withFormulas}
        onFormulas={setWithFormulas}
        words={words}
      />
      <p className={classes('note')}>
        {t('figures.note', names)} {canOpen && `${t('hunt.underlined')} ${t('hunt.keys')} `}
        {withFormulas && t('figures.inFiles')}
      </p>
      <div className={classes('scroll')} role="region" aria-labelledby="figures-heading" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <SortHead column="name" sorting={sorting} onSort={onSort} look="">
                {t('figures.metric')}
              </SortHead>
              <SetUpHeads facts={facts} setUps={summary.setUps} sorting={sorting} onSort={onSort} />
              <SortHead column="difference" sorting={sorting} onSort={onSort} look={classes('number')}>
                {t('figures.difference')}
              </SortHead>
              <th scope="col" className={classes('verdict')}>
                {t('figures.inWords')}
              </th>
            </tr>
          </thead>
          <tbody {...cellKeys}>
            {rows.map((metric) => (
              <Row
                key={metric}
                metric={metric}
                summary={summary}
                facts={facts}
                withFormulas={withFormulas}
                marks={marks}
              />
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <p className={classes('note')} data-missing="">
          {missing.map((reason) => (
            <Fragment key={reason}>
              –<sup>{marks.get(reason)}</sup> {noValueTexts[reason][language]}{' '}
            </Fragment>
          ))}
        </p>
      )}
      {rows.length === 0 && <p className={classes('note')}>{t('figures.nothingFound', { query })}</p>}
    </section>
  );
}
