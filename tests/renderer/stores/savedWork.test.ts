import { describe, expect, it } from 'vitest';
import { printWork, readWork, type SavedWork } from '../../../renderer/stores/savedWork.ts';

const work: SavedWork = {
  source: { kind: 'file', name: 'lesson.yaml' },
  text: 'saluran: 1',
  edits: { seed: 'x', 'setUps.omni': { kind: 'removed' } },
  saved: { seed: 'x' },
  tab: 'money',
  savedAt: 1_800_000_000_000,
  closedCleanly: false,
};

describe('work that is in no file yet', () => {
  it('comes back as it was stored', () => {
    expect(readWork(printWork(work))).toEqual(work);
  });

  it.each([
    ['nothing', ''],
    ['half a text', printWork(work).slice(0, 60)],
    ['another version', printWork(work).replace('"version":1', '"version":0')],
    ['a list', '[1]'],
    ['no scenario', '{"version":1,"edits":{},"savedAt":1,"source":{"kind":"prepared"}}'],
    ['no source', '{"version":1,"edits":{},"savedAt":1,"text":"","source":{"kind":"file"}}'],
  ])('is not made up from %s', (_, written) => {
    expect(readWork(written)).toBeNull();
  });

  it('opens on the first tab where its own is gone', () => {
    expect(readWork(printWork(work).replace('"money"', '"nowhere"'))?.tab).toBe('overview');
  });
});
