import { clock } from '../../../../../sim/diary/numberWords.ts';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { SetUpTile } from '../../../../parts/SetUpTile.tsx';
import { classesOf } from '../../../../theme/classesOf.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import type { Chapter } from './chapters.ts';
import sheet from './diaryText.module.css';

const classes = classesOf(sheet);

/** The same chapter as words: what happened in each world, and every decision under what it led to. */
export function DiaryText({ facts, chapter }: { readonly facts: LabFacts; readonly chapter: Chapter }) {
  const { words, nameOf, looks } = facts;
  const { t, language } = words;
  return (
    <div className={classes('worlds')} data-diary="text">
      {chapter.worlds.map(({ setUp, entries, journeys }) => {
        const look = looks.get(setUp);
        return (
          <div key={setUp} data-world={setUp}>
            <h3>
              {look !== undefined && <SetUpTile look={look} />}
              {nameOf(setUp)}
            </h3>
            {entries.length === 0 ? (
              <p className={classes('none')}>{t('shopper.nothing')}</p>
            ) : (
              <div className={classes('scroll')} role="region" aria-label={nameOf(setUp)} tabIndex={0}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{t('chart.dayColumn')}</th>
                      <th scope="col">{t('shopper.time')}</th>
                      <th scope="col">{t('shopper.whatHappens')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {entries.map((entry, index) => (
                      <tr key={index}>
                        <td>{formatPlain(entry.day, language)}</td>
                        <td>{clock(entry.minuteOfDay)[language]}</td>
                        <td>
                          {entry.text[language]}
                          <ul>
                            {entry.decisions
                              .filter(({ isTold }) => isTold)
                              .map(({ purpose, k, text }) => (
                                <li key={`${purpose} ${k}`}>{text[language]}</li>
                              ))}
                          </ul>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {entries.length > 0 &&
              journeys.map(({ number, why }) => (
                <p key={number} className={classes('why')}>
                  {why[language]}
                </p>
              ))}
          </div>
        );
      })}
    </div>
  );
}
