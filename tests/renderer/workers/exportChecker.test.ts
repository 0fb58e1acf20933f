import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../renderer/workers/checkProtocol.ts';
import { createExportChecker } from '../../../renderer/workers/exportChecker.ts';
import { printScenario } from '../../../sim/scenario/printScenario.ts';
import { liveBundle, smallScenario } from '../../support/liveBundle.ts';

const scenario = smallScenario('basket-left-behind', 40, 15);
const { files, digest } = liveBundle(scenario, {
  scenario: scenario.id,
  scenarioText: printScenario(scenario),
  currency: scenario.currency,
});
const bytes = new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));
const altered = files.get('daily.csv')?.replace(/,(\d+)\r\n$/, ',9$1\r\n') ?? '';

const seen: string[] = [];
const check = (path: string, content: Uint8Array): Promise<CheckResult> => {
  seen.length = 0;
  const file = new File([Uint8Array.from(content)], path);
  return createExportChecker().check({ name: path, files: [{ path, file }] }, (lived, of) =>
    seen.push(`${lived}/${of}`),
  );
};
const told = ({ sentences }: CheckResult): string => sentences.map(({ en }) => en).join('\n');

describe('the check of an export in the app', () => {
  it('finds an export nobody touched identical, world by world', async () => {
    const result = await check('export.zip', zipSync(Object.fromEntries(bytes)));
    expect(told(result)).toBe(`identical: all 11 files, to the last byte\ndigest: ${digest}`);
    expect(result.kind === 'identical' && result.scenarioText).toBe(files.get('scenario.yaml'));
    const worlds = 2 * scenario.setUps.length;
    expect(seen).toEqual(Array.from({ length: worlds + 1 }, (_, lived) => `${lived}/${worlds}`));
  });

  it('names the first day and metric that differ, in a folder as in a .zip', async () => {
    const all = [...bytes, ['daily.csv', new TextEncoder().encode(altered)] as const];
    const given = [...new Map(all)].map(([name, content]) => ({
      path: `results/${name}`,
      file: new File([Uint8Array.from(content)], name),
    }));
    const result = await createExportChecker().check({ name: 'results', files: given }, () => undefined);
    expect(result.kind).toBe('different');
    expect(told(result)).toMatch(
      /^different: daily\.csv, line \d+\nat setUp \w+, replication 2, day 15, .*metric \w+\nvalue: computed \d+, found 9\d+$/,
    );
    expect(result.sentences.map(({ id }) => id).join('\n')).toMatch(
      /^berbeda: daily\.csv, baris \d+\npada setUp /,
    );
  });

  it('refuses what is no export, and says what it is', async () => {
    const noise = new Uint8Array(500).fill(7);
    expect(told(await check('photo.zip', noise))).toBe(
      'photo.zip: expected a .zip file of an export bundle, found something else.',
    );
    const { 'metadata.json': _gone, ...rest } = Object.fromEntries(bytes);
    const whole = zipSync({ 'metadata.json': new TextEncoder().encode('{}') });
    expect(told(await check('cut.zip', whole.subarray(0, whole.length - 30)))).toBe(
      'cut.zip begins as a .zip file but is not whole: its end is missing or damaged. Fetch or copy it again.',
    );
    expect(told(await check('half.zip', zipSync(rest)))).toBe(
      'half.zip: expected an export bundle, as a folder or .zip, found no metadata.json in it.',
    );
    const wrong = {
      ...Object.fromEntries(bytes),
      'scenario.yaml': new TextEncoder().encode('saluran: 1\nid: 7\n'),
    };
    expect(told(await check('wrong.zip', zipSync(wrong)))).toMatch(/^scenario\.yaml:\d+:\d+: /);
  });

  it('says which file is missing', async () => {
    const { 'money.csv': _gone, ...rest } = Object.fromEntries(bytes);
    expect(told(await check('half.zip', zipSync(rest)))).toBe('different: money.csv is not there');
  });
});
