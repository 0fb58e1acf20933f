import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { BreakdownId } from '../../../../sim/metrics/breakdowns.ts';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { dataKinds } from '../../../../sim/scenario/vocabulary.ts';
import { carriedKindNames } from '../../../../sim/scenario/vocabularyNames.ts';
import { formatNumber } from '../../../i18n/numberFormat.ts';
import { useLab } from '../../../stores/labStore.ts';
import { openShopperBehind } from '../../../stores/readShopper.ts';
import { summaryOf } from '../../../stores/run.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { amountsOf } from './breakdownOf.ts';
import { amountAt, largestCrossings, type Crossing, type CrossingAmounts } from './crossings.ts';
import { HeatTable } from './HeatTable.tsx';
import { InTurn } from './InTurn.tsx';
import { LevelChart } from './LevelChart.tsx';
import { TabHeadline } from './TabHeadline.tsx';
import sheet from './frictionTab.module.css';

const classes = classesOf(sheet);

/** Crossings shown beside each other; what is left is told beside the total. */
const mostCrossings = 8;

/** What the map counts; a question is told and not typed, so it is no field. */
const counted = [
  { id: 'fields', breakdown: 'reEntered', kinds: dataKinds.filter((kind) => kind !== 'case'), digits: 1 },
  {
    id: 'minutes',
    breakdown: 'reEnteredMinutes',
    kinds: dataKinds.filter((kind) => kind !== 'case'),
    digits: 1,
  },
  { id: 'lost', breakdown: 'journeysLost', kinds: dataKinds, digits: 2 },
] as const satisfies readonly {
  id: string;
  breakdown: BreakdownId;
  kinds: readonly string[];
  digits: number;
}[];
type Counted = (typeof counted)[number];

const isCounted = (key: unknown): key is Counted['id'] => counted.some(({ id }) => id === key);

const firstLetterLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface MapsProps {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
  readonly what: Counted;
}

/** The largest cell of the reference in words, beside the same one of the focus. */
function ledgerSentence(
  { facts, what }: MapsProps,
  setUps: readonly [reference: string, focus: string],
  lists: readonly CrossingAmounts[],
  crossings: readonly Crossing[],
): string {
  const { words, nameOf, document } = facts;
  const { channels } = document.base;
  const kindAt = (kind: string): number => dataKinds.findIndex((id) => id === kind);
  const [list, focusList] = lists;
  if (list === undefined || focusList === undefined) return '';
  const cells = what.kinds.flatMap((kind) =>
    crossings.map((crossing) => ({ kind, crossing, value: amountAt(list, kindAt(kind), crossing) })),
  );
  const [most] = cells.sort((a, b) => b.value - a.value);
  if (most === undefined || most.value === 0) return words.t('friction.nothing', { name: nameOf(setUps[0]) });
  const figure = (value: number): string => formatNumber(value * 100, words.language, what.digits);
  return words.t('friction.sentence', {
    reference: nameOf(setUps[0]),
    focus: nameOf(setUps[1]),
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
  const { setUp, reference } = useLab(({ comparison }) => comparison);
  const setUps = [reference, setUp] as const;
  const channels = document.base.channels.length;
  const lists = setUps.map((id): CrossingAmounts => {
    return { amounts: amountsOf(summary, id, what.breakdown), channels };
  });
  const kinds = what.kinds.map((kind) => dataKinds.findIndex((id) => id === kind));
  const crossings = largestCrossings(lists, kinds, mostCrossings);
  const most = Math.max(
    0,
    ...lists.flatMap((list) => kinds.flatMap((kind) => crossings.map((way) => amountAt(list, kind, way)))),
  );
  const figure = (value: number): string => formatNumber(value * 100, language, what.digits);
  if (crossings.length === 0) return <p className={classes('sentence')}>{t('chart.nothingTyped')}</p>;
  return (
    <>
      <p className={classes('sentence')}>{ledgerSentence(props, setUps, lists, crossings)}</p>
      <div className={classes('maps')}>
        {setUps.map((id, side) => {
          const list = lists[side] ?? { amounts: [], channels };
          const sumOf = (way: Crossing): number =>
            kinds.reduce((sum, kind) => sum + amountAt(list, kind, way), 0);
          const whole = kinds.reduce(
            (sum, kind) =>
              sum +
              list.amounts
                .slice(kind * channels * channels, (kind + 1) * channels * channels)
                .reduce<number>((total, value) => total + (value ?? 0), 0),
            0,
          );
          return (
            <HeatTable
              key={id}
              facts={facts}
              setUp={id}
              total={t(`friction.total_${what.id}`, { value: figure(whole) })}
              rows={what.kinds.map((kind, row) => ({
                id: kind,
                name: firstLetterLarge(carriedKindNames[kind][language]),
                values: crossings.map((way) => amountAt(list, kinds[row] ?? 0, way)),
              }))}
              totals={crossings.map(sumOf)}
              totalName={t('friction.allKinds')}
              crossings={crossings}
              most={most}
              format={figure}
              onOpen={(data, { from, to }) => {
                const channel = (at: number): string => document.base.channels[at]?.id ?? '';
                openShopperBehind({
                  kind: 'typedAgain',
                  setUp: id,
                  data,
                  from: channel(from),
                  to: channel(to),
                  isLost: what.id === 'lost',
                });
              }}
            />
          );
        })}
      </div>
    </>
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
            <InTurn part={0}>
              {(summary) => <LedgerMaps facts={facts} summary={summary} what={what} />}
            </InTurn>
          </section>
          <div className={classes('levels')}>
            <InTurn part={1}>
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
