import type { DecisionRecord, OutcomeRecord } from '../../../../../sim/diary/diaryRecord.ts';
import { answerSentence } from '../../../../../sim/diary/purposeAnswers.ts';
import { percentage } from '../../../../../sim/diary/numberWords.ts';
import { formatNumber } from '../../../../i18n/numberFormat.ts';
import { SetUpTile } from '../../../../parts/SetUpTile.tsx';
import { classesOf } from '../../../../theme/classesOf.ts';
import { firstLetterLarge } from '../../../../wording/firstLetterLarge.ts';
import type { Words } from '../../../../wording/words.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { barParts } from './barParts.ts';
import sheet from './whyPanel.module.css';

const classes = classesOf(sheet);

/** Options from 0 to 1, the one that came dark, and the draw; a picture of what stands in words beside it. */
function ChanceBar({ outcome, draw }: { readonly outcome: OutcomeRecord | null; readonly draw: number }) {
  const at = `${draw * 100}%`;
  return (
    <svg className={classes('bar')} width="100%" height="22" aria-hidden="true">
      {outcome === null ? (
        <line x1="0" x2="100%" y1="13" y2="13" className={classes('absent')} />
      ) : (
        <>
          <rect x="0" y="7" width="100%" height="12" className={classes('ground')} />
          {barParts(outcome).map(({ from, width, isChosen }) => (
            <g key={from}>
              {isChosen && (
                <rect
                  x={`${from * 100}%`}
                  y="7"
                  width={`${width * 100}%`}
                  height="12"
                  className={classes('part')}
                />
              )}
              {from > 0 && (
                <line
                  x1={`${from * 100}%`}
                  x2={`${from * 100}%`}
                  y1="7"
                  y2="19"
                  className={classes('edge')}
                />
              )}
            </g>
          ))}
          <svg x={at} y="0" width="1" height="20" overflow="visible">
            <path d="M0 21V6M-4.5 0h9l-4.5 6.5z" className={classes('drawGround')} />
            <path d="M0 21V6" className={classes('needle')} />
            <path d="M-4.5 0h9l-4.5 6.5z" className={classes('draw')} />
          </svg>
        </>
      )}
    </svg>
  );
}

/** "12.9% to leave: she leaves", "App 31.9%". */
function outcomeInWords(
  purpose: DecisionRecord['purpose'],
  outcome: OutcomeRecord | null,
  { t, language }: Words,
): string {
  if (outcome === null) return t('shopper.notDecided');
  if (outcome.kind === 'chance') return answerSentence(purpose, outcome.chance, outcome.happened)[language];
  const option = outcome.options.find((one) => one.option === outcome.chosen);
  return t('shopper.cameOption', {
    option: option?.name[language] ?? '',
    chance: percentage(option?.chance ?? 0)[language],
  });
}

interface DecisionBarsProps {
  readonly facts: LabFacts;
  readonly decision: DecisionRecord;
  /** The world looked at. */
  readonly setUp: string;
  /** All worlds, in their order. */
  readonly setUps: readonly string[];
}

/** One draw and what it decided in every world. */
export function DecisionBars({ facts, decision, setUp, setUps }: DecisionBarsProps) {
  const { words, nameOf, looks } = facts;
  const { t, language } = words;
  const { outcome, others } = decision;
  const draw = decision.draw ?? 0;
  const isShared = others.length === 0;
  const rows = setUps.map((id) => ({
    id,
    outcome:
      id === setUp || isShared ? outcome : (others.find((other) => other.setUp === id)?.outcome ?? null),
  }));
  return (
    <section className={classes('decision')}>
      <h4>{firstLetterLarge(decision.question[language])}</h4>
      <p className={classes('same')}>
        {t(isShared ? 'shopper.sharedDraw' : 'shopper.sameDraw', { draw: formatNumber(draw, language, 3) })}
      </p>
      <ul>
        {rows.map(({ id, outcome: own }) => {
          const look = looks.get(id);
          return (
            <li key={id}>
              {look !== undefined && <SetUpTile look={look} />}
              <span className={classes('who')}>{nameOf(id)}</span>
              <span className={classes('what', id === setUp && 'own')}>
                {outcomeInWords(decision.purpose, own, words)}
              </span>
              <ChanceBar outcome={own} draw={draw} />
            </li>
          );
        })}
      </ul>
      {outcome.kind === 'chance' ? (
        <p className={classes('ends')}>
          <span>{t('shopper.barYes')}</span>
          <span>{t('shopper.barNo')}</span>
        </p>
      ) : (
        <OptionList outcome={outcome} words={words} />
      )}
    </section>
  );
}

/** The options of a choice in the order of the bar, with their chances. */
function OptionList({
  outcome,
  words,
}: {
  readonly outcome: Extract<OutcomeRecord, { readonly kind: 'choice' }>;
  readonly words: Words;
}) {
  const { language } = words;
  return (
    <ol className={classes('options')}>
      {outcome.options.map(({ option, name, chance }) => (
        <li key={option} className={classes(option === outcome.chosen && 'own')}>
          <span>{name[language]}</span>{' '}
          <span className={classes('chance')}>{percentage(chance)[language]}</span>
        </li>
      ))}
    </ol>
  );
}

/** The decision before, smaller: bar and sentence. */
export function EarlierDecision({
  facts,
  decision,
}: {
  readonly facts: LabFacts;
  readonly decision: DecisionRecord;
}) {
  const { t, language } = facts.words;
  return (
    <section className={classes('earlier')}>
      <h4>{t('shopper.earlier', { question: decision.question[language] })}</h4>
      <ChanceBar outcome={decision.outcome} draw={decision.draw ?? 0} />
      <p>
        {t('shopper.drawFalls', {
          draw: formatNumber(decision.draw ?? 0, language, 3),
          came: outcomeInWords(decision.purpose, decision.outcome, facts.words),
        })}
      </p>
    </section>
  );
}
