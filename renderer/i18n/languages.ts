import type { Language } from '../../sim/units.ts';

/** The languages of the product, each by its own name. */
export const languages = [
  { id: 'en', short: 'EN', name: 'English' },
  { id: 'id', short: 'ID', name: 'Bahasa Indonesia' },
] as const satisfies readonly { id: Language; short: string; name: string }[];
