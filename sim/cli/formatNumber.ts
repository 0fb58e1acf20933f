import type { Language } from '../units.ts';

/** A number for people: 12,345.70 in English, 12.345,70 in Indonesian. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const isNegative = value < 0 && Number(value.toFixed(decimals)) !== 0;
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${isNegative ? '-' : ''}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`;
}

/** Two figures as an interval: [0.1, 0.2] in English, [0,1; 0,2] in Indonesian, where a comma stands inside of figures. */
export function formatInterval(low: string, high: string, language: Language): string {
  return `[${low}${language === 'en' ? ',' : ';'} ${high}]`;
}
