import { expect, it } from 'vitest';
import { workedExample } from '../../../support/workedExample.ts';

it('the worked example of Learn is what its lesson comes out with today', async () => {
  await expect(`${JSON.stringify(workedExample())}\n`).toMatchFileSnapshot(
    '../../../../renderer/screens/learn/workedExample.json',
  );
});
