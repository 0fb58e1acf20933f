import type { Text } from '../units.ts';
import type { Happening } from '../world/recorder.ts';
import { channelName, kindList, type DiaryNames } from './diaryNames.ts';
import { fill } from './lossSentences.ts';

type Of<Kind extends Happening['kind']> = Extract<Happening, { readonly kind: Kind }>;

/** A move to another channel, with what came across and what was lost. */
export function switchSentence({ from, to, across, lost }: Of<'switch'>, names: DiaryNames): Text {
  const parts = {
    from: channelName(names, from),
    to: channelName(names, to),
    across: kindList(across),
    lost: kindList(lost),
  };
  if (lost === 0 && across === 0)
    return fill(
      {
        en: 'She moves from {from} to {to}; there is nothing to carry over.',
        id: 'Ia pindah dari {from} ke {to}; tidak ada data untuk diteruskan.',
      },
      parts,
    );
  if (lost === 0)
    return fill(
      {
        en: 'She moves from {from} to {to}. All comes across: {across}.',
        id: 'Ia pindah dari {from} ke {to}. Semua diteruskan: {across}.',
      },
      parts,
    );
  if (across === 0)
    return fill(
      {
        en: 'She moves from {from} to {to}. Lost on the way: {lost}.',
        id: 'Ia pindah dari {from} ke {to}. Yang tidak diteruskan: {lost}.',
      },
      parts,
    );
  return fill(
    {
      en: 'She moves from {from} to {to}. Comes across: {across}. Lost on the way: {lost}.',
      id: 'Ia pindah dari {from} ke {to}. Yang diteruskan: {across}. Yang tidak: {lost}.',
    },
    parts,
  );
}

/** What two channels contradict each other over. */
export function contradictionSentence({ from, to, over }: Of<'priceContradiction'>, names: DiaryNames): Text {
  return fill(contradicted[over], { from: channelName(names, from), to: channelName(names, to) });
}

const contradicted: Readonly<Record<Of<'priceContradiction'>['over'], Text>> = {
  prices: { en: '{to} shows another price than {from}.', id: 'Harga di {to} berbeda dari harga di {from}.' },
  data: {
    en: '{to} and {from} contradict each other: what came over the new link is wrong.',
    id: '{to} dan {from} saling bertentangan: data yang lewat penghubung baru itu keliru.',
  },
};
