import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { EntryRecord } from '../../../../../sim/diary/diaryRecord.ts';
import { clock } from '../../../../../sim/diary/numberWords.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { Button } from '../../../../parts/Button.tsx';
import { SetUpTile } from '../../../../parts/SetUpTile.tsx';
import { classesOf } from '../../../../theme/classesOf.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { journeyOf, type Chapter, type ChapterWorld } from './chapters.ts';
import { DecisionBars, EarlierDecision } from './DecisionBars.tsx';
import { decidedIn, stepDecision, type Chosen } from './diarySteps.ts';
import sheet from './whyPanel.module.css';

const classes = classesOf(sheet);

interface WhyPanelProps {
  readonly facts: LabFacts;
  readonly chapter: Chapter;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
}

type Looked = Pick<WhyPanelProps, 'facts' | 'chapter' | 'onChoose'> & {
  readonly chosen: Chosen;
  readonly world: ChapterWorld;
  readonly entry: EntryRecord;
};

const questions = {
  loss: 'shopper.whyLeft',
  order: 'shopper.whyBought',
  goesElsewhere: 'shopper.whyAway',
} as const;

/** Where it happens, and what: for the end of a journey the answer to why. */
function Answer({ facts, world, entry }: Looked) {
  const { words, nameOf, looks } = facts;
  const { t, language } = words;
  const look = looks.get(world.setUp);
  const { kind } = entry.happening;
  const journey = journeyOf(world, entry);
  const isAnswered = kind === 'loss' || kind === 'order' || kind === 'goesElsewhere';
  const at = { day: formatPlain(entry.day, language), time: clock(entry.minuteOfDay)[language] };
  return (
    <>
      <p className={classes('where')}>
        {look !== undefined && <SetUpTile look={look} />}
        <strong>{nameOf(world.setUp)}</strong>
        <span>{t('shopper.moment', at)}</span>
      </p>
      {journey !== null && isAnswered ? (
        <>
          <h3>{t(questions[kind])}</h3>
          <p className={classes('answer')}>{journey.answer[language]}</p>
        </>
      ) : (
        <h3 className={classes('happens')}>{entry.text[language]}</h3>
      )}
    </>
  );
}

/** One step back or on among the decisions of the world. */
function DecisionSteps({ facts, world, chosen, onChoose }: Looked) {
  const { t, language } = facts.words;
  const { length } = decidedIn(world);
  const count =
    chosen.decision === null
      ? t('shopper.decisionCount', { count: length })
      : t('shopper.decisionOf', {
          at: formatPlain(chosen.decision + 1, language),
          of: formatPlain(length, language),
        });
  const step = (by: 1 | -1) => {
    const next = stepDecision(world, chosen, by);
    return {
      isDisabled: next === null,
      onPress: () => {
        if (next !== null) onChoose(next);
      },
    };
  };
  return (
    <div className={classes('steps')}>
      <Button square aria-label={t('shopper.decisionBefore')} {...step(-1)}>
        <ChevronLeft size={16} aria-hidden="true" />
      </Button>
      <span aria-live="polite" data-decision={chosen.decision ?? undefined}>
        {count}
      </span>
      <Button square aria-label={t('shopper.decisionAfter')} {...step(1)}>
        <ChevronRight size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}

/** What is looked at, in its world and chapter; null where nothing is. */
function lookedAt({ facts, chapter, chosen, onChoose }: WhyPanelProps): Looked | null {
  const world = chapter.worlds.find(({ setUp }) => setUp === chosen?.setUp);
  const entry = chosen === null ? undefined : world?.entries[chosen.entry];
  if (chosen === null || world === undefined || entry === undefined) return null;
  return { facts, chapter, chosen, onChoose, world, entry };
}

/** What is looked at: its sentence, or the answer to why. */
export function WhyAnswer(props: WhyPanelProps) {
  const { t } = props.facts.words;
  const looked = lookedAt(props);
  return (
    <section
      className={classes('why')}
      aria-label={t('shopper.panel')}
      data-why={looked?.entry.happening.kind}
    >
      {looked === null ? (
        <p className={classes('none')}>{t('shopper.chooseEntry')}</p>
      ) : (
        <Answer {...looked} />
      )}
    </section>
  );
}

/** The decision behind what is looked at, in every world, and the ways to the ones before and after. */
export function WhyDecision(props: WhyPanelProps) {
  const { facts, chapter } = props;
  const { t } = facts.words;
  const looked = lookedAt(props);
  if (looked === null) return <div className={classes('why')} />;
  const { world, chosen } = looked;
  const decided = decidedIn(world);
  const at = chosen.decision ?? -1;
  const decision = decided[at]?.decision;
  const earlier = decided[at - 1]?.decision;
  return (
    <section className={classes('why')} aria-label={t('shopper.decisions')}>
      {decision === undefined ? (
        <p className={classes('none')}>{t('shopper.noDecision')}</p>
      ) : (
        <DecisionBars
          facts={facts}
          decision={decision}
          setUp={world.setUp}
          setUps={chapter.worlds.map((one) => one.setUp)}
        />
      )}
      {earlier !== undefined && <EarlierDecision facts={facts} decision={earlier} />}
      <DecisionSteps {...looked} />
    </section>
  );
}
