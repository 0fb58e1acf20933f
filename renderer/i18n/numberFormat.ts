import type { Language } from '../../sim/units.ts';
import { localeOf } from './i18n.ts';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(localeOf[language], options);
  formats.set(key, made);
  return made;
}

/** A minus sign as wide as a plus, and no sign on what rounds to zero. */
const withTrueMinus = (text: string): string => text.replace('-', '−');

/** A number with a fixed count of decimals, grouped: 12,345.7 or 12.345,7. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  return withTrueMinus(
    formatOf(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    }).format(value),
  );
}

/** A number with at most `digits` decimals and no idle zeros. */
export function formatPlain(value: number, language: Language, digits = 3): string {
  return withTrueMinus(
    formatOf(language, { maximumFractionDigits: digits, signDisplay: 'negative' }).format(value),
  );
}

/** A signed number; zero has no sign. */
export function formatSigned(value: number, language: Language, digits = 0): string {
  return withTrueMinus(
    formatOf(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'exceptZero',
    }).format(value),
  );
}

/** A share 0..1 in per cent: 16.3% or 16,3%. */
export function formatShare(share: number, language: Language, digits = 1): string {
  return `${formatNumber(share * 100, language, digits)}%`;
}

/** A share without idle zeros: 92%, 1.5%. */
export function formatPlainShare(share: number, language: Language): string {
  return `${formatPlain(share * 100, language, 2)}%`;
}

/** The sign of a currency as the language writes it: Rp, £, US$. */
export function currencySign(currency: string, language: Language): string {
  const parts = formatOf(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

/**
 * Money with its sign in front; large sums in words (million / juta), never a bare M, which means two things.
 * @param leastDigits decimals that large sums have at least, so that those of a row can be compared
 * @param smallDigits decimals of sums below a million
 */
export function formatMoney(
  value: number,
  currency: string,
  language: Language,
  leastDigits = 0,
  smallDigits = 0,
): string {
  const size = Math.abs(value);
  const options: Intl.NumberFormatOptions =
    size >= 1e6
      ? {
          notation: 'compact',
          compactDisplay: 'long',
          minimumFractionDigits: leastDigits,
          maximumFractionDigits: 2,
        }
      : { minimumFractionDigits: smallDigits, maximumFractionDigits: smallDigits };
  const figure = formatOf(language, options).format(size);
  return `${value < 0 ? '−' : ''}${currencySign(currency, language)} ${figure}`;
}
