import { useMemo, useRef, type ReactNode } from 'react';
import { useWidth } from '../../charts/useWidth.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { setUpLooks } from '../../theme/setUpLook.ts';
import { headlineSentence, metricInSentence } from '../../wording/headlineSentence.ts';
import type { Words } from '../../wording/words.ts';
import { KeyNumber, Verdicts } from '../lab/HeadlineNumber.tsx';
import { HeadlineStrip } from '../lab/HeadlineStrip.tsx';
import { ExampleDays } from './ExampleDays.tsx';
import { differenceFigures, exampleName, metricsByDirection } from './exampleFigures.ts';
import sheet from './workedExample.module.css';
import { exampleDifference, workedExample, type ExampleMetric } from './workedExample.ts';

const classes = classesOf(sheet);

const looks = setUpLooks(workedExample.setUps);
const parts = ['compared', 'figure', 'verdict', 'sentence', 'zero', 'dots', 'interval'] as const;
type Part = (typeof parts)[number];
const numberOf = (part: Part): number => parts.indexOf(part) + 1;

interface PictureProps {
  readonly metric: ExampleMetric;
  readonly words: Words;
  /** Whether its parts are explained by number. */
  readonly isNumbered: boolean;
}

/** The headline of the lab as the example has it. */
function Picture({ metric, words, isNumbered }: PictureProps) {
  const { t } = words;
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const facts = useMemo(() => ({ words, looks, nameOf: (id: string) => exampleName(id, words) }), [words]);
  const difference = exampleDifference(metric);
  const names = {
    focus: facts.nameOf(workedExample.focus),
    reference: facts.nameOf(workedExample.reference),
  };
  const beside = (part: Part, what: ReactNode): ReactNode => (
    <div className={classes('part')}>
      {isNumbered && <span className={classes('number')}>{numberOf(part)}</span>}
      <div>{what}</div>
    </div>
  );
  return (
    <figure className={classes('picture')} aria-label={metricInSentence(metric, words)}>
      <div>
        {beside(
          'compared',
          <p>{t('learn.compared', { ...names, metric: metricInSentence(metric, words) })}</p>,
        )}
        {beside('figure', <KeyNumber difference={difference} facts={facts} />)}
        {beside('verdict', <Verdicts verdict={difference.verdict} facts={facts} />)}
        {beside('sentence', <p>{headlineSentence(workedExample, difference, names, words)}</p>)}
      </div>
      <div className={classes('strip')} ref={strip}>
        {width > 0 && (
          <HeadlineStrip
            facts={facts}
            metric={metric}
            difference={difference}
            replications={workedExample.runs}
            width={width}
            {...(isNumbered
              ? {
                  numbers: {
                    zero: numberOf('zero'),
                    dots: numberOf('dots'),
                    interval: numberOf('interval'),
                  },
                }
              : {})}
          />
        )}
      </div>
    </figure>
  );
}

/** The real charts of one prepared lesson, part by part: a difference where more is better, one where less is, and the days. */
export function WorkedExample({ words }: { readonly words: Words }) {
  const { t } = words;
  const more = differenceFigures('conversionRate', words);
  const less = differenceFigures('reEntryFields', words);
  return (
    <div className={classes('example')}>
      <h3>{t('learn.exampleMore', { metric: more.metric })}</h3>
      <Picture metric="conversionRate" words={words} isNumbered />
      <ol className={classes('explained')}>
        {parts.map((part) => (
          <li key={part}>{t(`learn.more_${part}`, more)}</li>
        ))}
      </ol>
      <h3>{t('learn.exampleLess', { metric: less.metric })}</h3>
      <Picture metric="reEntryFields" words={words} isNumbered={false} />
      <p className={classes('text')}>{t('learn.less_verdict', less)}</p>
      <p className={classes('text')}>{t('learn.less_rule', metricsByDirection(words))}</p>
      <ExampleDays words={words} looks={looks} />
    </div>
  );
}
