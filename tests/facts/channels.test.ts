import { it } from 'vitest';
import { expectRecordedStates } from './recordedStates.ts';

it('sessions, baskets and switches of the default crowd meet F1 to F4, F8 and F9, and integration meets F12 and F13', () => {
  expectRecordedStates(['F1', 'F2', 'F3', 'F4', 'F8', 'F9', 'F12', 'F13']);
});
