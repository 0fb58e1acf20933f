import { describe, expect, it } from 'vitest';
import { headlineSentence } from '../../../renderer/wording/headlineSentence.ts';
import { dailyOf, differenceOf, estimateOf, summaryOf } from '../summaries.ts';
import { wordsIn } from '../words.ts';

const names = { focus: 'Omni', reference: 'Multi' };
const english = wordsIn('en');
const indonesian = wordsIn('id');

const days = (value: (day: number) => number) => Array.from({ length: 180 }, (_, index) => value(index + 1));
const daily = [
  dailyOf(
    'multi',
    'conversion',
    days(() => 0.15),
  ),
  dailyOf(
    'omni',
    'conversion',
    days((day) => (day < 24 ? 0.14 : 0.17)),
  ),
];

describe('the headline in words', () => {
  it('names which is higher, by how much, whether that is better, how surely, and from when on', () => {
    const difference = differenceOf('conversionRate');
    expect(headlineSentence(summaryOf([difference], daily), difference, names, english)).toBe(
      'Over 180 days, Omni comes out higher than Multi on conversion, by 2.1 percentage points, which is better (95% interval 1.5 to 2.7; 20 paired runs). It pulls ahead from about day 24.',
    );
  });

  it('says the same in Indonesian, with decimal commas', () => {
    const difference = differenceOf('conversionRate');
    const ids = { focus: 'Omnichannel', reference: 'Multisaluran' };
    expect(headlineSentence(summaryOf([difference], daily), difference, ids, indonesian)).toBe(
      'Selama 180 hari, Omnichannel lebih tinggi daripada Multisaluran dalam hal konversi, dengan selisih 2,1 poin persentase, dan itu lebih baik (selang kepercayaan 95%: 1,5 sampai 2,7; 20 pasang simulasi). Keunggulannya mulai tampak sekitar hari ke-24.',
    );
  });

  it('calls fewer re-entered fields better, and counts them for a hundred journeys', () => {
    const difference = differenceOf('reEntryFields', { estimate: estimateOf(-4.65, 0.24), verdict: 'lower' });
    expect(headlineSentence(summaryOf([difference], daily), difference, names, english)).toContain(
      'Omni comes out lower than Multi on data re-entry, by 465 fields per 100 journeys, which is better (95% interval 441 to 489; 20 paired runs).',
    );
  });

  it('says what is worse when the better direction is the other one', () => {
    const difference = differenceOf('conversionRate', {
      estimate: estimateOf(-0.021, 0.006),
      verdict: 'lower',
    });
    expect(headlineSentence(summaryOf([difference], []), difference, names, english)).toContain(
      'Omni comes out lower than Multi on conversion, by 2.1 percentage points, which is worse (95% interval 1.5 to 2.7',
    );
  });

  it('takes no side where neither direction is good', () => {
    const difference = differenceOf('collectedShare', { estimate: estimateOf(0.08, 0.01) });
    expect(headlineSentence(summaryOf([difference], []), difference, names, english)).toContain(
      'Omni comes out higher than Multi on collected orders, by 8.0 percentage points (95%',
    );
  });

  it('cannot tell when the interval holds zero, and says what would narrow it', () => {
    const difference = differenceOf('conversionRate', {
      estimate: estimateOf(0.002, 0.006),
      verdict: 'undecided',
    });
    expect(headlineSentence(summaryOf([difference], daily), difference, names, english)).toBe(
      'Cannot tell: the difference may be anything from −0.4 to 0.8 percentage points. More shoppers or more runs would narrow it.',
    );
  });

  it('does not judge one run', () => {
    const difference = differenceOf('conversionRate', {
      estimate: estimateOf(0.021, null, 1),
      verdict: 'undecided',
    });
    expect(headlineSentence(summaryOf([difference], daily), difference, names, english)).toBe(
      'Cannot tell from one run: Omni came out +2.1 percentage points from Multi. An interval needs 2 runs.',
    );
  });

  it('says that two worlds are exactly alike when they are', () => {
    const difference = differenceOf('conversionRate', { estimate: estimateOf(0, 0), verdict: 'same' });
    expect(headlineSentence(summaryOf([difference], daily), difference, names, english)).toBe(
      'Omni and Multi came out exactly alike on conversion in every one of 20 paired runs.',
    );
  });

  it('gives the reason instead of a number', () => {
    const difference = differenceOf('conversionRate', { estimate: { kind: 'none', reason: 'noJourneys' } });
    expect(headlineSentence(summaryOf([difference], daily), difference, names, indonesian)).toBe(
      'Selisih tidak dapat dihitung: Belum ada perjalanan belanja yang terhitung di sini, jadi belum ada tingkatnya.',
    );
  });
});
