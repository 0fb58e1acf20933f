import type { Text } from '../units.ts';
import type {
  CarriedKind,
  ChannelKind,
  Device,
  Fulfilment,
  LossReason,
  Medium,
  Stage,
} from './vocabulary.ts';

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

/** Why a journey ended without an order, as a label. */
export const lossReasonNames: Readonly<Record<LossReason, Text>> = {
  channelNotOffered: { en: 'wished channel not open', id: 'saluran yang diinginkan tidak dibuka' },
  leakOnSwitch: { en: 'lost on the way to another channel', id: 'hilang saat pindah saluran' },
  priceContradiction: { en: 'prices contradicted', id: 'harga bertentangan' },
  stockOut: { en: 'article not there', id: 'barang tidak tersedia' },
  reEntry: { en: 'typing again', id: 'isian ulang' },
  firstEntry: { en: 'typing the first time', id: 'isian pertama kali' },
  deliveryCost: { en: 'delivery fee', id: 'ongkos kirim' },
  rival: { en: 'compared and went to a rival', id: 'membandingkan lalu ke pesaing' },
  notReady: { en: 'not ready to buy', id: 'belum siap membeli' },
  other: { en: 'another reason', id: 'alasan lain' },
  contactNotFound: { en: 'nobody found who could help', id: 'tidak ada yang dapat membantu' },
};

export const mediumNames: Readonly<Record<Medium, Text>> = {
  email: { en: 'e-mail', id: 'surel' },
  sms: { en: 'text message', id: 'SMS' },
  push: { en: 'app notification', id: 'notifikasi aplikasi' },
  chat: { en: 'chat', id: 'chat' },
  ads: { en: 'advert', id: 'iklan' },
};
