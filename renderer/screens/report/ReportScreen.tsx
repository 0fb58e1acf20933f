import { Printer } from 'lucide-react';
import { useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { MODEL_VERSION } from '../../../sim/modelVersion.ts';
import { dailySeriesIds } from '../../../sim/metrics/summary.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { formatPlain } from '../../i18n/numberFormat.ts';
import { Button } from '../../parts/Button.tsx';
import { SetUpLine, SetUpTile } from '../../parts/SetUpTile.tsx';
import { useLab, type LabDocument } from '../../stores/labStore.ts';
import type { Run } from '../../stores/run.ts';
import { applyEdits, controlsOf } from '../../stores/settings.ts';
import { isName, questionOf, titleOf } from '../../stores/textEdits.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { differenceBetween } from '../../wording/comparison.ts';
import { headlineSentence, metricInSentence } from '../../wording/headlineSentence.ts';
import { editInWords } from '../../wording/editInWords.ts';
import { formatSetting, settingName } from '../../wording/setting.ts';
import { describeSetUp } from '../../wording/setUpDescription.ts';
import { HeadlineChart } from '../lab/HeadlineChart.tsx';
import { CanOpenShoppers } from '../lab/canOpenShoppers.ts';
import { KeyNumber, Verdicts } from '../lab/HeadlineNumber.tsx';
import { HeadlineStrip } from '../lab/HeadlineStrip.tsx';
import { KeyFigures } from '../lab/KeyFigures.tsx';
import { useLabFacts, type LabFacts } from '../lab/useLabFacts.ts';
import { Story } from './Story.tsx';
import { useIsForPaper } from './useIsForPaper.ts';
import sheet from './report.module.css';

const classes = classesOf(sheet);

type Finished = Extract<Run, { kind: 'finished' }>;

const reported = [
  'conversionRate',
  'repeatPurchaseRate',
  'reEntryFields',
  'crossChannelCompletion',
  'satisfaction',
  'profit',
] as const;

/** The numbers on which the result rests: what was changed by hand, and what the scenario offers for change. */
function Assumptions({ facts, run }: { readonly facts: LabFacts; readonly run: Finished }) {
  const { document, words } = facts;
  const { t } = words;
  const { base } = document;
  const { edits } = run.order;
  const changed = Object.keys(edits).filter((path) => !isName(path));
  const offered = (base.lesson?.offered ?? []).filter((path) => edits[path] === undefined);
  return (
    <section>
      <h2>{t('report.assumptions')}</h2>
      <ul className={classes('assumptions')}>
        {changed.map((path) => (
          <li key={path}>
            <strong>{t('report.changed', { ...editInWords(base, edits, path, words) })}</strong>
          </li>
        ))}
        {offered.map((path) => {
          const control = controlsOf(base).get(path);
          if (control === undefined) return null;
          const confidence = control.kind === 'number' ? control.parameter.confidence : 'assumed';
          return (
            <li key={path}>
              {t('report.offered', {
                name: settingName(base, path, words),
                value: formatSetting(base, path, control.value, words),
                confidence: t(`control.${confidence}`),
              })}
            </li>
          );
        })}
        <li>{t('report.unchanged')}</li>
      </ul>
    </section>
  );
}

function Origin({ facts, run }: { readonly facts: LabFacts; readonly run: Finished }) {
  const { document, words } = facts;
  const { t, language } = words;
  const scenario = applyEdits(document.base, run.order.edits);
  const { shoppers, eachShopperStandsFor, days, warmUpDays, seed, id } = scenario;
  const number = (value: number): string => formatPlain(value, language);
  return (
    <footer className={classes('origin')}>
      <p>
        {t('report.origin', {
          shoppers: number(shoppers),
          each: number(eachShopperStandsFor),
          days: number(days),
          warmUp: number(scenario.history.kind === 'none' ? 0 : warmUpDays),
          runs: number(run.done),
        })}{' '}
        {run.done < run.order.total &&
          t('report.stopped', { done: number(run.done), total: number(run.order.total) })}
      </p>
      <p>{t('report.seed', { id, seed, version: MODEL_VERSION, digest: run.summary.digest })}</p>
      <p>{t('report.caution')}</p>
    </footer>
  );
}

/** The sheet as it is laid out for paper: wider, and so smaller in print, where many set-ups take more room. */
function paperWidth(setUps: number): CSSProperties {
  const width: CSSProperties & Readonly<Record<'--paperWidth', string>> = {
    '--paperWidth': setUps > 4 ? '73rem' : '65rem',
  };
  return width;
}

interface SheetProps {
  readonly document: LabDocument;
  readonly run: Finished;
}

function Sheet({ document, run }: SheetProps) {
  const paper = useRef<HTMLElement>(null);
  const isForPaper = useIsForPaper(paper);
  const facts = useLabFacts(document);
  const { words, looks, nameOf } = facts;
  const { t, language } = words;
  const { setUp, reference, metric } = useLab((state) => state.comparison);
  const { edits } = run.order;
  const title = titleOf({ document, edits }, language);
  const question = questionOf(document.base, edits, 'summary')[language];
  const strip = useRef<HTMLDivElement>(null);
  const width = useWidth(strip);
  const { summary } = run;
  const scenario = applyEdits(document.base, run.order.edits);
  const names = { focus: nameOf(setUp), reference: nameOf(reference) };
  const difference = differenceBetween(summary, setUp, reference, metric);
  return (
    <article
      className={classes('sheet', isForPaper && 'forPaper')}
      data-theme="light"
      data-report={summary.digest}
      style={paperWidth(summary.setUps.length)}
      ref={paper}
    >
      <header>
        <p className={classes('title')}>{title} · Saluran</p>
        <h1>{question}</h1>
      </header>
      <section className={classes('headline')}>
        <div>
          <h2>{t('report.compared', { ...names, metric: metricInSentence(metric, words) })}</h2>
          <KeyNumber difference={difference} facts={facts} />
          <Verdicts verdict={difference?.verdict ?? null} facts={facts} />
          {difference !== null && (
            <p className={classes('sentence')}>{headlineSentence(summary, difference, names, words)}</p>
          )}
        </div>
        <div ref={strip}>
          {width > 0 && (
            <HeadlineStrip
              facts={facts}
              metric={metric}
              difference={difference}
              replications={summary.replications}
              width={width}
              isOnPaper
            />
          )}
        </div>
      </section>
      <div className={classes('charts')}>
        {dailySeriesIds.map((series) => (
          <HeadlineChart key={series} facts={facts} series={series} />
        ))}
      </div>
      <div className={classes('figures')}>
        <KeyFigures facts={facts} metrics={reported} />
      </div>
      <Story facts={facts} />
      <div className={classes('columns')}>
        <section>
          <h2>{t('report.setUps')}</h2>
          <ul className={classes('setUps')}>
            {scenario.setUps.map((one) => {
              const look = looks.get(one.id);
              return (
                <li key={one.id}>
                  {look !== undefined && (
                    <>
                      <SetUpTile look={look} />
                      <SetUpLine look={look} />
                    </>
                  )}
                  <span>
                    <strong>{one.name[language]}</strong>: {describeSetUp(one, scenario, words)}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
        <Assumptions facts={facts} run={run} />
      </div>
      <Origin facts={facts} run={run} />
    </article>
  );
}

/** One page for paper: the question, the difference, the charts, what they rest on and how to get them again. */
export function ReportScreen() {
  const { t } = useTranslation();
  const document = useLab((state) => state.document);
  const run = useLab((state) => state.run);
  if (document === null || run.kind !== 'finished') {
    return (
      <main className={classes('nothing')} tabIndex={-1}>
        <h1>{t('report.none')}</h1>
        <a href={document === null ? '#library' : '#lab'}>
          {t(document === null ? 'lab.toLibrary' : 'report.toLab')}
        </a>
      </main>
    );
  }
  return (
    <main className={classes('desk')} tabIndex={-1}>
      <div className={classes('tools')}>
        <span>{t('report.intro')}</span>
        <a
          href="#lab"
          onClick={() => {
            useLab.setState({ tab: 'shopper' });
          }}
        >
          {t('report.chooseShopper')}
        </a>
        <Button
          look="ink"
          onPress={() => {
            window.print();
          }}
        >
          <Printer size={16} aria-hidden="true" />
          {t('report.print')}
        </Button>
      </div>
      <CanOpenShoppers value={false}>
        <Sheet document={document} run={run} />
      </CanOpenShoppers>
    </main>
  );
}
