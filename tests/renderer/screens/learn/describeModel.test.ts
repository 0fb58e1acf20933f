import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeModel } from '../../../../renderer/screens/learn/describeModel.ts';
import { rulesInBrief } from '../../../../sim/scenario/rulesInBrief.ts';

const model = readFileSync(fileURLToPath(new URL('../../../../sim/MODEL.md', import.meta.url)), 'utf8');
const { rules, simplifications } = describeModel(model);
const numbered = [...model.matchAll(/\*\*\[(R\d+)\]/g)].map((match) => match[1] ?? '');

describe('the model in Learn', () => {
  it('has every rule of sim/MODEL.md once, by number', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(numbered.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
    for (const { blocks } of rules) expect(blocks.length).toBeGreaterThan(0);
  });

  it('has a title and a sentence in both languages for every rule, and for none that is not there', () => {
    expect(Object.keys(rulesInBrief)).toEqual(rules.map(({ id }) => id));
    for (const { title, gist } of Object.values(rulesInBrief))
      for (const text of [title.en, title.id, gist.en, gist.id]) expect(text.trim()).not.toBe('');
  });

  it('states rules word for word, to the last line of their section', () => {
    const words = (text: string): string => text.replace(/[\s|]+/g, ' ').trim();
    const stated = ({ blocks }: (typeof rules)[number]): string =>
      blocks.map((block) => (block.kind === 'text' ? block.text : block.rows.flat().join(' '))).join(' ');
    const plain = words(model.replace(/\*\*\[R\d+\][^*]*\*\*/g, '').replace(/^\|[\s|:-]+$/gm, ''));
    for (const rule of rules) expect(plain).toContain(words(stated(rule)));
    expect(rules.find(({ id }) => id === 'R1')?.blocks.some(({ kind }) => kind === 'table')).toBe(true);
    expect(stated(rules.at(-1) ?? { id: '', blocks: [] })).toContain('pooling them saves less');
  });

  it('has every simplification', () => {
    expect(simplifications.length).toBe([...model.matchAll(/^- In reality /gm)].length);
    for (const line of simplifications) expect(line).toMatch(/^In reality .* here .*\.$/);
  });

  it('reads a rule with a title, one without, and what belongs to it', () => {
    const text =
      '## 1. A\n\nBefore.\n\n**[R2]** Two\nlines.\n\nMore.\n\n**[R1] Name.** One.\n\n## 2. B\n\nAfter.\n';
    expect(describeModel(text).rules).toEqual([
      { id: 'R1', blocks: [{ kind: 'text', text: 'One.' }] },
      {
        id: 'R2',
        blocks: [
          { kind: 'text', text: 'Two lines.' },
          { kind: 'text', text: 'More.' },
        ],
      },
    ]);
  });
});
