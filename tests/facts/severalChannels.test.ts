import { it } from 'vitest';
import { expectRecordedStates } from './recordedStates.ts';

/** Three crowds, with a world for every channel alone: a minute of a machine to itself. */
const PATIENCE = 300_000;

it(
  'buyers in several channels spend as F11 says, but for the goods that are bought for pleasure',
  () => {
    expectRecordedStates(['F11']);
  },
  PATIENCE,
);
