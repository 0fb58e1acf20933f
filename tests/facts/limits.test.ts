import { it } from 'vitest';
import { expectRecordedStates } from './recordedStates.ts';

it('where integration should not win, it comes out as recorded', () => {
  expectRecordedStates(['N1', 'N2', 'N3', 'N4']);
}, 300_000);
