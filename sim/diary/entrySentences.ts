import { stages } from '../scenario/vocabulary.ts';
import { fulfilmentNames } from '../scenario/vocabularyNames.ts';
import type { Text } from '../units.ts';
import type { Entry, EntryHappening } from './diary.ts';
import { channelName, touchpointName, type DiaryNames } from './diaryNames.ts';
import { fill, lossBecause } from './lossSentences.ts';
import { duration, money, plainNumber } from './numberWords.ts';
import { askedSentence, shelfSentence } from './answerSentences.ts';
import { fulfilmentSentence } from './fulfilmentSentences.ts';
import { enquirySentence, messageSentence, reminderSentence } from './messageSentences.ts';
import { contradictionSentence, switchSentence } from './switchSentences.ts';

type Of<Kind extends EntryHappening['kind']> = Extract<EntryHappening, { readonly kind: Kind }>;

type Sentences = {
  readonly [Kind in EntryHappening['kind']]: (happening: Of<Kind>, names: DiaryNames, entry: Entry) => Text;
};

const stageDone: Readonly<Record<(typeof stages)[number], Text>> = {
  discover: { en: 'She finds something that could suit her.', id: 'Ia menemukan barang yang mungkin cocok.' },
  evaluate: { en: 'She makes up her mind about the article.', id: 'Ia mantap dengan pilihan barangnya.' },
  basket: { en: 'She goes on to the checkout.', id: 'Ia lanjut ke proses pembayaran.' },
  checkout: { en: 'She gets through the checkout.', id: 'Ia menyelesaikan proses pembayaran.' },
};

const stageBroken: Readonly<Record<(typeof stages)[number], Text>> = {
  discover: { en: 'looking for something', id: 'mencari barang' },
  evaluate: { en: 'weighing the article up', id: 'menimbang barang' },
  basket: { en: 'filling the basket', id: 'mengisi keranjang' },
  checkout: { en: 'paying', id: 'membayar' },
};

const elsewhere: Readonly<Record<Of<'goesElsewhere'>['why'], Text>> = {
  avoids: {
    en: 'She still avoids the firm and sees to the need elsewhere.',
    id: 'Ia masih menghindari perusahaan dan memenuhi kebutuhannya di tempat lain.',
  },
  knowsNoChannel: {
    en: 'She knows no open channel of the firm and sees to the need elsewhere.',
    id: 'Ia tidak mengenal saluran perusahaan yang buka dan memenuhi kebutuhannya di tempat lain.',
  },
  rival: { en: 'She goes to a rival.', id: 'Ia pergi ke pesaing.' },
};

const until = (minute: number, entry: Entry): Text => duration(Math.max(1, minute - entry.minute));

const sentences: Sentences = {
  decided: () => ({ en: 'Nothing comes of it.', id: 'Tidak terjadi apa-apa.' }),
  visit: (visit, names) =>
    fill(
      visit.basket
        ? {
            en: 'She looks around without a need and puts something in the basket: {place}.',
            id: 'Ia melihat-lihat tanpa kebutuhan dan mengisi keranjang: {place}.',
          }
        : {
            en: 'She looks around without a need: {place}.',
            id: 'Ia melihat-lihat tanpa kebutuhan: {place}.',
          },
      { place: touchpointName(names, visit.touchpoint) },
    ),
  need: ({ woken }) =>
    woken
      ? { en: 'The visit wakes a need.', id: 'Kunjungan itu menimbulkan kebutuhan.' }
      : { en: 'A need arises.', id: 'Muncul kebutuhan.' },
  goesElsewhere: ({ why }) => elsewhere[why],
  journey: ({ channel }, names) =>
    fill(
      { en: 'She wants to begin in: {place}.', id: 'Ia ingin memulai di: {place}.' },
      { place: channelName(names, channel) },
    ),
  session: ({ touchpoint, session, toBasket }, names) =>
    fill(
      toBasket
        ? { en: 'She comes back to her basket: {place}.', id: 'Ia kembali ke keranjangnya: {place}.' }
        : session === 0
          ? { en: 'Her journey begins: {place}.', id: 'Perjalanan belanjanya dimulai: {place}.' }
          : { en: 'Her journey goes on: {place}.', id: 'Perjalanan belanjanya berlanjut: {place}.' },
      { place: touchpointName(names, touchpoint) },
    ),
  stagePassed: ({ stage }) => stageDone[stages[stage] ?? 'discover'],
  basketFilled: () => ({
    en: 'She puts the article in the basket.',
    id: 'Ia memasukkan barang ke keranjang.',
  }),
  pause: (pause, _, entry) =>
    fill(
      {
        en: 'She stops while {doing}; she will be back in {time}.',
        id: 'Ia berhenti saat {doing}; {time} lagi ia kembali.',
      },
      { doing: stageBroken[stages[pause.stage] ?? 'discover'], time: until(pause.until, entry) },
    ),
  switch: (move, names) => switchSentence(move, names),
  underWay: (way, names, entry) =>
    fill(
      { en: 'She will be in {place} in {time}.', id: 'Ia akan sampai di {place} dalam {time}.' },
      { place: channelName(names, way.to), time: until(way.until, entry) },
    ),
  priceContradiction: (contradiction, names) => contradictionSentence(contradiction, names),
  asked: (asked, names) => askedSentence(asked, names),
  confirmed: () => ({
    en: 'She is known, and confirms one field.',
    id: 'Ia sudah dikenal, dan menegaskan satu isian.',
  }),
  question: ({ touchpoint, toldIn }, names) =>
    toldIn < 0
      ? fill(
          { en: 'She puts a question: {place}.', id: 'Ia mengajukan pertanyaan: {place}.' },
          { place: touchpointName(names, touchpoint) },
        )
      : fill(
          {
            en: 'She tells her question again: {place} does not know what she told {before}.',
            id: 'Ia mengulang pertanyaannya: {place} tidak tahu apa yang ia ceritakan di {before}.',
          },
          { place: touchpointName(names, touchpoint), before: channelName(names, toldIn) },
        ),
  questionKnown: ({ touchpoint }, names) =>
    fill(
      { en: '{place} knows her question already.', id: '{place} sudah tahu pertanyaannya.' },
      { place: touchpointName(names, touchpoint) },
    ),
  message: (message, names, { number }) => messageSentence(message, number, names),
  enquiry: (enquiry, names) => enquirySentence(enquiry, names),
  returned: ({ touchpoint, inStore }, names) =>
    fill(
      inStore
        ? {
            en: 'She takes the goods back to a store and gets her money back; bought in {place}.',
            id: 'Ia mengembalikan barang di toko dan uangnya dikembalikan; dibeli di {place}.',
          }
        : {
            en: 'She sends the goods back by parcel and gets her money back; bought in {place}.',
            id: 'Ia mengirim kembali barangnya lewat paket dan uangnya dikembalikan; dibeli di {place}.',
          },
      { place: touchpointName(names, touchpoint) },
    ),
  stockOut: ({ touchpoint }, names) =>
    fill(
      {
        en: 'Her article seems to be missing: {place}.',
        id: 'Barang yang ia cari tampaknya habis: {place}.',
      },
      { place: touchpointName(names, touchpoint) },
    ),
  stockAnswer: (answer, names, entry) => shelfSentence(answer, names, entry),
  cancelled: ({ oversold }) =>
    oversold
      ? {
          en: 'The order is accepted and then cancelled: the listing was out of date.',
          id: 'Pesanannya diterima lalu dibatalkan: daftar stoknya sudah usang.',
        }
      : { en: 'The last one has just gone.', id: 'Barang terakhir baru saja habis.' },
  basketLeft: ({ back }, _, entry) =>
    back < 0
      ? {
          en: 'She leaves the basket behind and will not come back by herself.',
          id: 'Ia meninggalkan keranjang dan tidak akan kembali sendiri.',
        }
      : fill(
          {
            en: 'She leaves the basket behind; by herself she would be back in {time}.',
            id: 'Ia meninggalkan keranjang; {time} lagi ia akan kembali sendiri.',
          },
          { time: until(back, entry) },
        ),
  reminder: (reminder, _, entry) => reminderSentence(reminder, entry.minute),
  fulfilment: (fulfilment, names) => fulfilmentSentence(fulfilment, names),
  deliveryRefused: ({ fee }, names) =>
    fill(
      {
        en: 'The delivery would cost her {fee}, and that puts her off.',
        id: 'Ongkos kirimnya {fee}, dan itu membuatnya enggan.',
      },
      { fee: money(fee, names.currency) },
    ),
  lowerFee: ({ channel, fee }, names) =>
    fill(
      {
        en: 'She looks for a lower fee: {place} delivers for {fee}.',
        id: 'Ia mencari ongkos yang lebih murah: {place} mengantar dengan {fee}.',
      },
      { place: channelName(names, channel), fee: money(fee, names.currency) },
    ),
  order: ({ touchpoint, way, value, promoted }, names) =>
    fill(
      promoted
        ? {
            en: 'She buys for {value} on promotion, {way}: {place}.',
            id: 'Ia membeli seharga {value} saat promo, {way}: {place}.',
          }
        : { en: 'She buys for {value}, {way}: {place}.', id: 'Ia membeli seharga {value}, {way}: {place}.' },
      {
        value: money(value, names.currency),
        way: fulfilmentNames[way],
        place: touchpointName(names, touchpoint),
      },
    ),
  extraPurchase: ({ touchpoint, value }, names) =>
    fill(
      {
        en: 'Collecting it she buys something else for {value}: {place}.',
        id: 'Saat mengambilnya ia membeli barang lain seharga {value}: {place}.',
      },
      { value: money(value, names.currency), place: touchpointName(names, touchpoint) },
    ),
  loss: ({ touchpoint, reason }, names) => {
    const because = fill(lossBecause[reason], { place: touchpointName(names, touchpoint) });
    return { en: `She leaves: ${because.en}.`, id: `Ia pergi: ${because.id}.` };
  },
  episode: ({ worth, before, after }) =>
    fill(
      {
        en: 'Her satisfaction goes from {before} to {after} ({worth}).',
        id: 'Kepuasannya berubah dari {before} menjadi {after} ({worth}).',
      },
      {
        before: plainNumber(before, 2),
        after: plainNumber(after, 2),
        worth:
          worth < 0
            ? { en: 'a bad experience', id: 'pengalaman buruk' }
            : worth > 0
              ? { en: 'a good experience', id: 'pengalaman baik' }
              : { en: 'no impression', id: 'tanpa kesan' },
      },
    ),
  avoids: ({ untilDay }, names) =>
    fill(
      {
        en: 'She has had enough and avoids the firm until day {day}.',
        id: 'Ia jera dan menghindari perusahaan sampai hari ke-{day}.',
      },
      { day: plainNumber(untilDay - names.warmUpDays + 1, 0) },
    ),
  lapse: () => ({
    en: 'She stops buying here for good: after each order there is a small chance of it, smaller the more content she is.',
    id: 'Ia berhenti membeli di sini untuk seterusnya: setelah setiap pesanan selalu ada sedikit peluang untuk itu, makin kecil makin puas ia.',
  }),
  recommends: ({ channel }, names) =>
    fill(
      {
        en: 'She recommends {place} to another shopper.',
        id: 'Ia merekomendasikan {place} kepada pembelanja lain.',
      },
      { place: channelName(names, channel) },
    ),
  hears: ({ channel, won }, names) =>
    fill(
      won
        ? {
            en: 'Another shopper tells her of {place}; until now she knew no channel of the firm.',
            id: 'Pembelanja lain memberitahunya tentang {place}; sebelumnya ia tidak mengenal satu pun saluran perusahaan.',
          }
        : {
            en: 'Another shopper tells her of {place}.',
            id: 'Pembelanja lain memberitahunya tentang {place}.',
          },
      { place: channelName(names, channel) },
    ),
};

/** What an entry says, in both languages. */
export function entrySentence(entry: Entry, names: DiaryNames): Text {
  const { happening } = entry;
  const write = sentences[happening.kind] as (
    happening: EntryHappening,
    names: DiaryNames,
    entry: Entry,
  ) => Text;
  return write(happening, names, entry);
}
