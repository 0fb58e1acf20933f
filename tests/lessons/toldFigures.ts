import type { Measurement } from '../../sim/scenario/lesson.ts';
import type { Language } from '../../sim/units.ts';

/** A number as it stands in a text. */
interface ToldNumber {
  readonly value: number;
  readonly decimals: number;
  readonly start: number;
  readonly end: number;
}

/** A figure with its 95 % interval as a text tells it: `31 (95% interval 29 to 33)`, `31 (29 sampai 33)`. */
export interface ToldFigure {
  readonly mean: ToldNumber;
  readonly low: ToldNumber;
  readonly high: ToldNumber;
}

/** How a text tells a measured interval: per 100, in millions, a fall as a positive number. */
export interface Told {
  readonly measurement: Measurement;
  readonly scale: number;
  readonly sign: 1 | -1;
}

const numbers: Readonly<Record<Language, string>> = {
  en: '[−-]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[−-]?\\d+(?:\\.\\d+)?',
  id: '[−-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|[−-]?\\d+(?:,\\d+)?',
};
const intervalWords: Readonly<Record<Language, readonly [interval: string, to: string]>> = {
  en: ['95% interval\\s+', 'to'],
  id: ['selang kepercayaan\\s+95%:\\s+', 'sampai'],
};

/** Every figure with an interval in a text, in order. */
export function findFigures(text: string, language: Language): readonly ToldFigure[] {
  const [interval, to] = intervalWords[language];
  const one = `(${numbers[language]})`;
  const form = new RegExp(`${one}%?[^()\\d]{0,60}?\\((?:${interval})?${one}%?\\s+${to}\\s+${one}%?\\)`, 'dg');
  return [...text.matchAll(form)].map((match) => {
    const told = (group: number): ToldNumber => {
      const [start, end] = match.indices?.[group] ?? [0, 0];
      const plain = text.slice(start, end).replace('−', '-');
      const written =
        language === 'en' ? plain.replaceAll(',', '') : plain.replaceAll('.', '').replace(',', '.');
      return { value: Number(written), decimals: written.split('.')[1]?.length ?? 0, start, end };
    };
    return { mean: told(1), low: told(2), high: told(3) };
  });
}

const scales = [1, 100, 1000, 10, 1e-6] as const;
const signs = [1, -1] as const;

/** The measurement that a figure tells, and how; null where none fits. */
export function toldBy({ low, high }: ToldFigure, measured: readonly Measurement[]): Told | null {
  const all = measured.flatMap((measurement) =>
    scales.flatMap((scale) =>
      signs.map((sign) => {
        const [from, until] = scaled(measurement.low, measurement.high, { scale, sign });
        const off = Math.max(Math.abs(from - low.value), Math.abs(until - high.value));
        const allowed = 0.51 * 10 ** -Math.min(low.decimals, high.decimals) + 0.05 * (until - from);
        return { measurement, scale, sign, off, allowed };
      }),
    ),
  );
  const best = all
    .filter(({ off, allowed }) => off <= allowed)
    .toSorted((a, b) => a.off / a.allowed - b.off / b.allowed)[0];
  return best ?? null;
}

/** A text with its figures replaced; `fresh` gives the new mean and interval, null leaves a figure as it is. */
export function retell(
  text: string,
  language: Language,
  fresh: (
    figure: ToldFigure,
  ) => { readonly told: Told; readonly mean: number; readonly low: number; readonly high: number } | null,
): string {
  let rewritten = text;
  for (const figure of findFigures(text, language).toReversed()) {
    const found = fresh(figure);
    if (found === null) continue;
    const [low, high] = scaled(found.low, found.high, found.told);
    const mean = found.mean * found.told.scale * found.told.sign;
    const parts = [
      [figure.high, high],
      [figure.low, low],
      [figure.mean, mean],
    ] as const;
    for (const [{ start, end, decimals }, value] of parts)
      rewritten = rewritten.slice(0, start) + write(value, decimals, language) + rewritten.slice(end);
  }
  return rewritten;
}

function scaled(
  low: number,
  high: number,
  { scale, sign }: Pick<Told, 'scale' | 'sign'>,
): readonly [number, number] {
  return sign === 1 ? [low * scale, high * scale] : [-high * scale, -low * scale];
}

function write(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction === undefined ? '' : point + fraction);
  return (/[1-9]/.test(digits) && value < 0 ? '−' : '') + digits;
}
