import { codebook, metricIds } from '../../../../sim/metrics/codebook.ts';
import { useLab, type LabTab } from '../../../stores/labStore.ts';
import { summaryOf } from '../../../stores/run.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import sheet from './awaited.module.css';

const classes = classesOf(sheet);

interface Part {
  readonly title: string;
  readonly note: string;
}

/** What a view will draw, under the names its parts have then; none for views that say so themselves. */
function partsOf(
  tab: LabTab,
  { words: { t }, nameOf }: LabFacts,
  names: readonly [string, string],
): readonly Part[] {
  const [focus, reference] = [nameOf(names[0]), nameOf(names[1])];
  switch (tab) {
    case 'journey':
      return [
        { title: t('journey.ends'), note: t('journey.endsNote') },
        { title: t('journey.steps'), note: t('journey.stepsNote') },
        { title: t('journey.flows'), note: t('journey.flowsNote') },
      ];
    case 'friction':
      return [{ title: t('friction.ledger'), note: t('friction.note_fields') }];
    case 'loyalty':
      return [
        { title: t('loyalty.ladder'), note: t('loyalty.ladderNote') },
        { title: t('loyalty.cohorts'), note: t('loyalty.cohortsNote') },
        { title: t('loyalty.satisfaction'), note: t('loyalty.satisfactionNote') },
      ];
    case 'money':
      return [
        { title: t('money.lead', { focus, reference }), note: '' },
        { title: t('money.each'), note: '' },
        { title: t('money.account'), note: '' },
      ];
    case 'firm':
      return [{ title: t('firm.credit'), note: t('firm.creditNote') }];
    case 'overview':
    case 'shopper':
    case 'experiments':
    case 'data':
      return [];
  }
}

/** Before the first run: what a view will show, with empty axes in its place. */
export function Awaited({ tab, facts }: { readonly tab: LabTab; readonly facts: LabFacts }) {
  const isEmpty = useLab(({ run }) => summaryOf(run) === null);
  const { setUp, reference } = useLab(({ comparison }) => comparison);
  if (!isEmpty) return null;
  const { t, language } = facts.words;
  return (
    <>
      {partsOf(tab, facts, [setUp, reference]).map(({ title, note }) => (
        <section key={title} className={classes('part')}>
          <h2>{title}</h2>
          <p className={classes('note')}>{note}</p>
          <div className={classes('axes')} aria-hidden="true" />
        </section>
      ))}
      {tab === 'data' && (
        <section className={classes('part')}>
          <h2>{t('figures.all')}</h2>
          <ul className={classes('names')}>
            {metricIds.map((metric) => (
              <li key={metric}>{codebook[metric].name[language]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
