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

/** What a measurement came to now. */
export interface Fresh {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
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

/**
 * The measurement that each figure of a text tells, and how; null where none fits. Where several fit, they are told in their own order.
 */
export function toldBy(
  figures: readonly ToldFigure[],
  measured: readonly Measurement[],
): readonly (Told | null)[] {
  const taken = new Set<Measurement>();
  return figures.map((figure) => {
    const all = measured.flatMap((measurement) => waysToTell(figure, measurement).slice(0, 1));
    const told = all.find(({ measurement }) => !taken.has(measurement)) ?? all[0] ?? null;
    if (told !== null) taken.add(told.measurement);
    return told;
  });
}

/** The ways in which a figure may tell a measurement, the nearest first. */
function waysToTell({ low, high }: ToldFigure, measurement: Measurement): readonly Told[] {
  return scales
    .flatMap((scale) =>
      signs.map((sign) => {
        const [from, until] = scaled(measurement.low, measurement.high, { scale, sign });
        const off = Math.max(Math.abs(from - low.value), Math.abs(until - high.value));
        const allowed = 0.51 * 10 ** -Math.min(low.decimals, high.decimals) + 0.05 * (until - from);
        return { measurement, scale, sign, off: off / allowed };
      }),
    )
    .filter(({ off }) => off <= 1)
    .toSorted((a, b) => a.off - b.off);
}

/** A text with its figures replaced by those of the measurements they tell; `fresh` gives the new mean and interval, null leaves one. */
export function retell(
  text: string,
  language: Language,
  measured: readonly Measurement[],
  fresh: (measurement: Measurement) => Fresh | null,
): string {
  const figures = findFigures(text, language);
  const told = toldBy(figures, measured);
  return figures.reduceRight((rewritten, figure, index) => {
    const how = told[index] ?? null;
    const found = how === null ? null : fresh(how.measurement);
    if (how === null || found === null) return rewritten;
    const [low, high] = scaled(found.low, found.high, how);
    const parts = [
      [figure.high, high],
      [figure.low, low],
      [figure.mean, found.mean * how.scale * how.sign],
    ] as const;
    return parts.reduce(
      (done, [{ start, end, decimals }, value]) =>
        done.slice(0, start) + write(value, decimals, language) + done.slice(end),
      rewritten,
    );
  }, text);
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
