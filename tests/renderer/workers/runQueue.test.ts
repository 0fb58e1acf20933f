import { describe, expect, it } from 'vitest';
import { createRunQueue } from '../../../renderer/workers/runQueue.ts';

function queueWithLog() {
  const sent: number[] = [];
  return { sent, queue: createRunQueue<number>((order) => sent.push(order)) };
}

describe('orders on their way to the worker', () => {
  it('go at once when none is under way', () => {
    const { sent, queue } = queueWithLog();
    queue.submit(1);
    expect(sent).toEqual([1]);
  });

  it('wait for the first numbers of the one before, and only the newest is kept', () => {
    const { sent, queue } = queueWithLog();
    for (const order of [1, 2, 3, 4]) queue.submit(order);
    expect(sent).toEqual([1]);
    queue.firstNumbersAreIn();
    expect(sent).toEqual([1, 4]);
  });

  it('take the place of one whose first numbers are in', () => {
    const { sent, queue } = queueWithLog();
    queue.submit(1);
    queue.firstNumbersAreIn();
    queue.submit(2);
    expect(sent).toEqual([1, 2]);
  });

  it('can be dropped while they wait', () => {
    const { sent, queue } = queueWithLog();
    queue.submit(1);
    queue.submit(2);
    expect(queue.dropWaiting()).toBe(true);
    expect(queue.dropWaiting()).toBe(false);
    queue.firstNumbersAreIn();
    expect(sent).toEqual([1]);
  });
});
