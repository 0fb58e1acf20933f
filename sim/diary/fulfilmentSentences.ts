import { fulfilmentNames } from '../scenario/vocabularyNames.ts';
import type { Text } from '../units.ts';
import type { Happening } from '../world/recorder.ts';
import type { DiaryNames } from './diaryNames.ts';
import { fill } from './lossSentences.ts';
import { money } from './numberWords.ts';

/** How the goods reach her, what that costs her, and whether she sees how they could go back. */
export function fulfilmentSentence(
  { way, fee, returnsShown }: Extract<Happening, { readonly kind: 'fulfilment' }>,
  names: DiaryNames,
): Text {
  const reached: Text =
    way === 'delivered'
      ? {
          en: 'The goods are to be {way}; that costs her {fee}.',
          id: 'Barangnya akan {way}; ongkosnya {fee}.',
        }
      : { en: 'The goods are to be {way}.', id: 'Barangnya akan {way}.' };
  const back: Text = returnsShown
    ? { en: ' She is shown how to return them.', id: ' Ia melihat cara mengembalikannya.' }
    : { en: '', id: '' };
  return fill(
    { en: reached.en + back.en, id: reached.id + back.id },
    { way: fulfilmentNames[way], fee: money(fee, names.currency) },
  );
}
