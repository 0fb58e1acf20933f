import { describe, expect, it } from 'vitest';
import { readScenarioFile, scenarioByteLimit } from '../../renderer/host.ts';

describe('a file dropped on the page', () => {
  it('is read as UTF-8', async () => {
    expect(await readScenarioFile(new File(['judul: “Hujan”'], 'hujan.yaml'))).toEqual({
      kind: 'opened',
      name: 'hujan.yaml',
      text: 'judul: “Hujan”',
    });
  });

  it('is refused with another ending, beyond the limit, and when it is not text', async () => {
    const reasonOf = async (file: File) => {
      const read = await readScenarioFile(file);
      return read.kind === 'refused' ? read.reason : read.kind;
    };
    expect(await reasonOf(new File(['a'], 'picture.png'))).toBe('wrong-extension');
    expect(await reasonOf(new File([new Uint8Array(scenarioByteLimit + 1)], 'big.yaml'))).toBe('too-large');
    expect(await reasonOf(new File([new Uint8Array([0xff, 0xfe, 0xfa])], 'odd.json'))).toBe('not-text');
  });
});
