import { describe, expect, it } from 'vitest';
import { bandAfter } from '../../../renderer/screens/lab/tabs/FlowBand.tsx';

describe('the bands between channels', () => {
  it('are gone through by arrow keys, from the first to the last and no further', () => {
    expect(['ArrowRight', 'ArrowDown', 'End'].map((key) => bandAfter(key, 3, 12))).toEqual([4, 4, 11]);
    expect(['ArrowLeft', 'ArrowUp', 'Home'].map((key) => bandAfter(key, 3, 12))).toEqual([2, 2, 0]);
    expect([bandAfter('ArrowLeft', 0, 12), bandAfter('ArrowRight', 11, 12)]).toEqual([0, 11]);
  });

  it('leave every other key alone', () => {
    expect(['Tab', 'a', 'Escape'].map((key) => bandAfter(key, 3, 12))).toEqual([null, null, null]);
  });
});
