import { currencySign } from '../i18n/numberFormat.ts';
import type { Words } from './words.ts';

const scales = [
  { of: 1e9, word: 'billion' },
  { of: 1e6, word: 'million' },
  { of: 1e3, word: 'thousand' },
] as const;

/** What many sums of money side by side are counted in, so that figures stay short. */
export interface MoneyScale {
  readonly divisor: number;
  /** "Rp million". */
  readonly unit: string;
}

/** @param largest the largest size among them, in the currency */
export function moneyScaleFor(largest: number, { t, language, currency }: Words): MoneyScale {
  const sign = currencySign(currency, language);
  const scale = scales.find(({ of }) => Math.abs(largest) >= of);
  return scale === undefined
    ? { divisor: 1, unit: sign }
    : { divisor: scale.of, unit: t(`money.${scale.word}`, { sign }) };
}
