import { it } from 'vitest';
import { expectRecordedStates } from './recordedStates.ts';

/** Worlds that differ in few orders, so four times the replications: a minute of a machine to itself. */
const PATIENCE = 300_000;

it(
  'reminders and campaigns (F14) come out as recorded',
  () => {
    expectRecordedStates(['F14']);
  },
  PATIENCE,
);
