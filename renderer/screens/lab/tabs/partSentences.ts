import {
  COHORT_DAYS,
  journeyEnds,
  SATISFACTION_BINS,
  type BreakdownId,
  type JourneyEnd,
} from '../../../../sim/metrics/breakdowns.ts';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { lossReasonNames } from '../../../../sim/scenario/vocabularyNames.ts';
import { formatMoney, formatNumber, formatPlain } from '../../../i18n/numberFormat.ts';
import type { Words } from '../../../wording/words.ts';
import type { Crossing } from './crossings.ts';

/** What a sentence is about: numbers, and the two set-ups that are compared (the same one twice: it alone). */
export interface Told {
  readonly summary: Pick<ExperimentSummary, 'setUps' | 'breakdowns'>;
  readonly focus: string;
  readonly reference: string;
  readonly nameOf: (setUp: string) => string;
  readonly words: Words;
}

/** Whether the numbers are there of both: a set-up can be compared that was added after the run. */
const areLived = ({ summary, focus, reference }: Told): boolean =>
  summary.setUps.includes(focus) && summary.setUps.includes(reference);
const isAlone = ({ focus, reference }: Told): boolean => focus === reference;
const namesOf = ({ focus, reference, nameOf }: Told) => ({
  focus: nameOf(focus),
  reference: nameOf(reference),
});

/** An amount of 100; null where there is none. */
function amountOf({ summary }: Told, setUp: string, id: BreakdownId, at: number): number | null {
  const value = summary.breakdowns[setUp]?.[id].mean[at] ?? null;
  return value === null ? null : value * 100;
}

/** As the table below the sentence prints it. */
const figureIn =
  ({ words: { language } }: Told) =>
  (value: number | null): string =>
    value === null ? '–' : formatNumber(value, language, 1);

/** What an end of a journey is called. */
export function endName(end: JourneyEnd, { t, language }: Words): string {
  return end === 'ordered' || end === 'open' ? t(`journey.${end}`) : lossReasonNames[end][language];
}

/** Index of the largest, the first of equals; -1 of none. */
const largest = (sizes: readonly number[]): number => sizes.indexOf(Math.max(...sizes));

interface Pair {
  readonly own: number;
  readonly other: number;
}

/** The pair that differs most of those that do as they are printed; undefined where none does. */
function mostDifferent<One extends Pair>(
  pairs: readonly One[],
  print: (value: number) => string,
): One | undefined {
  const differing = pairs.filter(({ own, other }) => print(own) !== print(other));
  return differing[largest(differing.map(({ own, other }) => Math.abs(own - other)))];
}

/** How many end in an order, and the other end that differs most (or, of one set-up, is most frequent). */
export function endsSentence(told: Told): string {
  if (!areLived(told)) return '';
  const { focus, reference, words } = told;
  const figure = figureIn(told);
  const at = (end: number, setUp: string): number => amountOf(told, setUp, 'ends', end) ?? 0;
  if (amountOf(told, focus, 'ends', 0) === null || amountOf(told, reference, 'ends', 0) === null) return '';
  const ordered = { ordered: figure(at(0, focus)), otherOrdered: figure(at(0, reference)) };
  const others = journeyEnds.slice(1).map((end, index) => {
    return { end, own: at(index + 1, focus), other: at(index + 1, reference) };
  });
  const most = isAlone(told) ? others[largest(others.map(({ own }) => own))] : mostDifferent(others, figure);
  const key = isAlone(told) ? 'endsAlone' : most === undefined ? 'endsAlike' : 'endsSentence';
  return words.t(`journey.${key}`, {
    ...namesOf(told),
    ...ordered,
    reason: most === undefined ? '' : endName(most.end, words),
    lost: figure(most?.own ?? 0),
    otherLost: figure(most?.other ?? 0),
  });
}

/** How many sessions reach the basket, and how many an order. */
export function stepsSentence(told: Told): string {
  if (!areLived(told)) return '';
  const { focus, reference, words } = told;
  const figure = figureIn(told);
  const step = (at: number, setUp: string): string => figure(amountOf(told, setUp, 'steps', at));
  return words.t(isAlone(told) ? 'journey.stepsAlone' : 'journey.stepsSentence', {
    ...namesOf(told),
    basket: step(0, focus),
    otherBasket: step(0, reference),
    ordered: step(2, focus),
    otherOrdered: step(2, reference),
  });
}

/** The way that differs most between the two, with how many take it; of one set-up the most frequent. Empty without ways. */
export function flowsSentence(
  told: Told,
  ways: readonly (Crossing & { readonly name: string })[],
  channels: number,
): string {
  if (!areLived(told) || ways.length === 0) return '';
  const { focus, reference, words } = told;
  const figure = figureIn(told);
  const at = ({ from, to }: Crossing, setUp: string): number =>
    amountOf(told, setUp, 'switches', from * channels + to) ?? 0;
  const pairs = ways.map((way) => ({ name: way.name, own: at(way, focus), other: at(way, reference) }));
  const most = isAlone(told) ? pairs[largest(pairs.map(({ own }) => own))] : mostDifferent(pairs, figure);
  const key = isAlone(told) ? 'flowsAlone' : most === undefined ? 'flowsAlike' : 'flowsSentence';
  return words.t(`journey.${key}`, {
    ...namesOf(told),
    way: most?.name ?? '',
    own: figure(most?.own ?? 0),
    other: figure(most?.other ?? 0),
  });
}

/** How many bought, and bought again. */
export function ladderSentence(told: Told): string {
  if (!areLived(told)) return '';
  const { focus, reference, words } = told;
  const figure = figureIn(told);
  const step = (at: number, setUp: string): string => `${figure(amountOf(told, setUp, 'ladder', at))}%`;
  return words.t(isAlone(told) ? 'loyalty.ladderAlone' : 'loyalty.sentence', {
    ...namesOf(told),
    bought: step(0, focus),
    otherBought: step(0, reference),
    again: step(1, focus),
    otherAgain: step(1, reference),
  });
}

/** How many of the first buyers came back: of several groups they had the most time. Empty where there was no buyer. @param days measured */
export function cohortsSentence(told: Told, days: number): string {
  if (!areLived(told)) return '';
  const { focus, reference, words } = told;
  const { t, language } = words;
  const figure = figureIn(told);
  const [own, other] = [focus, reference].map((setUp) => amountOf(told, setUp, 'cohorts', 0));
  if (own === undefined || own === null || other === undefined || other === null) return '';
  const form = isAlone(told) ? 'Alone' : 'Sentence';
  return t(days <= COHORT_DAYS ? `loyalty.oneCohort${form}` : `loyalty.cohorts${form}`, {
    ...namesOf(told),
    to: formatPlain(Math.min(days, COHORT_DAYS), language),
    own: `${figure(own)}%`,
    other: `${figure(other)}%`,
  });
}

/** The degree of satisfaction above which the shares of the two differ most, or that they do not. */
export function satisfactionSentence(told: Told): string {
  if (!areLived(told)) return '';
  const { focus, reference, words } = told;
  const { t, language } = words;
  const figure = figureIn(told);
  const tenth = (at: number): string => formatNumber(at / SATISFACTION_BINS, language, 1);
  const bins = (setUp: string): readonly number[] =>
    Array.from({ length: SATISFACTION_BINS }, (_, at) => amountOf(told, setUp, 'satisfaction', at) ?? 0);
  const above = (setUp: string, from: number): number =>
    bins(setUp)
      .slice(from)
      .reduce((sum, share) => sum + share, 0);
  const steps = bins(focus).map((_, at) => ({ at, own: above(focus, at), other: above(reference, at) }));
  const most = mostDifferent(steps, figure);
  if (most !== undefined) {
    const shares = { own: `${figure(most.own)}%`, other: `${figure(most.other)}%` };
    return t('loyalty.satisfactionSentence', { ...namesOf(told), ...shares, above: tenth(most.at) });
  }
  const group = largest(bins(focus));
  return t(isAlone(told) ? 'loyalty.satisfactionAlone' : 'loyalty.satisfactionAlike', {
    ...namesOf(told),
    share: `${figure(Math.max(...bins(focus)))}%`,
    from: tenth(group),
    to: tenth(group + 1),
  });
}

/** What each has earned in the end; empty before there are numbers. */
export function profitSentence(
  told: Told & { readonly summary: Pick<ExperimentSummary, 'profits'> },
): string {
  const { summary, focus, reference, words } = told;
  const { t, language, currency } = words;
  const course = (setUp: string): readonly (number | null)[] =>
    summary.profits.find((one) => one.setUp === setUp && one.reference === null)?.mean ?? [];
  const [own, other] = [course(focus).at(-1) ?? null, course(reference).at(-1) ?? null];
  if (own === null || other === null) return '';
  return t(isAlone(told) ? 'money.eachAlone' : 'money.eachSentence', {
    ...namesOf(told),
    day: formatPlain(course(focus).length, language),
    own: formatMoney(own, currency, language),
    other: formatMoney(other, currency, language),
  });
}

interface AccountLine {
  readonly name: string;
  /** By set-up; null where there is none. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** The line that differs most between the two; of one set-up the largest. @param table how it prints amounts, and their unit */
export function accountSentence(
  told: Told,
  lines: readonly AccountLine[],
  { format, unit }: { readonly format: (value: number) => string; readonly unit: string },
): string {
  if (!areLived(told)) return '';
  const { focus, reference, words } = told;
  const pairs = lines.map(({ name, values }) => {
    return { name, own: values[focus] ?? 0, other: values[reference] ?? 0 };
  });
  const most = isAlone(told)
    ? pairs[largest(pairs.map(({ own }) => Math.abs(own)))]
    : mostDifferent(pairs, format);
  if (lines.length === 0) return '';
  const key = isAlone(told) ? 'accountAlone' : most === undefined ? 'accountAlike' : 'accountSentence';
  return words.t(`money.${key}`, {
    ...namesOf(told),
    ...{ line: most?.name ?? '', own: format(most?.own ?? 0), other: format(most?.other ?? 0), unit },
  });
}

/** The channel for which the reports of the set-up in focus are furthest from where orders were placed; empty without orders. @param channels names */
export function creditSentence(told: Told, channels: readonly string[]): string {
  const { summary, focus, words } = told;
  if (!summary.setUps.includes(focus)) return '';
  const figure = figureIn(told);
  const pairs = channels.flatMap((name, at) => {
    const [other, own] = [amountOf(told, focus, 'orders', at), amountOf(told, focus, 'credit', at)];
    return own === null || other === null ? [] : [{ name, own, other }];
  });
  if (pairs.length === 0) return '';
  const most = mostDifferent(pairs, figure);
  return words.t(most === undefined ? 'firm.creditRight' : 'firm.creditSentence', {
    ...namesOf(told),
    channel: most?.name ?? '',
    placed: `${figure(most?.other ?? 0)}%`,
    credited: `${figure(most?.own ?? 0)}%`,
  });
}
