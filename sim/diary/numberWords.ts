import type { Language, Text } from '../units.ts';

const smallEn = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const smallId = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
];

/** A number with grouped thousands: 12,345.7 in English, 12.345,7 in Indonesian. */
function write(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

const both = (make: (language: Language) => string): Text => ({ en: make('en'), id: make('id') });

/** A count of things, in words up to ten: `three fields`, `tiga isian`. */
export function countOf(count: number, one: string, many: string, id: string): Text {
  return {
    en: `${smallEn[count] ?? write(count, 0, 'en')} ${count === 1 ? one : many}`,
    id: `${smallId[count] ?? write(count, 0, 'id')} ${id}`,
  };
}

export function plainNumber(value: number, decimals: number): Text {
  return both((language) => write(value, decimals, language));
}

/** A chance of 0..1 as a percentage; small ones keep two digits. */
export function percentage(share: number): Text {
  const decimals = share > 0 && share < 0.01 ? 2 : 1;
  return both((language) => `${write(share * 100, decimals, language)}%`);
}

/** An amount of the scenario's currency; rupiah as people write it. */
export function money(value: number, currency: string): Text {
  const sign = currency === 'IDR' ? 'Rp' : currency;
  return both((language) => `${sign} ${write(value, 0, language)}`);
}

/** A length of time in its largest fitting unit. */
export function duration(minutes: number): Text {
  if (minutes < 60) return countOf(minutes, 'minute', 'minutes', 'menit');
  if (minutes < 48 * 60) return countOf(Math.round(minutes / 60), 'hour', 'hours', 'jam');
  return countOf(Math.round(minutes / 1440), 'day', 'days', 'hari');
}

/** The time of day: 10:42 in English, 10.42 in Indonesian. */
export function clock(minuteOfDay: number): Text {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [two(Math.floor(minuteOfDay / 60)), two(minuteOfDay % 60)];
  return { en: `${hours}:${minutes}`, id: `${hours}.${minutes}` };
}
