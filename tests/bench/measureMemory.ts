import { bytesPerShopper, levers, sumOf } from '../support/bytesPerShopper.ts';
import type { Figure } from './timing.ts';

/** What the kernel keeps of a shopper, all levers in use. */
export function measureMemory(): Figure {
  const three = sumOf(bytesPerShopper(levers, ['store', 'app', 'messaging']));
  const four = sumOf(bytesPerShopper(levers, ['store', 'app', 'messaging', 'social']));
  return {
    what: 'kept of a shopper with six channels, all levers in use',
    ...{ value: sumOf(bytesPerShopper(levers)), unit: 'bytes', aim: { atMost: 149 } },
    note: `each further channel adds ${four - three}, a web shop 4 more; from the ninth on 4 once`,
  };
}
