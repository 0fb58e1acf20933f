import { describe, expect, it } from 'vitest';
import {
  emptyHistory,
  remember,
  stepBack,
  stepForward,
  type History,
} from '../../../renderer/stores/history.ts';
import type { Edits } from '../../../renderer/stores/edits.ts';

const a: Edits = { days: 30 };
const b: Edits = { days: 30, shoppers: 100 };

describe('undo and redo', () => {
  it('go back step by step and forward again to the same edits', () => {
    const history = remember(remember(emptyHistory, {}, 'days', 0), a, 'shoppers', 10);
    const back = stepBack(history, b);
    expect(back?.edits).toEqual(a);
    const further = stepBack(back?.history ?? emptyHistory, a);
    expect(further?.edits).toEqual({});
    expect(stepBack(further?.history ?? history, {})).toBeNull();
    const forward = stepForward(further?.history ?? emptyHistory, {});
    expect(forward?.edits).toEqual(a);
    expect(stepForward(forward?.history ?? emptyHistory, a)?.edits).toEqual(b);
  });

  it('take a slider on the move as one step, and a pause as the end of it', () => {
    const move = (history: History, at: number) => remember(history, { days: at }, 'days', at);
    const dragged = [100, 200, 900].reduce(move, remember(emptyHistory, {}, 'days', 0));
    expect(dragged.past).toEqual([{}]);
    expect(move(dragged, 2000).past).toHaveLength(2);
  });

  it('forget what was taken back once something else is changed', () => {
    const back = stepBack(remember(emptyHistory, {}, 'days', 0), a);
    expect(remember(back?.history ?? emptyHistory, {}, 'seed', 5).future).toEqual([]);
    expect(stepForward(emptyHistory, a)).toBeNull();
  });

  it('keep no more steps than they promise', () => {
    let history = emptyHistory;
    for (let step = 0; step < 500; step += 1) history = remember(history, { days: step }, null, step);
    expect(history.past).toHaveLength(200);
    expect(history.past.at(-1)).toEqual({ days: 499 });
  });
});
