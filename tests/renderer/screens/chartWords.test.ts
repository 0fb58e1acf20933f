import { expect, it } from 'vitest';
import { spokenChart } from '../../../renderer/screens/lab/chartWords.ts';

it('a chart is told in sentences that each have one stop, and without those that are empty', () => {
  const said = { title: 'More is typed twice', figure: '+3 fields', difference: ', 95% interval 1 to 5' };
  expect(spokenChart({ ...said, levels: 'Omni 4, Multi 1' })).toBe(
    'More is typed twice. +3 fields, 95% interval 1 to 5. Omni 4, Multi 1.',
  );
  expect(spokenChart({ title: 'How much?', figure: '', difference: 'No orders yet.', levels: '' })).toBe(
    'How much? No orders yet.',
  );
});
