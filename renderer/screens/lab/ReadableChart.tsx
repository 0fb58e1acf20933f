import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { ChartLine } from '../../charts/chartLine.ts';
import { pressKey, type Reading } from '../../charts/chartKeys.ts';
import { layNames } from '../../charts/lineNames.ts';
import { dayAt, TimeChart, type ReadPoint } from '../../charts/TimeChart.tsx';
import { useTextScale } from '../../charts/useTextScale.ts';
import { zoomOf } from '../../charts/zoomOf.ts';
import { formatPlain } from '../../i18n/numberFormat.ts';
import { useStage } from '../../stores/presentation.ts';
import { SetUpTile } from '../../parts/SetUpTile.tsx';
import { classesOf } from '../../theme/classesOf.ts';
import type { Words } from '../../wording/words.ts';
import sheet from './chart.module.css';

const classes = classesOf(sheet);
const usualHeight = 280;
/** What stands above and below a plot on a projector: the bar, the views, the chart's words. */
const roundPlot = 320;

interface ReadableChartProps {
  readonly lines: readonly ChartLine[];
  readonly days: number;
  readonly width: number;
  readonly words: Words;
  readonly label: string;
  /** The chart in one sentence, for the S key. */
  readonly sentence: string;
  /** Id of the line the keyboard begins with. */
  readonly startLine: string;
  readonly emptyTop: number;
  readonly formatTick: (value: number, digits: number, isTop: boolean) => string;
  readonly formatValue: (value: number) => string;
  readonly onTable: () => void;
}

function pointInWords(line: ChartLine, day: number, props: ReadableChartProps): string {
  const { t } = props.words;
  const value = line.values[day - 1] ?? null;
  const low = line.low[day - 1] ?? null;
  const high = line.high[day - 1] ?? null;
  if (value === null) return t('chart.at', { day, name: line.name, value: '–' });
  const spoken = { day, name: line.name, value: props.formatValue(value) };
  return low === null || high === null
    ? t('chart.at', spoken)
    : t('chart.atInterval', { ...spoken, low: props.formatValue(low), high: props.formatValue(high) });
}

/** The values of one day beside the plot's rule; for the eye only, the live text says the same. */
function Readout({ point, props }: { readonly point: ReadPoint; readonly props: ReadableChartProps }) {
  const { lines, days, words, formatValue } = props;
  const isLeft = point.day > days / 2;
  return (
    <div className={classes('readout', isLeft ? 'left' : 'right')} aria-hidden="true">
      <strong>{words.t('chart.day', { day: formatPlain(point.day, words.language) })}</strong>
      {lines.map(({ id, name, look, values }) => {
        const value = values[point.day - 1] ?? null;
        return (
          <span key={id} className={classes('read', id === point.lineId && 'chosen')}>
            <SetUpTile look={look} />
            <span>{name}</span>
            <span className={classes('value')}>{value === null ? '–' : formatValue(value)}</span>
          </span>
        );
      })}
    </div>
  );
}

/**
 * Where a chart of recharts is drawn. Its selectors remember the last drawing there was, and with it everything that drawing hangs in: a whole
 * screen left long ago. So once this is gone, its drawing hangs in nothing.
 */
function useDrawing(): RefObject<HTMLDivElement | null> {
  const drawing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = drawing.current;
    return () => {
      // Still on the page, it is only tried out whether this may be begun anew, as React does while one develops.
      if (frame?.isConnected === false) frame.replaceChildren();
    };
  }, []);
  return drawing;
}

/** A time chart that can be read by pointer and by keyboard: one tab stop, arrows inside. */
export function ReadableChart(props: ReadableChartProps) {
  const { lines, days, words, label, sentence, startLine, onTable } = props;
  const textScale = useTextScale();
  const width = props.width / textScale;
  const stageHeight = useStage((state) => state.height);
  const height =
    stageHeight === null ? usualHeight : Math.max(usualHeight, (stageHeight - roundPlot) / textScale);
  const names = useMemo(() => layNames(lines, width), [lines, width]);
  const [reading, setReading] = useState<Reading>({ level: 'chart' });
  const [pointed, setPointed] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');
  const drawing = useDrawing();
  const begin = lines.findIndex(({ id }) => id === startLine);
  const onLine = reading.level === 'chart' ? null : (lines[reading.line] ?? null);
  const point: ReadPoint | null =
    pointed !== null
      ? { day: Math.min(pointed, days), lineId: null }
      : reading.level === 'chart' || onLine === null
        ? null
        : { day: Math.min(reading.day, days), lineId: onLine.id };

  const formatDay = useCallback(
    (day: number, isFirst: boolean): string => {
      const number = formatPlain(day, words.language);
      return isFirst ? words.t('chart.day', { day: number }) : number;
    },
    [words],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = pressKey(reading, event, lines, Math.max(0, begin));
    if (next === null) return;
    event.preventDefault();
    setPointed(null);
    if (next === 'sentence') setSpoken(sentence);
    else if (next === 'table') onTable();
    else if (next === 'leave') {
      setReading({ level: 'chart' });
      setSpoken('');
    } else {
      setReading(next);
      const line = next.level === 'chart' ? undefined : lines[next.line];
      setSpoken(line === undefined || next.level === 'chart' ? label : pointInWords(line, next.day, props));
    }
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (lines.length === 0) return;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setPointed(dayAt(x / textScale / zoomOf(event.currentTarget), width, names.gutter, days));
  };

  return (
    <div className={classes('readable')}>
      <div
        className={classes('plot')}
        role="application"
        aria-roledescription={words.t('chart.plotRole')}
        aria-label={label}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => {
          setPointed(null);
        }}
        onBlur={() => {
          setReading({ level: 'chart' });
        }}
      >
        <div ref={drawing} style={{ zoom: textScale }}>
          <TimeChart
            lines={lines}
            names={names}
            days={days}
            width={width}
            height={height}
            emptyTop={props.emptyTop}
            formatTick={props.formatTick}
            formatDay={formatDay}
            reading={point}
          />
        </div>
        {names.rows === null && (
          <ul className={classes('legend')} aria-hidden="true">
            {lines.map(({ id, name, look }) => (
              <li key={id}>
                <SetUpTile look={look} />
                <span>{name}</span>
              </li>
            ))}
          </ul>
        )}
        {point !== null && <Readout point={point} props={props} />}
      </div>
      <p className={classes('hidden')} aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
