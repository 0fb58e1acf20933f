import { clock } from '../../../../../sim/diary/numberWords.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { textWidth } from '../../../../charts/textWidth.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import type { Words } from '../../../../wording/words.ts';
import { spanInShort } from './diaryWords.ts';
import { axisHeight, type DrawnDiary, type DrawnMark } from './drawDiary.ts';
import sheet from './diaryChart.module.css';

const classes = classesOf(sheet);

interface TimeAxisProps {
  readonly drawn: DrawnDiary;
  readonly words: Words;
  readonly chosen: DrawnMark | null;
}

/** Days and times along the top, the blocks in which things happen, the cuts between them, and the moment looked at. */
export function TimeAxis({ drawn, words, chosen }: TimeAxisProps) {
  const { layout, height, worlds } = drawn;
  const { language, t } = words;
  const dayOf = new Map(
    worlds.flatMap(({ marks }) => marks.map(({ entry }) => [entry.minute, entry] as const)),
  );
  const base = axisHeight + 0.5;
  const time = chosen === null ? '' : clock(chosen.entry.minuteOfDay)[language];
  const flag = textWidth(time, '600 13px "Inter Variable", Inter, sans-serif') + 12;
  const flagAt = Math.max(flag / 2, Math.min(chosen?.x ?? 0, layout.width - flag / 2));
  /** Whether the moment looked at stands where a text would. */
  const isCovered = (from: number, text: string): boolean =>
    chosen !== null && from < flagAt + flag / 2 && flagAt - flag / 2 < from + textWidth(text);
  return (
    <g>
      {layout.blocks.map(({ x, width }) => (
        <g key={x}>
          <rect
            x={x}
            y={axisHeight}
            width={width}
            height={height - axisHeight}
            className={classes('block')}
          />
          <line x1={x} x2={x + width} y1={base} y2={base} className={classes('axis')} />
        </g>
      ))}
      {layout.columns.map(({ minute, x, cutBefore }, index) => {
        const entry = dayOf.get(minute);
        const before = dayOf.get(layout.columns[index - 1]?.minute ?? -1);
        if (entry === undefined) return null;
        const atTime = clock(entry.minuteOfDay)[language];
        const span = cutBefore === null ? '' : spanInShort(cutBefore.minutes, words);
        const spanFrom = (cutBefore?.x ?? 0) - 2 - textWidth(span) / 2;
        return (
          <g key={minute}>
            {cutBefore !== null && (
              <>
                <path
                  d={`M${cutBefore.x - 4} ${base + 5}l4 -10M${cutBefore.x + 1} ${base + 5}l4 -10`}
                  className={classes('axis')}
                  fill="none"
                />
                {!isCovered(spanFrom, span) && (
                  <text
                    x={cutBefore.x - 2}
                    y={axisHeight - 12}
                    textAnchor="middle"
                    className={classes('span')}
                  >
                    {span}
                  </text>
                )}
              </>
            )}
            {entry.day !== before?.day && (
              <text x={x} y={12} className={classes('day')}>
                {t('shopper.day', { day: formatPlain(entry.day, language) })}
              </text>
            )}
            <line x1={x + 0.5} x2={x + 0.5} y1={base - 5} y2={base} className={classes('axis')} />
            {!isCovered(x, atTime) && (
              <text x={x} y={axisHeight - 12} className={classes('time')}>
                {atTime}
              </text>
            )}
          </g>
        );
      })}
      {chosen !== null && (
        <g>
          {worlds.map(({ setUp, lanes }) => (
            <line
              key={setUp}
              x1={chosen.x}
              x2={chosen.x}
              y1={(lanes[0]?.y ?? 0) - 12}
              y2={(lanes.at(-1)?.y ?? 0) + 14}
              className={classes('now')}
            />
          ))}
          <rect x={flagAt - flag / 2} y={axisHeight - 26} width={flag} height={20} fill="var(--ink)" />
          <path d={`M${chosen.x - 5} ${axisHeight - 6}h10l-5 6z`} fill="var(--ink)" />
          <text x={flagAt} y={axisHeight - 11.5} textAnchor="middle" className={classes('nowTime')}>
            {time}
          </text>
        </g>
      )}
    </g>
  );
}
