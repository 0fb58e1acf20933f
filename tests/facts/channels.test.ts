import { it } from 'vitest';
import { expectRecordedStates } from './recordedStates.ts';

it('sessions, baskets and switches of the default crowd meet F1 to F3 and F9, and integration meets F13', () => {
  expectRecordedStates(['F1', 'F2', 'F3', 'F9', 'F13']);
});
