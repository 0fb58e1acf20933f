import type { ChartLine } from '../../charts/chartLine.ts';
import { formatPlain } from '../../i18n/numberFormat.ts';
import { SetUpTile } from '../../parts/SetUpTile.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import sheet from './chart.module.css';

const classes = classesOf(sheet);

/** Longest table that still lists every day; longer runs list every seventh. */
const mostRows = 400;

interface ChartTableProps {
  readonly lines: readonly ChartLine[];
  readonly caption: string;
  readonly words: Words;
  readonly formatValue: (value: number) => string;
}

interface DayProps {
  readonly line: ChartLine;
  /** From 0. */
  readonly index: number;
  readonly words: Words;
  readonly formatValue: (value: number) => string;
}

/** The mean of a day, with its interval below where the chart draws it. */
function Day({ line, index, words, formatValue }: DayProps) {
  const [value, low, high] = [line.values, line.low, line.high].map((list) => list[index] ?? null);
  if (value === undefined || value === null) return <td>–</td>;
  if (!line.hasBand || low === undefined || low === null || high === undefined || high === null)
    return <td>{formatValue(value)}</td>;
  return (
    <td>
      {formatValue(value)}
      <span className={classes('between')}>
        {words.t('figures.interval', { low: formatValue(low), high: formatValue(high) })}
      </span>
    </td>
  );
}

/** The chart's numbers as a table, in its place. */
export function ChartTable({ lines, caption, words, formatValue }: ChartTableProps) {
  const { t, language } = words;
  const days = lines[0]?.values.length ?? 0;
  const stride = days > mostRows ? 7 : 1;
  const begins = lines.map(({ values }) => values.findIndex((value) => value !== null));
  const first = Math.max(0, Math.min(...begins.filter((at) => at >= 0), days));
  const shownDays = Array.from(
    { length: Math.ceil((days - first) / stride) },
    (_, index) => first + index * stride,
  );
  return (
    <div className={classes('tableFrame')} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className={classes('hidden')}>{t('chart.tableCaption', { title: caption })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.dayColumn')}</th>
            {lines.map(({ id, name, look }) => (
              <th key={id} scope="col">
                <span className={classes('column')}>
                  <SetUpTile look={look} />
                  {name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shownDays.map((index) => (
            <tr key={index}>
              <th scope="row">{formatPlain(index + 1, language)}</th>
              {lines.map((line) => (
                <Day key={line.id} line={line} index={index} words={words} formatValue={formatValue} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
