import { describe, expect, it } from 'vitest';
import { createGate } from '../../../renderer/workers/createGate.ts';

describe('a gate for work that can be paused', () => {
  it('lets through while it is open, keeps waiting while it is closed, and knows for how long', async () => {
    let clock = 0;
    const gate = createGate(() => clock);
    await gate.pass();
    gate.close();
    let passed = false;
    const waiting = gate.pass().then(() => {
      passed = true;
    });
    clock = 700;
    await Promise.resolve();
    expect([passed, gate.closedFor()]).toEqual([false, 700]);
    gate.open();
    await waiting;
    clock = 900;
    expect([passed, gate.closedFor()]).toEqual([true, 700]);
  });

  it('takes a second wish to close or to open for the same one', () => {
    let clock = 0;
    const gate = createGate(() => clock);
    gate.open();
    gate.close();
    clock = 100;
    gate.close();
    gate.open();
    gate.open();
    expect(gate.closedFor()).toBe(100);
  });
});
