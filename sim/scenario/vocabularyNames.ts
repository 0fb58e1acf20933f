import type { Text } from '../units.ts';
import type { CarriedKind, ChannelKind, Device, Fulfilment, Medium, Stage } from './vocabulary.ts';

/** The closed lists of the model as people read them. Glossary: saluran, tahap, isian, keranjang. */
export const channelKindNames: Readonly<Record<ChannelKind, Text>> = {
  store: { en: 'Store', id: 'Toko' },
  web: { en: 'Web shop', id: 'Situs web' },
  app: { en: 'App', id: 'Aplikasi' },
  marketplace: { en: 'Marketplace', id: 'Marketplace' },
  social: { en: 'Social media', id: 'Media sosial' },
  messaging: { en: 'Chat', id: 'Chat' },
};

export const deviceNames: Readonly<Record<Device, Text>> = {
  inPerson: { en: 'in person', id: 'datang sendiri' },
  computer: { en: 'computer', id: 'komputer' },
  phone: { en: 'phone', id: 'ponsel' },
};

export const stageNames: Readonly<Record<Stage, Text>> = {
  discover: { en: 'discover', id: 'mencari' },
  evaluate: { en: 'evaluate', id: 'menimbang' },
  basket: { en: 'basket', id: 'mengisi keranjang' },
  checkout: { en: 'checkout', id: 'membayar' },
};

export const carriedKindNames: Readonly<Record<CarriedKind, Text>> = {
  identity: { en: 'identity', id: 'identitas' },
  address: { en: 'address', id: 'alamat' },
  payment: { en: 'payment', id: 'pembayaran' },
  preferences: { en: 'preferences', id: 'preferensi' },
  basket: { en: 'basket', id: 'keranjang' },
  case: { en: 'question', id: 'pertanyaan' },
  interest: { en: 'interest', id: 'minat' },
};

export const fulfilmentNames: Readonly<Record<Fulfilment, Text>> = {
  carriedAway: { en: 'carried away', id: 'dibawa pulang' },
  delivered: { en: 'delivered', id: 'diantar' },
  collected: { en: 'collected in the store', id: 'diambil di toko' },
};

export const mediumNames: Readonly<Record<Medium, Text>> = {
  email: { en: 'e-mail', id: 'surel' },
  sms: { en: 'text message', id: 'SMS' },
  push: { en: 'app notification', id: 'notifikasi aplikasi' },
  chat: { en: 'chat', id: 'chat' },
  ads: { en: 'advert', id: 'iklan' },
};
