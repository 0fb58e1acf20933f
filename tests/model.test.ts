import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../sim/scenario/parameter.ts';
import { channelParameters, setUpParameters } from '../sim/scenario/channelParameters.ts';
import { rollOutParameters } from '../sim/scenario/parameters/rollOutParameters.ts';
import { parameterGroups } from '../sim/scenario/parameters.ts';
import { MODEL_VERSION } from '../sim/modelVersion.ts';
import { parameterTable } from './support/parameterTable.ts';

const model = readFileSync(fileURLToPath(new URL('../sim/MODEL.md', import.meta.url)), 'utf8');
const rules = [...model.matchAll(/\*\*\[(R\d+)\]/g)].map((match) => match[1] ?? '');
const tests = fileURLToPath(new URL('.', import.meta.url));
const titles = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [
    ...readFileSync(`${tests}/${file}`, 'utf8').matchAll(/\bit(?:\.each\([^)]*\))?\(\s*'\[(R\d+)\]/g),
  ])
  .map((match) => match[1] ?? '');
const groups: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  ...parameterGroups,
  channels: channelParameters,
  setUps: setUpParameters,
  rollOut: rollOutParameters,
};
const parameters = Object.entries(groups).flatMap(([group, members]) =>
  Object.entries(members).map(([name, parameter]) => ({ path: `${group}.${name}`, name, parameter })),
);

describe('sim/MODEL.md', () => {
  it('numbers its rules from R1 without a gap', () => {
    const numbers = rules.map((rule) => Number(rule.slice(1))).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(numbers.length).toBeGreaterThan(10);
  });

  it.each(rules)('has a test for rule %s', (rule) => {
    expect(titles).toContain(rule);
  });

  it('says its version', () => {
    expect(model).toContain(`Version ${MODEL_VERSION}.`);
  });

  it.each(parameters)('describes $path under its rule', ({ name, parameter }) => {
    expect(rules).toContain(parameter.rule);
    expect(model).toContain(`\`${name}\``);
  });

  it.each(parameters)('keeps the default of $path inside its range, with a source', ({ parameter }) => {
    expect(parameter.default).toBeGreaterThanOrEqual(parameter.min);
    expect(parameter.default).toBeLessThanOrEqual(parameter.max);
    expect(parameter.source).toMatch(/^(E\d+\.\d+|calibrated on [EF]\d+(\.\d+)?|assumed)$/);
  });

  it('has every default, range, source and confidence in its appendix', async () => {
    expect(model).toContain('(PARAMETERS.md)');
    await expect(parameterTable()).toMatchFileSnapshot('../sim/PARAMETERS.md');
  });
});
