import { classesOf } from '../../../../theme/classesOf.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import type { DrawnDiary, DrawnMark } from './drawDiary.ts';
import { entrySigns } from './entrySigns.ts';
import sheet from './diaryChart.module.css';

const classes = classesOf(sheet);

/** Minutes of the day between which a shop would be open. */
const opens = 7 * 60;
const closes = 22 * 60;

/** True for a mark in a store at night. */
function isAtNight({ entry, lane, isClosed }: DrawnMark, { document }: LabFacts): boolean {
  const isStore = lane !== 'outside' && document.base.channels[lane]?.kind === 'store';
  return isStore && !isClosed && (entry.minuteOfDay < opens || entry.minuteOfDay >= closes);
}

/** What the signs of a diary mean, those that are in it, and what the model leaves out where it shows. */
export function DiaryKey({ facts, drawn }: { readonly facts: LabFacts; readonly drawn: DrawnDiary }) {
  const { t } = facts.words;
  const marks = drawn.worlds.flatMap((world) => world.marks);
  const kinds = new Set(marks.map(({ entry }) => entry.happening.kind));
  const found = [...kinds].flatMap((kind) => entrySigns[kind] ?? []);
  const signs = found.filter((one, at) => found.findIndex(({ meaning }) => meaning === one.meaning) === at);
  const hasDots = marks.some(({ size }) => size === 'dot');
  return (
    <>
      <p className={classes('key')} aria-hidden="true">
        <span>
          <svg width="8" height="8">
            <rect className={classes('typedFirst')} x="0.6" y="0.6" width="5.8" height="5.8" rx="1.2" />
          </svg>
          {t('shopper.keyFirst')}
        </span>
        <span>
          <svg width="8" height="8">
            <rect className={classes('typedAgain')} width="7" height="7" rx="1.5" />
          </svg>
          {t('shopper.keyAgain')}
        </span>
        <span>
          <svg width="24" height="4">
            <line
              x1="1"
              x2="23"
              y1="2"
              y2="2"
              stroke="var(--axis)"
              strokeWidth="1.5"
              strokeDasharray="1 4"
              strokeLinecap="round"
            />
          </svg>
          {t('shopper.keyWaits')}
        </span>
        {signs.map(({ icon: Icon, meaning }) => (
          <span key={meaning}>
            <Icon size={14} />
            {t(`shopper.keySigns.${meaning}`)}
          </span>
        ))}
        {hasDots && (
          <span>
            <svg width="8" height="8">
              <circle cx="4" cy="4" r="3" fill="var(--axis)" />
            </svg>
            {t('shopper.keyDot')}
          </span>
        )}
      </p>
      {marks.some((mark) => isAtNight(mark, facts)) && <p className={classes('key')}>{t('shopper.night')}</p>}
    </>
  );
}
