import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { dataKinds } from '../../../../sim/scenario/vocabulary.ts';
import { carriedKindNames } from '../../../../sim/scenario/vocabularyNames.ts';
import { formatNumber } from '../../../i18n/numberFormat.ts';
import { useLab } from '../../../stores/labStore.ts';
import type { Hunt } from '../../../stores/shopperStore.ts';
import { summaryOf } from '../../../stores/run.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import { firstLetterLarge } from '../../../wording/firstLetterLarge.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { counted, ledgerAmounts, type Counted } from './amounts/ledgerAmounts.ts';
import { SaveAmounts } from './amounts/SaveAmounts.tsx';
import { livedOf, meansOf } from './breakdownOf.ts';
import { amountAt, largestCrossings, type Crossing, type CrossingAmounts } from './crossings.ts';
import { HeatTable } from './HeatTable.tsx';
import { InTurn } from './InTurn.tsx';
import { LevelChart } from './LevelChart.tsx';
import { TabHeadline } from './TabHeadline.tsx';
import sheet from './frictionTab.module.css';

const classes = classesOf(sheet);

/** Crossings with a column of their own; the others stand together in one. */
const mostCrossings = 6;

const isCounted = (key: unknown): key is Counted['id'] => counted.some(({ id }) => id === key);

interface MapsProps {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
  readonly what: Counted;
}

/** The largest cell of the reference in words, beside the same one of the focus. */
function ledgerSentence(
  { facts, what }: MapsProps,
  setUps: readonly string[],
  lists: readonly CrossingAmounts[],
  crossings: readonly Crossing[],
): string {
  const { words, nameOf, document } = facts;
  const { channels } = document.base;
  const kindAt = (kind: string): number => dataKinds.findIndex((id) => id === kind);
  const [reference, focus] = setUps;
  const [list, focusList] = lists;
  if (reference === undefined || focus === undefined) return '';
  if (list === undefined || focusList === undefined) return '';
  const cells = what.kinds.flatMap((kind) =>
    crossings.map((crossing) => ({ kind, crossing, value: amountAt(list, kindAt(kind), crossing) })),
  );
  const [most] = cells.sort((a, b) => b.value - a.value);
  if (most === undefined || most.value === 0) return words.t('friction.nothing', { name: nameOf(reference) });
  const figure = (value: number): string => formatNumber(value * 100, words.language, what.digits);
  return words.t(`friction.sentence_${what.id}`, {
    reference: nameOf(reference),
    focus: nameOf(focus),
    kind: carriedKindNames[most.kind][words.language],
    from: channels[most.crossing.from]?.name[words.language] ?? '',
    to: channels[most.crossing.to]?.name[words.language] ?? '',
    value: figure(most.value),
    other: figure(amountAt(focusList, kindAt(most.kind), most.crossing)),
  });
}

/** The ledger of the reference and of the set-up in focus on one scale. */
function LedgerMaps(props: MapsProps) {
  const { facts, summary, what } = props;
  const { words, document } = facts;
  const { t, language } = words;
  const setUps = livedOf(
    summary,
    useLab(({ comparison }) => comparison),
  );
  const channels = document.base.channels.length;
  const lists = setUps.map((id): CrossingAmounts => {
    return { amounts: meansOf(summary, id, what.breakdown), channels };
  });
  const kinds = what.kinds.map((kind) => dataKinds.findIndex((id) => id === kind));
  const all = largestCrossings(lists, kinds, channels ** 2);
  // One way more would take no more room than a column for the others.
  const crossings = all.length <= mostCrossings + 1 ? all : all.slice(0, mostCrossings);
  const others = all.slice(crossings.length);
  const columns = others.length === 0 ? crossings : [...crossings, null];
  const amountIn = (list: CrossingAmounts, kind: number, way: Crossing | null): number =>
    (way === null ? others : [way]).reduce((sum, one) => sum + amountAt(list, kind, one), 0);
  const isEmpty = (kind: number): boolean =>
    lists.every((list) => all.every((way) => amountAt(list, kind, way) === 0));
  const shownKinds = what.kinds.filter((_, row) => !isEmpty(kinds[row] ?? 0));
  const leftOut = what.kinds.filter((_, row) => isEmpty(kinds[row] ?? 0));
  const most = Math.max(
    0,
    ...lists.flatMap((list) => kinds.flatMap((kind) => columns.map((way) => amountIn(list, kind, way)))),
  );
  const figure = (value: number): string => formatNumber(value * 100, language, what.digits);
  if (crossings.length === 0) return <p className={classes('sentence')}>{t('chart.nothingTyped')}</p>;
  return (
    <>
      <p className={classes('sentence')}>{ledgerSentence(props, setUps, lists, crossings)}</p>
      <div className={classes('maps')}>
        {setUps.map((id, side) => {
          const list = lists[side] ?? { amounts: [], channels };
          const sumOf = (way: Crossing | null): number =>
            kinds.reduce((sum, kind) => sum + amountIn(list, kind, way), 0);
          const huntOn = (kindsSought: readonly string[], sought: readonly Crossing[]): Hunt => {
            const channel = (at: number): string => document.base.channels[at]?.id ?? '';
            const [data = '', ...orData] = kindsSought;
            const ways = sought.map(({ from, to }) => ({ from: channel(from), to: channel(to) }));
            return { kind: 'typedAgain', setUp: id, data, orData, ways, isLost: what.id === 'lost' };
          };
          const whole = columns.reduce((sum, way) => sum + sumOf(way), 0);
          return (
            <HeatTable
              key={id}
              facts={facts}
              setUp={id}
              total={t(`friction.total_${what.id}`, { value: figure(whole) })}
              rows={shownKinds.map((kind) => ({
                id: kind,
                name: firstLetterLarge(carriedKindNames[kind][language]),
                values: columns.map((way) =>
                  amountIn(
                    list,
                    dataKinds.findIndex((one) => one === kind),
                    way,
                  ),
                ),
              }))}
              totals={columns.map(sumOf)}
              totalName={t('friction.allKinds')}
              crossings={columns}
              most={most}
              format={figure}
              huntAt={(data, way) => huntOn([data], way === null ? others : [way])}
              huntSum={(way) => huntOn(shownKinds, way === 'all' ? all : way === null ? others : [way])}
            />
          );
        })}
      </div>
      <p className={classes('note')}>
        {leftOut.length > 0 &&
          `${t('friction.leftOut', { kinds: leftOut.map((kind) => carriedKindNames[kind][language]).join(', ') })} `}
        {t('hunt.numbers')} {t('hunt.keys')}
      </p>
      <SaveAmounts
        title={`${t('friction.ledger')}: ${t(`friction.${what.id}`)}`}
        build={() => ledgerAmounts(what, summary, facts)}
        words={words}
      />
      {setUps.map((id, side) => (
        <FromHistory key={id} facts={facts} setUp={id} list={lists[side]} kinds={kinds} ways={all} />
      ))}
    </>
  );
}

interface FromHistoryProps {
  readonly facts: LabFacts;
  readonly setUp: string;
  readonly list: CrossingAmounts | undefined;
  readonly kinds: readonly number[];
  readonly ways: readonly Crossing[];
}

/** Why something is typed again that only a channel has which this set-up does not open; nothing where there is no such thing. */
function FromHistory({ facts, setUp, list, kinds, ways }: FromHistoryProps) {
  const { words, nameOf, document, shape } = facts;
  const { channels, history } = document.base;
  const open = shape.setUps.find(({ id }) => id === setUp)?.channels;
  if (list === undefined || open === undefined || history.kind !== 'shared') return null;
  const closed = channels.filter(
    ({ id }, at) =>
      !open.includes(id) &&
      ways.some((way) => way.from === at && kinds.some((kind) => amountAt(list, kind, way) > 0)),
  );
  if (closed.length === 0) return null;
  return (
    <p className={classes('note')}>
      {words.t('friction.history', {
        name: nameOf(setUp),
        channels: closed.map(({ name }) => name[words.language]).join(', '),
      })}
    </p>
  );
}

/** What is typed twice, where and at what cost. */
export function FrictionTab({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const [chosen, setChosen] = useState<Counted['id']>('fields');
  const hasNumbers = useLab(({ run }) => summaryOf(run) !== null);
  const what = counted.find(({ id }) => id === chosen) ?? counted[0];
  return (
    <>
      <TabHeadline tab="friction" facts={facts} />
      {hasNumbers && (
        <>
          <section className={classes('ledger')} aria-label={t('friction.ledger')}>
            <header className={classes('head')}>
              <div>
                <h2>{t('friction.ledger')}</h2>
                <p className={classes('subtitle')}>{t(`friction.note_${what.id}`)}</p>
              </div>
              <ToggleButtonGroup
                className={classes('choice')}
                aria-label={t('friction.what')}
                selectionMode="single"
                disallowEmptySelection
                selectedKeys={[chosen]}
                onSelectionChange={(keys) => {
                  const [key] = keys;
                  if (isCounted(key)) setChosen(key);
                }}
              >
                {counted.map(({ id }) => (
                  <ToggleButton key={id} id={id} className={classes('option')}>
                    {t(`friction.${id}`)}
                  </ToggleButton>
                ))}
              </ToggleButtonGroup>
            </header>
            <InTurn part={1}>
              {(summary) => <LedgerMaps facts={facts} summary={summary} what={what} />}
            </InTurn>
          </section>
          <div className={classes('levels')}>
            <InTurn part={2}>
              {(summary) => (
                <>
                  <LevelChart facts={facts} summary={summary} metric="reEntryMinutes" />
                  <LevelChart facts={facts} summary={summary} metric="reEntryLossRate" />
                  <LevelChart facts={facts} summary={summary} metric="serviceMinutes" />
                </>
              )}
            </InTurn>
          </div>
          <p className={classes('note')}>{t('level.intervals')}</p>
        </>
      )}
    </>
  );
}
