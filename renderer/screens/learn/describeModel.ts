import type { Text } from '../../../sim/units.ts';

/** A paragraph, in the marks of Markdown, or a table with its head first. */
export type ModelBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A rule as sim/MODEL.md states it. */
export interface StatedRule {
  /** `R14` */
  readonly id: string;
  readonly blocks: readonly ModelBlock[];
}

export interface StatedModel {
  /** By number. */
  readonly rules: readonly StatedRule[];
  /** "In reality ...; here ...", one by one. */
  readonly simplifications: readonly string[];
}

/** A published fact the prepared crowds are fitted to or held against. */
export interface StatedFact {
  /** `F1` .., or `N1` ..: where integration should not win. */
  readonly id: string;
  readonly statement: Text;
  /** Rows of the evidence table, `E2.1 E2.2`. */
  readonly source: string;
}

export interface DescribedModel extends StatedModel {
  readonly facts: readonly StatedFact[];
}

const ruleStart = /^\*\*\[(R\d+)\](?: ([^*]+))?\*\*\s*/;

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function blockOf(part: string): ModelBlock {
  const lines = part.split('\n');
  if (!part.startsWith('|')) return { kind: 'text', text: lines.join(' ') };
  return { kind: 'table', rows: lines.filter((line) => !/^\|[\s|:-]+$/.test(line)).map(cellsOf) };
}

/** The text of one section of the second level, without its heading; empty where there is none. */
function sectionOf(markdown: string, heading: RegExp): string {
  const section = markdown.split(/^## /m).find((one) => heading.test(one)) ?? '';
  return section.slice(section.indexOf('\n') + 1);
}

/** Takes the rules and the simplifications out of sim/MODEL.md, word for word. */
export function describeModel(markdown: string): StatedModel {
  const rules: { readonly id: string; readonly blocks: ModelBlock[] }[] = [];
  for (const section of markdown.split(/^## /m)) {
    let open: ModelBlock[] | null = null;
    for (const part of section.split(/\n\n+/).map((one) => one.trim())) {
      const start = ruleStart.exec(part);
      if (start !== null) {
        open = [];
        rules.push({ id: start[1] ?? '', blocks: open });
      }
      if (open !== null && part !== '') open.push(blockOf(part.replace(ruleStart, '')));
    }
  }
  const simplifications = sectionOf(markdown, /^\d+\. Simplifications/)
    .split(/^- /m)
    .map((line) => line.trim().replaceAll('\n', ' '))
    .filter((line) => line !== '');
  return {
    rules: rules.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    simplifications,
  };
}
