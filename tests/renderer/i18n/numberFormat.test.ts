import { describe, expect, it } from 'vitest';
import {
  formatMoney,
  formatNumber,
  formatPlainShare,
  formatShare,
  formatSigned,
} from '../../../renderer/i18n/numberFormat.ts';

describe('numbers on the screen', () => {
  it('group and point as the language does', () => {
    expect(formatNumber(12345.67, 'en', 1)).toBe('12,345.7');
    expect(formatNumber(12345.67, 'id', 1)).toBe('12.345,7');
  });

  it('join the per cent sign without a space in both languages', () => {
    expect(formatShare(0.163, 'en')).toBe('16.3%');
    expect(formatShare(0.163, 'id')).toBe('16,3%');
    expect(formatPlainShare(0.92, 'en')).toBe('92%');
    expect(formatPlainShare(0.015, 'id')).toBe('1,5%');
  });

  it('carry a true minus, a plus for gains, and no sign at zero', () => {
    expect(formatSigned(-465, 'en')).toBe('−465');
    expect(formatSigned(2.1, 'id', 1)).toBe('+2,1');
    expect(formatSigned(-0.04, 'en', 1)).toBe('0.0');
    expect(formatNumber(-0.04, 'en', 1)).toBe('0.0');
  });

  it('write large sums with words, never with a bare M that means two things', () => {
    expect(formatMoney(172_680_000, 'IDR', 'en')).toBe('Rp 172.68 million');
    expect(formatMoney(172_680_000, 'IDR', 'id')).toBe('Rp 172,68 juta');
    expect(formatMoney(1_300_000_000, 'IDR', 'id')).toBe('Rp 1,3 miliar');
    expect(formatMoney(-350_000, 'IDR', 'id')).toBe('−Rp 350.000');
  });
});
