import type { LossReason } from '../scenario/vocabulary.ts';
import type { Text } from '../units.ts';

/** Why a journey ended without an order, as the half sentence after "because"; `{place}` is where she was. */
export const lossBecause: Readonly<Record<LossReason, Text>> = {
  channelNotOffered: {
    en: 'the firm does not offer the channel she wanted: {place}',
    id: 'perusahaan tidak membuka saluran yang ia inginkan: {place}',
  },
  leakOnSwitch: {
    en: 'a rival caught her while she was changing channel to {place}',
    id: 'ia tertarik ke pesaing saat berpindah saluran ke {place}',
  },
  priceContradiction: {
    en: '{place} contradicted what she had seen before',
    id: '{place} bertentangan dengan yang ia lihat sebelumnya',
  },
  stockOut: {
    en: 'her article could not be had in {place}',
    id: 'barang yang ia cari tidak tersedia di {place}',
  },
  reEntry: {
    en: '{place} asked again for what the firm already had',
    id: '{place} menanyakan lagi data yang sudah dimiliki perusahaan',
  },
  firstEntry: {
    en: 'she tired of the form in {place}',
    id: 'ia enggan mengisi formulir di {place}',
  },
  deliveryCost: {
    en: 'the delivery cost in {place} put her off',
    id: 'ongkos kirim di {place} membuatnya enggan',
  },
  contactNotFound: {
    en: 'she did not find out whom to ask in {place}',
    id: 'ia tidak menemukan siapa yang bisa ditanya di {place}',
  },
  rival: {
    en: 'she compared in {place} and went to a rival',
    id: 'ia membandingkan di {place} lalu pergi ke pesaing',
  },
  notReady: {
    en: 'she stopped in {place} and the need passed',
    id: 'ia berhenti di {place} lalu kebutuhannya berlalu',
  },
  other: {
    en: 'something at the checkout in {place} put her off',
    id: 'ada hal lain saat membayar di {place} yang membuatnya batal',
  },
};

/** A text with its `{names}` filled in. */
export function fill(text: Text, names: Readonly<Record<string, Text>>): Text {
  const put = (language: keyof Text): string =>
    text[language].replace(/\{(\w+)\}/g, (_, name: string) => names[name]?.[language] ?? `{${name}}`);
  return { en: put('en'), id: put('id') };
}
