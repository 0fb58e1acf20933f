import { isAfterPurchase } from '../random/drawNumber.ts';
import { media } from '../scenario/vocabulary.ts';
import { mediumNames } from '../scenario/vocabularyNames.ts';
import type { Text } from '../units.ts';
import type { Happening } from '../world/recorder.ts';
import { channelName, touchpointName, type DiaryNames } from './diaryNames.ts';
import { fill } from './lossSentences.ts';
import { duration } from './numberWords.ts';

type Of<Kind extends Happening['kind']> = Extract<Happening, { readonly kind: Kind }>;
type Effect = Of<'message'>['effect'];

const reminded: Readonly<Record<Of<'reminder'>['effect'], Text>> = {
  none: {
    en: 'The reminder after {time} will change nothing.',
    id: 'Pengingat setelah {time} tidak akan mengubah apa pun.',
  },
  putsOff: {
    en: 'The reminder after {time} will put her off.',
    id: 'Pengingat setelah {time} justru akan membuatnya enggan.',
  },
  bringsBack: {
    en: 'The reminder after {time} will bring her back.',
    id: 'Pengingat setelah {time} akan membuatnya kembali.',
  },
};

const written: Readonly<Record<Effect, Text>> = {
  unseen: {
    en: 'A message is sent to her ({medium}), but she does not see it.',
    id: 'Sebuah pesan dikirim kepadanya ({medium}), tetapi tidak ia lihat.',
  },
  none: {
    en: 'A message reaches her ({medium}), inviting her to: {place}. She lets it be.',
    id: 'Sebuah pesan sampai kepadanya ({medium}), mengajak ke: {place}. Ia mengabaikannya.',
  },
  answers: {
    en: 'A message reaches her ({medium}) and wakes a need; she follows it to: {place}.',
    id: 'Sebuah pesan sampai kepadanya ({medium}) dan menimbulkan kebutuhan; ia mengikutinya ke: {place}.',
  },
  unsubscribes: {
    en: 'A message reaches her ({medium}); she has had enough and unsubscribes.',
    id: 'Sebuah pesan sampai kepadanya ({medium}); ia sudah jenuh dan berhenti berlangganan.',
  },
};

const advertised: Readonly<Record<Effect, Text>> = {
  ...written,
  none: { en: 'She notices an advert for: {place}.', id: 'Ia memperhatikan iklan untuk: {place}.' },
  answers: {
    en: 'She notices an advert for: {place}. It wakes a need.',
    id: 'Ia memperhatikan iklan untuk: {place}. Iklan itu menimbulkan kebutuhan.',
  },
};

/** The message after the purchase. */
const reviewed: Readonly<Record<Effect, Text>> = {
  ...written,
  none: {
    en: 'A message asks her for a review and tells her the next offer ({medium}). She lets it be.',
    id: 'Sebuah pesan meminta ulasannya dan memberi tahu penawaran berikutnya ({medium}). Ia mengabaikannya.',
  },
  answers: {
    en: 'A message asks her for a review and tells her the next offer ({medium}). It wakes a need; she follows it to: {place}.',
    id: 'Sebuah pesan meminta ulasannya dan memberi tahu penawaran berikutnya ({medium}). Pesan itu menimbulkan kebutuhan; ia mengikutinya ke: {place}.',
  },
  unsubscribes: {
    en: 'A message asks her for a review ({medium}); she has had enough and unsubscribes.',
    id: 'Sebuah pesan meminta ulasannya ({medium}); ia sudah jenuh dan berhenti berlangganan.',
  },
};

const enquired: Readonly<Record<Of<'enquiry'>['contact'], Text>> = {
  answered: {
    en: 'She asks where her order is and is told: {place}.',
    id: 'Ia menanyakan pesanannya dan langsung mendapat jawaban: {place}.',
  },
  sentOn: {
    en: 'She asks where her order is; {place} does not know.',
    id: 'Ia menanyakan pesanannya; {place} tidak tahu.',
  },
  again: {
    en: 'She is sent on and asks again: {place}.',
    id: 'Ia dialihkan dan bertanya lagi: {place}.',
  },
};

/** A message or an advert, and what she made of it; its number tells what it is about. */
export function messageSentence(
  { sender, medium, channel, effect }: Of<'message'>,
  number: number,
  names: DiaryNames,
): Text {
  const told = sender === 0 ? advertised : isAfterPurchase(number) ? reviewed : written;
  return fill(told[effect], {
    medium: mediumNames[media[medium] ?? 'email'],
    place: channelName(names, channel),
  });
}

/** A reminder of a basket, told when the basket is left. */
export function reminderSentence({ at, effect }: Of<'reminder'>, minute: number): Text {
  return fill(reminded[effect], { time: duration(Math.max(1, at - minute)) });
}

/** One contact over where an order is. */
export function enquirySentence({ touchpoint, contact }: Of<'enquiry'>, names: DiaryNames): Text {
  return fill(enquired[contact], { place: touchpointName(names, touchpoint) });
}
