import { describe, expect, it } from 'vitest';
import {
  digitsBeside,
  digitsFor,
  digitsOf,
  formatBound,
  formatLevel,
  formatShortDifference,
  formatSize,
  shownUnitOf,
  unitBesideName,
} from '../../../renderer/wording/quantity.ts';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import { wordsIn } from '../words.ts';

const english = wordsIn('en');
const indonesian = wordsIn('id');

describe('quantities', () => {
  it('show shares in per cent and their differences in percentage points', () => {
    expect(formatLevel(0.163, 'share', english)).toBe('16.3%');
    expect(formatSize(-0.021, 'share', 1, english)).toBe('2.1 percentage points');
    expect(formatSize(0.01, 'share', 1, english)).toBe('1.0 percentage point');
    expect(formatShortDifference(0.021, 'share', 1, indonesian)).toBe('+2,1 poin');
  });

  it('count fields for a hundred of what the metric divides by', () => {
    expect(formatLevel(5.12, shownUnitOf('reEntryFields'), english)).toBe('512');
    expect(formatLevel(0.032, shownUnitOf('reEntryFields'), english)).toBe('3.2');
    expect(formatSize(0.78, shownUnitOf('reEntryFieldsPerOrder'), 0, english)).toBe(
      '78 fields per 100 orders',
    );
  });

  it('name what is counted beside a metric, unless its name or figure says it', () => {
    expect(unitBesideName('reEntryFields', english)).toBe('fields per 100 journeys');
    expect(unitBesideName('reEntryFieldsPerOrder', indonesian)).toBe('isian per 100 pesanan');
    expect(unitBesideName('kindsLostPerSwitch', english)).toBe('kinds of data per switch');
    expect(unitBesideName('satisfaction', indonesian)).toBe('0 sampai 1');
    expect(['conversionRate', 'orders', 'daysToOrder', 'revenue'] as const).toSatisfy(
      (plain: readonly MetricId[]) => plain.every((metric) => unitBesideName(metric, english) === ''),
    );
  });

  it('keep small counts readable', () => {
    expect(formatLevel(0.418, 'count', english)).toBe('0.42');
    expect(formatLevel(1477.4, 'count', english)).toBe('1,477');
  });

  it('give a difference as many decimals as its half-width needs to be seen', () => {
    expect(digitsFor('share', 0.006)).toBe(1);
    expect(digitsFor('share', 0.0009)).toBe(2);
    expect(digitsFor('fields', 0.24)).toBe(0);
    expect(digitsFor('count', 0.004)).toBe(3);
    expect(digitsFor('share', 0)).toBe(1);
  });

  it('print a level with the decimals of the intervals beside it, so that none lies outside its own', () => {
    const [tight, wide] = [0.02, 0.4].map((half) => {
      return {
        kind: 'estimate',
        n: 20,
        mean: 1.76,
        stdError: 1,
        ciLow: 1.76 - half,
        ciHigh: 1.76 + half,
      } as const;
    });
    const digits = digitsBeside([wide, tight, { kind: 'none', reason: 'noQuestions' }], 'minutesPerQuestion');
    expect(formatLevel(1.76, 'minutesPerQuestion', english)).toBe('1.8');
    expect(formatLevel(1.76, 'minutesPerQuestion', english, digits)).toBe('1.76');
    expect(formatBound(1.78, 'minutesPerQuestion', digits, english)).toBe('1.78');
    expect(digitsBeside([undefined], 'share')).toBe(1);
  });

  it('do not let an interval without zero seem to hold it', () => {
    const near = {
      kind: 'estimate',
      n: 20,
      mean: 0.03,
      stdError: 0.01,
      ciLow: 0.004,
      ciHigh: 0.056,
    } as const;
    expect(digitsOf(near, 'days')).toBe(3);
    expect(digitsOf({ ...near, ciLow: -0.004 }, 'days')).toBe(2);
    expect(digitsOf({ ...near, mean: 5e7, ciLow: 1e3, ciHigh: 1e8 }, 'money')).toBe(-3);
  });

  it('round money to two digits of what is uncertain about it', () => {
    const digits = digitsFor('money', 49_920_000);
    expect(formatShortDifference(275_660_000, 'money', digits, english)).toBe('+Rp 276 million');
    expect(formatBound(49_920_000, 'money', digits, indonesian)).toBe('Rp 50 juta');
    expect(formatLevel(2_400_000_000, 'money', english)).toBe('Rp 2.40 billion');
  });

  it('tell a ratio from a share of one', () => {
    expect(unitBesideName('manyChannelSpend', english)).toBe('times');
  });

  it('keep the cents of a currency in which they count', () => {
    const dollars = { ...english, currency: 'USD' };
    const digits = digitsOf(
      { kind: 'estimate', n: 20, mean: 0.42, stdError: 0.05, ciLow: 0.31, ciHigh: 0.53 },
      'money',
    );
    expect(formatShortDifference(0.42, 'money', digits, dollars)).toBe('+$ 0.42');
    expect(formatBound(0.31, 'money', digits, dollars)).toBe('$ 0.31');
  });
});
