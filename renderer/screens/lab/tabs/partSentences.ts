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

export function endName(end: JourneyEnd, { t, language }: Words): string {
  return end === 'ordered' || end === 'open' ? t(`journey.${end}`) : lossReasonNames[end][language];
}

/** Index of the largest, the first of equals; -1 of none. */
const largest = (sizes: readonly number[]): number => sizes.indexOf(Math.max(...sizes));

/** How many end in an order, and the other end that differs most (or, of one set-up, is most frequent). */
export function endsSentence(told: Told): string {
  const { focus, reference, words } = told;
  const figure = figureIn(told);
  const at = (end: number, setUp: string): number => amountOf(told, setUp, 'ends', end) ?? 0;
  const size = (end: number): number =>
    isAlone(told) ? at(end, focus) : Math.abs(at(end, focus) - at(end, reference));
  const most = 1 + largest(journeyEnds.slice(1).map((_, index) => size(index + 1)));
  return words.t(isAlone(told) ? 'journey.endsAlone' : 'journey.endsSentence', {
    ...namesOf(told),
    ordered: figure(at(0, focus)),
    otherOrdered: figure(at(0, reference)),
    reason: endName(journeyEnds[most] ?? 'open', words),
    lost: figure(at(most, focus)),
    otherLost: figure(at(most, reference)),
  });
}

/** How many sessions reach the basket, and how many an order. */
export function stepsSentence(told: Told): string {
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

/** The way that differs most between the two, with how many take it; of one set-up the most frequent. @param ways at least one */
export function flowsSentence(
  told: Told,
  ways: readonly (Crossing & { readonly name: string })[],
  channels: number,
): string {
  const { focus, reference, words } = told;
  const figure = figureIn(told);
  const at = ({ from, to }: Crossing, setUp: string): number =>
    amountOf(told, setUp, 'switches', from * channels + to) ?? 0;
  const most =
    ways[
      largest(
        ways.map((way) => (isAlone(told) ? at(way, focus) : Math.abs(at(way, focus) - at(way, reference)))),
      )
    ];
  if (most === undefined) return '';
  const [own, other] = [figure(at(most, focus)), figure(at(most, reference))];
  const key = isAlone(told) ? 'flowsAlone' : own === other ? 'flowsAlike' : 'flowsSentence';
  return words.t(`journey.${key}`, { ...namesOf(told), way: most.name, own, other });
}

/** How many bought, and bought again. */
export function ladderSentence(told: Told): string {
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

/** How many of the first buyers came back: they had the most time. Empty where there was no buyer. @param days measured */
export function cohortsSentence(told: Told, days: number): string {
  const { focus, reference, words } = told;
  const { t, language } = words;
  const figure = figureIn(told);
  const [own, other] = [focus, reference].map((setUp) => amountOf(told, setUp, 'cohorts', 0));
  if (own === undefined || own === null || other === undefined || other === null) return '';
  return t(isAlone(told) ? 'loyalty.cohortsAlone' : 'loyalty.cohortsSentence', {
    ...namesOf(told),
    to: formatPlain(Math.min(days, COHORT_DAYS), language),
    own: `${figure(own)}%`,
    other: `${figure(other)}%`,
  });
}

/** The degree of satisfaction above which the shares of the two differ most, or that they do not. */
export function satisfactionSentence(told: Told): string {
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
  const gaps = Array.from({ length: SATISFACTION_BINS }, (_, at) =>
    Math.abs(above(focus, at) - above(reference, at)),
  );
  const at = largest(gaps);
  const [own, other] = [figure(above(focus, at)), figure(above(reference, at))];
  if (!isAlone(told) && own !== other) {
    const shares = { above: tenth(at), own: `${own}%`, other: `${other}%` };
    return t('loyalty.satisfactionSentence', { ...namesOf(told), ...shares });
  }
  const most = largest(bins(focus));
  return t(isAlone(told) ? 'loyalty.satisfactionAlone' : 'loyalty.satisfactionAlike', {
    ...namesOf(told),
    share: `${figure(Math.max(...bins(focus)))}%`,
    from: tenth(most),
    to: tenth(most + 1),
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
  const { focus, reference, words } = told;
  const at = ({ values }: Pick<AccountLine, 'values'>, setUp: string): number => values[setUp] ?? 0;
  const sizes = lines.map((line) => Math.abs(at(line, focus) - (isAlone(told) ? 0 : at(line, reference))));
  const most = lines[largest(sizes)];
  if (most === undefined) return '';
  const [own, other] = [format(at(most, focus)), format(at(most, reference))];
  const key = isAlone(told) ? 'accountAlone' : own === other ? 'accountAlike' : 'accountSentence';
  return words.t(`money.${key}`, { ...namesOf(told), line: most.name, own, other, unit });
}

/** The channel for which the reports of the set-up in focus are furthest from where orders were placed. @param channels names */
export function creditSentence(told: Told, channels: readonly string[]): string {
  const { focus, words } = told;
  const figure = figureIn(told);
  const placed = channels.map((_, at) => amountOf(told, focus, 'orders', at) ?? 0);
  const credited = channels.map((_, at) => amountOf(told, focus, 'credit', at) ?? 0);
  const most = largest(placed.map((share, at) => Math.abs((credited[at] ?? 0) - share)));
  const [was, is] = [figure(placed[most] ?? 0), figure(credited[most] ?? 0)];
  return words.t(was === is ? 'firm.creditRight' : 'firm.creditSentence', {
    ...namesOf(told),
    channel: channels[most] ?? '',
    placed: `${was}%`,
    credited: `${is}%`,
  });
}
