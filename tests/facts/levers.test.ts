import { it } from 'vitest';
import { expectRecordedStates } from './recordedStates.ts';

/** Three crowds with a world for every channel alone, and four times the replications: each takes a minute of a machine to itself. */
const PATIENCE = 300_000;

it(
  'buyers in several channels spend as F11 says, but for the goods that are bought for pleasure',
  () => {
    expectRecordedStates(['F11']);
  },
  PATIENCE,
);

it('collection (F10) and stock (F15) come out as recorded', () => {
  expectRecordedStates(['F10', 'F15']);
});

it(
  'reminders and campaigns (F14) come out as recorded',
  () => {
    expectRecordedStates(['F14']);
  },
  PATIENCE,
);
