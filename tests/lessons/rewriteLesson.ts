import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';
import type { Measurement } from '../../sim/scenario/lesson.ts';
import { findFigures, retell, toldBy, type Fresh } from './toldFigures.ts';

/** Sentences of a lesson and the intervals they rest on: one reveal, or the flip. */
export interface Passage {
  readonly where: string;
  readonly path: readonly (string | number)[];
  readonly texts: readonly string[];
  readonly measured: readonly Measurement[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The scenario file with the intervals of a passage and the figures its sentences tell measured anew; all else stays as it stands. */
export function rewriteLesson(
  text: string,
  passages: readonly Passage[],
  freshOf: (measurement: Measurement) => Fresh | null,
): string {
  const document = parseDocument(text);
  const edits = passages.flatMap((passage) => [
    ...numberEdits(document, passage, freshOf),
    ...sentenceEdits(document, text, passage, freshOf),
  ]);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
}

function numberEdits(
  document: Document,
  { path, measured }: Passage,
  freshOf: (measurement: Measurement) => Fresh | null,
): readonly Edit[] {
  const list = document.getIn([...path, 'measured'], true);
  if (!isSeq(list)) return [];
  return list.items.flatMap((item, index) => {
    const measurement = measured[index];
    const fresh = measurement === undefined ? null : freshOf(measurement);
    if (!isMap(item) || fresh === null) return [];
    const [low, high] = asWritten(fresh);
    return (
      [
        ['low', low],
        ['high', high],
      ] as const
    ).flatMap(([key, put]) => {
      const node = item.get(key, true);
      return isScalar(node) ? [editOf(node, put)] : [];
    });
  });
}

/** Three digits of its width are kept of an interval; one without any width is given a little, for the last bits of a sum. */
function asWritten({ low, high }: Fresh): readonly [string, string] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size === 0) return ['0', '0'];
  const isExact = high - low < 1e-6 * size;
  const width = isExact ? 1e-6 * size : high - low;
  const step = 10 ** (Math.floor(Math.log10(width)) - 2);
  const decimals = Math.max(0, -Math.log10(step));
  const [from, until] = isExact ? [low - width, high + width] : [low, high];
  const put = (value: number): string =>
    String(Number((Math.round(value / step) * step).toFixed(Math.round(decimals))));
  return [put(from), put(until)];
}

function sentenceEdits(
  document: Document,
  text: string,
  { path, texts, measured }: Passage,
  freshOf: (measurement: Measurement) => Fresh | null,
): readonly Edit[] {
  return texts.flatMap((key) =>
    (['en', 'id'] as const).flatMap((language) => {
      const node = document.getIn([...path, key, language], true);
      if (!isScalar(node) || !node.range) return [];
      const [start, end] = node.range;
      const source = text.slice(start, end);
      const retold = retell(source, language, measured, freshOf);
      return retold === source ? [] : [{ start, end, text: retold }];
    }),
  );
}

function editOf({ range }: Scalar, text: string): Edit {
  const [start, end] = range ?? [0, 0];
  return { start, end, text };
}

/** Figures with an interval in the sentences of a passage that no measurement of it bears out. */
export function unmeasured({ texts, measured, path }: Passage, file: string): readonly string[] {
  const document = parseDocument(file);
  return texts.flatMap((key) =>
    (['en', 'id'] as const).flatMap((language) => {
      const sentence = document.getIn([...path, key, language]);
      if (typeof sentence !== 'string') return [];
      const figures = findFigures(sentence, language);
      const told = toldBy(figures, measured);
      return figures
        .filter((_, index) => told[index] === null)
        .map(({ mean, high }) => `${key}.${language}: ${sentence.slice(mean.start, high.end)}`);
    }),
  );
}
