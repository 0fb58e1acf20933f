import { describe, expect, it } from 'vitest';
import { withFile } from '../../renderer/browserRecent.ts';

const file = (name: string, text = 'x', at = 1) => ({ name, text, at });

describe('files a browser keeps for going back to', () => {
  it('stand once each, the last one first, eight at most', () => {
    const names = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const kept = names.reduce<ReturnType<typeof withFile>>((list, name) => withFile(list, file(name)), []);
    expect(kept.map(({ name }) => name).join('')).toBe('ihgfedca');
  });

  it('leave room for the rest of what a page stores', () => {
    const large = 'x'.repeat(600_000);
    const kept = withFile([file('old', large), file('small')], file('new', large));
    expect(kept.map(({ name }) => name)).toEqual(['new']);
  });
});
