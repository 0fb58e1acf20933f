import type { BreakdownId } from '../../../../../sim/metrics/breakdowns.ts';
import type { ExperimentSummary } from '../../../../../sim/metrics/summary.ts';
import { dataKinds } from '../../../../../sim/scenario/vocabulary.ts';
import { carriedKindNames } from '../../../../../sim/scenario/vocabularyNames.ts';
import { formatNumber } from '../../../../i18n/numberFormat.ts';
import { firstLetterLarge } from '../../../../wording/firstLetterLarge.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { amountsOf, isSome, type AmountRow, type AmountTable } from './amountTable.ts';

const typed = dataKinds.filter((kind) => kind !== 'case');

/** What the friction map counts; a question is told and not typed, so it is no field. */
export const counted = [
  { id: 'fields', breakdown: 'reEntered', kinds: typed, digits: 1, unit: 'fields per journey' },
  { id: 'minutes', breakdown: 'reEnteredMinutes', kinds: typed, digits: 1, unit: 'minutes per journey' },
  { id: 'lost', breakdown: 'journeysLost', kinds: dataKinds, digits: 2, unit: 'share' },
] as const satisfies readonly {
  id: string;
  breakdown: BreakdownId;
  kinds: readonly string[];
  digits: number;
  unit: string;
}[];
/** One of what the friction map counts. */
export type Counted = (typeof counted)[number];

/** The friction map row by row: every kind of data on every way between channels, or within one. */
export function ledgerAmounts(what: Counted, summary: ExperimentSummary, facts: LabFacts): AmountTable {
  const { t, language } = facts.words;
  const { channels } = facts.document.base;
  const rows = what.kinds.flatMap((kind) => {
    const kindAt = dataKinds.findIndex((one) => one === kind);
    return channels.flatMap((from, left) =>
      channels.map((to, right): AmountRow => {
        const way = t('journey.way', { from: from.name[language], to: to.name[language] });
        return {
          id: `${kind} ${from.id} ${to.id}`,
          name: `${firstLetterLarge(carriedKindNames[kind][language])}: ${way}`,
          amounts: amountsOf(
            summary,
            what.breakdown,
            (kindAt * channels.length + left) * channels.length + right,
          ),
          huntIn: (setUp) => {
            const ways = [{ from: from.id, to: to.id }];
            return { kind: 'typedAgain', setUp, data: kind, ways, isLost: what.id === 'lost' };
          },
        };
      }),
    );
  });
  return {
    id: what.breakdown,
    title: `${t('friction.ledger')}: ${t(`friction.${what.id}`)}`,
    note: t(`friction.note_${what.id}`),
    rowsAre: t('journey.wayColumn'),
    unit: what.unit,
    factor: 100,
    format: (value) => formatNumber(value, language, what.digits),
    rows: rows.filter(isSome),
  };
}
