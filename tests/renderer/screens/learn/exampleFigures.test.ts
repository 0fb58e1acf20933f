import { describe, expect, it } from 'vitest';
import { en } from '../../../../renderer/i18n/en.ts';
import { id } from '../../../../renderer/i18n/id.ts';
import {
  dayFigures,
  differenceFigures,
  exampleOrigin,
  metricsByDirection,
} from '../../../../renderer/screens/learn/exampleFigures.ts';
import { exampleDifference } from '../../../../renderer/screens/learn/workedExample.ts';
import { differenceInWords } from '../../../../renderer/wording/differenceInWords.ts';
import { wordsIn } from '../../words.ts';

const isOfExample = (key: string): boolean => /^(chartsNote|example|compared|more_|less_|days_)/.test(key);
const languages = ['en', 'id'] as const;

describe('what Learn says of its worked example', () => {
  it.each(Object.entries({ en: en.learn, id: id.learn }))(
    'has no figure of its own but the 95 of an interval: %s',
    (_, texts) => {
      const told = Object.entries(texts).filter(([key]) => isOfExample(key));
      expect(told.length).toBeGreaterThan(14);
      for (const [, text] of told) expect(text.replace(/\b(95%?|100)/g, '')).not.toMatch(/\d/);
    },
  );

  it.each(languages)('fills in every figure: %s', (language) => {
    const words = wordsIn(language);
    const given = {
      ...exampleOrigin(words),
      ...dayFigures(words),
      ...metricsByDirection(words),
      ...differenceFigures('reEntryFields', words),
      ...{ table: '-', data: '-' },
    };
    for (const key of Object.keys(language === 'en' ? en.learn : id.learn).filter(isOfExample))
      expect(words.t(`learn.${key}` as 'learn.chartsNote', given)).not.toContain('{{');
  });

  it.each(['conversionRate', 'reEntryFields'] as const)('says %s as the lab does', (metric) => {
    const words = wordsIn('en');
    const { figure } = differenceFigures(metric, words);
    const said = differenceInWords(exampleDifference(metric).estimate, metric, words);
    expect(figure.match(/[\d.]+/g)?.slice(0, 2)).toEqual(said.match(/[\d.]+/g)?.slice(0, 2));
  });

  it('names every metric under the direction that is good for it', () => {
    const { less, neither } = metricsByDirection(wordsIn('en'));
    expect(less).toContain('data re-entry');
    expect(neither).toContain('channel switching');
    expect(less).not.toContain('conversion');
  });
});
