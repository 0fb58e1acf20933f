import { it } from 'vitest';
import { expectRecordedStates } from './recordedStates.ts';

it('buyers in several channels spend as F11 says, but for the goods that are bought for pleasure', () => {
  expectRecordedStates(['F11']);
});

it('collection (F10), reminders (F14) and stock (F15) come out as recorded', () => {
  expectRecordedStates(['F10', 'F14', 'F15']);
});
