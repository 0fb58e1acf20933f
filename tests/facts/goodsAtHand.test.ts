import { it } from 'vitest';
import { expectRecordedStates } from './recordedStates.ts';

it('collection (F10) and stock (F15) come out as recorded', () => {
  expectRecordedStates(['F10', 'F15']);
});
