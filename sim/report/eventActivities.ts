import type { Text } from '../units.ts';

const word = (en: string, id: string): Text => ({ en, id });

/** What can stand under `activity` in events.csv, in the order in which a journey may meet it. */
export const activities = {
  need: word('a need arises', 'kebutuhan muncul'),
  messageAnswered: word('a message wakes the need', 'sebuah pesan membangkitkan kebutuhan'),
  goesElsewhere: word(
    'the need never reaches the firm; `reason` says why',
    'kebutuhan tidak sampai ke perusahaan; alasannya di `reason`',
  ),
  journey: word(
    'the journey begins, in the channel she turns to first',
    'perjalanan belanja dimulai, di saluran yang pertama ia tuju',
  ),
  session: word('an unbroken visit to a channel begins', 'kunjungan tanpa jeda ke sebuah saluran dimulai'),
  returnsToBasket: word(
    'a session begins in which she comes back to a basket left behind',
    'sesi dimulai: ia kembali ke keranjang yang ditinggalkan',
  ),
  discovered: word('she has found what she may want', 'ia menemukan yang mungkin ia inginkan'),
  evaluated: word('she has compared and settled on it', 'ia selesai membandingkan dan menentukan pilihan'),
  basketFilled: word('she puts the article in the basket', 'ia memasukkan barang ke keranjang'),
  pause: word('she stops and means to come back', 'ia berhenti dan berniat kembali'),
  basketLeft: word('she leaves the basket behind', 'ia meninggalkan keranjang'),
  reminder: word(
    'a reminder for the basket; `detail` says what it does',
    'pengingat keranjang; akibatnya di `detail`',
  ),
  switch: word(
    'she moves to this channel; `from` is the one before',
    'ia pindah ke saluran ini; `from` adalah saluran sebelumnya',
  ),
  priceContradiction: word(
    'this channel contradicts the one before',
    'saluran ini bertentangan dengan saluran sebelumnya',
  ),
  recognised: word(
    'the channel sees the data, nothing is typed',
    'saluran melihat datanya, tidak ada yang diketik',
  ),
  entered: word('she types data for the first time', 'ia mengetik data untuk pertama kali'),
  reEntered: word(
    'she types data the firm has already; `from` is the channel that has them',
    'ia mengetik lagi data yang sudah dimiliki perusahaan; `from` adalah saluran yang memilikinya',
  ),
  confirmed: word('she merely confirms a field', 'ia cukup menegaskan satu isian'),
  question: word('she puts a question to the firm', 'ia mengajukan pertanyaan kepada perusahaan'),
  retold: word(
    'she tells her question again; `from` is a channel that knows it',
    'ia mengulang pertanyaannya; `from` adalah saluran yang sudah mengetahuinya',
  ),
  questionKnown: word('the channel knows her question already', 'saluran sudah tahu pertanyaannya'),
  stockOut: word('her article seems to be missing', 'barang yang ia cari tampaknya habis'),
  stockAnswer: word('what she does about it; see `detail`', 'yang ia lakukan karenanya; lihat `detail`'),
  checkout: word(
    'checkout begins, with the way the goods would reach her',
    'checkout dimulai, dengan cara barang akan sampai kepadanya',
  ),
  deliveryRefused: word(
    'checkout begins, and the delivery costs too much for her',
    'checkout dimulai, dan ongkos kirimnya terlalu mahal baginya',
  ),
  cancelled: word('checkout fails for want of stock', 'checkout gagal karena stok tidak ada'),
  extraPurchase: word(
    'collecting an order she buys something else; no order of its own',
    'saat mengambil pesanan ia membeli barang lain; bukan pesanan tersendiri',
  ),
  order: word('she buys', 'ia membeli'),
  loss: word(
    'the journey ends without an order; `reason` says why',
    'perjalanan belanja berakhir tanpa pesanan; alasannya di `reason`',
  ),
  enquiry: word('she asks where her order is', 'ia menanyakan pesanannya'),
  returned: word('the goods come back', 'barang dikembalikan'),
} satisfies Readonly<Record<string, Text>>;
export type Activity = keyof typeof activities;

/** Words under `detail` and `reason` in events.csv; reasons of a loss stand beside the counts of daily.csv. */
export const eventWords = {
  detail: {
    none: word('reminder: changes nothing', 'pengingat: tidak mengubah apa pun'),
    putsOff: word(
      'reminder: she would have come back, now she will not',
      'pengingat: ia semula akan kembali, kini tidak',
    ),
    bringsBack: word('reminder: she comes back because of it', 'pengingat: ia kembali karenanya'),
    otherPlace: word(
      'stockAnswer: another channel that shows it',
      'stockAnswer: saluran lain yang menampilkannya',
    ),
    substitute: word('stockAnswer: another article', 'stockAnswer: barang lain'),
    rival: word('stockAnswer: buys from a rival', 'stockAnswer: membeli dari pesaing'),
    waits: word('stockAnswer: comes back later', 'stockAnswer: kembali nanti'),
    givesUp: word('stockAnswer: gives up', 'stockAnswer: menyerah'),
    answered: word('enquiry: answered at once', 'enquiry: langsung terjawab'),
    sentOn: word('enquiry: not helped there', 'enquiry: tidak terbantu di situ'),
    again: word('enquiry: the same matter at another channel', 'enquiry: urusan yang sama di saluran lain'),
    prices: word('priceContradiction: another price', 'priceContradiction: harga lain'),
    data: word(
      'priceContradiction: wrong data after a launch',
      'priceContradiction: data keliru setelah peluncuran',
    ),
    promoted: word('order: on promotion', 'order: saat promo'),
    oversold: word('cancelled: accepted, then cancelled', 'cancelled: diterima lalu dibatalkan'),
    soldOut: word('cancelled: the last one has just gone', 'cancelled: barang terakhir baru saja habis'),
    inStore: word('returned: taken to a store', 'returned: diantar ke toko'),
    parcel: word('returned: sent by parcel', 'returned: dikirim lewat paket'),
    woken: word('need: woken by a browsing visit', 'need: dibangkitkan oleh kunjungan melihat-lihat'),
    email: word('messageAnswered: by email', 'messageAnswered: lewat surel'),
    sms: word('messageAnswered: by text message', 'messageAnswered: lewat SMS'),
    push: word('messageAnswered: by push message', 'messageAnswered: lewat notifikasi aplikasi'),
    chat: word('messageAnswered: by chat', 'messageAnswered: lewat chat'),
    ads: word('messageAnswered: by an advert', 'messageAnswered: lewat iklan'),
  },
  reason: {
    avoids: word(
      'goesElsewhere: she stays away after bad experiences',
      'goesElsewhere: ia menjauh setelah pengalaman buruk',
    ),
    knowsNoChannel: word(
      'goesElsewhere: she knows no open channel',
      'goesElsewhere: ia tidak mengenal satu pun saluran yang buka',
    ),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
