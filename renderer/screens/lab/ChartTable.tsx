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
              {lines.map(({ id, values }) => {
                const value = values[index] ?? null;
                return <td key={id}>{value === null ? '–' : formatValue(value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
