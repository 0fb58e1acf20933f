import i18next from 'i18next';
import { setUpTexts } from '../../renderer/i18n/i18n.ts';
import type { Words } from '../../renderer/wording/words.ts';
import type { Language } from '../../sim/units.ts';

setUpTexts('en');

export const wordsIn = (language: Language): Words => ({
  t: i18next.getFixedT(language),
  language,
  currency: 'IDR',
});
