import type { Reading } from './claim.ts';
import type { Firm } from './firm.ts';
import { gain, of } from './readings.ts';

export const profitOf = (firm: Firm, setUp: string): Reading => of(firm, setUp, 'profit');

/** The profit of one set-up minus that of another. */
export const moreProfit = (firm: Firm, here: string, there: string): Reading =>
  gain(profitOf(firm, here), profitOf(firm, there));

export const omniMinusMulti = {
  en: 'profit, omni minus multi',
  id: 'laba, omni dikurangi multi',
} as const;
