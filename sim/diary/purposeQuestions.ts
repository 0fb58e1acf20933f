import type { PurposeName } from '../random/purpose.ts';
import type { Text } from '../units.ts';

/** What a draw decides, as an indirect question: "whether she moves". Traits and lengths of time are not decisions of hers. */
const questions: Readonly<Partial<Record<PurposeName, Text>>> = {
  sharesData: { en: 'whether she allows the use of her data', id: 'apakah ia mengizinkan datanya dipakai' },
  visitKept: { en: 'whether she still looks around', id: 'apakah ia masih melihat-lihat' },
  visitBasket: { en: 'whether the visit fills a basket', id: 'apakah kunjungan itu mengisi keranjang' },
  visitWakesNeed: { en: 'whether the visit wakes a need', id: 'apakah kunjungan itu menimbulkan kebutuhan' },
  firmOrRival: {
    en: 'whether she comes to this firm and not to a rival',
    id: 'apakah ia datang ke perusahaan ini, bukan ke pesaing',
  },
  seeksPromotion: {
    en: 'whether she first looks for a promotion',
    id: 'apakah ia lebih dahulu mencari promosi',
  },
  wishAfresh: {
    en: 'whether she tries another channel than last',
    id: 'apakah ia mencoba saluran selain yang terakhir',
  },
  wish: { en: 'which channel she wants', id: 'saluran mana yang ia inginkan' },
  unmetWish: {
    en: 'whether she leaves over a closed channel',
    id: 'apakah ia pergi karena salurannya tutup',
  },
  device: { en: 'whether she uses her phone', id: 'apakah ia memakai ponsel' },
  rivalExit: {
    en: 'whether she compares and goes to a rival',
    id: 'apakah ia membandingkan lalu pergi ke pesaing',
  },
  drop: { en: 'whether she stops at this stage', id: 'apakah ia berhenti pada tahap ini' },
  pauseReturns: { en: 'whether she comes back after the pause', id: 'apakah ia kembali setelah jeda' },
  move: { en: 'whether she thinks of another channel', id: 'apakah ia terpikir saluran lain' },
  moveTo: { en: 'which channel suits this stage', id: 'saluran mana yang cocok untuk tahap ini' },
  leak: { en: 'whether a rival catches her on the way', id: 'apakah pesaing menariknya di jalan' },
  carryOver: { en: 'whether a link carries her data over', id: 'apakah penghubung meneruskan datanya' },
  preferencesAsked: { en: 'whether she is asked for preferences', id: 'apakah preferensinya ditanyakan' },
  questionAsked: { en: 'whether she has a question', id: 'apakah ia punya pertanyaan' },
  asksElsewhere: {
    en: 'whether she looks for somebody to ask elsewhere',
    id: 'apakah ia mencari tempat bertanya di saluran lain',
  },
  door: { en: 'whom she asks', id: 'kepada siapa ia bertanya' },
  givesUpSearching: {
    en: 'whether she gives up looking for an answer',
    id: 'apakah ia berhenti mencari jawaban',
  },
  enquires: { en: 'whether she asks where the order is', id: 'apakah ia menanyakan pesanannya' },
  returned: { en: 'whether she returns the order', id: 'apakah ia mengembalikan pesanannya' },
  returnsInStore: {
    en: 'whether she returns it in a store',
    id: 'apakah ia mengembalikannya di toko',
  },
  looksForLowerFee: {
    en: 'whether she looks for a lower delivery fee',
    id: 'apakah ia mencari ongkos kirim yang lebih murah',
  },
  basketReturns: {
    en: 'whether she means to come back to the basket',
    id: 'apakah ia berniat kembali ke keranjangnya',
  },
  deliveryCost: { en: 'whether the delivery cost puts her off', id: 'apakah ongkos kirim membuatnya enggan' },
  collects: { en: 'whether she collects in the store', id: 'apakah ia mengambil di toko' },
  collectionSaves: {
    en: 'whether collecting instead keeps her',
    id: 'apakah pilihan ambil di toko membuatnya tetap membeli',
  },
  cashOnDelivery: { en: 'whether she pays on delivery', id: 'apakah ia membayar di tempat' },
  field: { en: 'whether this field makes her leave', id: 'apakah isian ini membuatnya pergi' },
  confirms: { en: 'whether she confirms a field', id: 'apakah ia menegaskan satu isian' },
  membership: { en: 'whether she joins as a member', id: 'apakah ia mendaftar sebagai anggota' },
  avoids: { en: 'whether she avoids the firm from now on', id: 'apakah ia mulai menghindari perusahaan' },
  lapse: {
    en: 'whether she stops buying here for good',
    id: 'apakah ia berhenti membeli di sini untuk seterusnya',
  },
  priceContradiction: {
    en: 'whether the contradiction makes her leave',
    id: 'apakah pertentangan itu membuatnya pergi',
  },
  stockOut: { en: 'what she does about the empty shelf', id: 'apa yang ia lakukan saat stok habis' },
  launchFault: {
    en: 'whether something newly launched does her harm',
    id: 'apakah sesuatu yang baru diluncurkan merugikannya',
  },
  otherPlace: { en: 'whether she goes where the article is', id: 'apakah ia pergi ke tempat barang itu ada' },
  linkWorks: { en: 'whether the link works this time', id: 'apakah penghubungnya berfungsi kali ini' },
  fetchesInSight: {
    en: 'whether she goes to the store that is seen to have it',
    id: 'apakah ia pergi ke toko yang tampak punya barangnya',
  },
  buysMore: {
    en: 'whether she buys more when collecting',
    id: 'apakah ia membeli barang lain saat mengambil',
  },
  recommends: { en: 'whether she recommends the channel', id: 'apakah ia merekomendasikan saluran itu' },
  subscribes: { en: 'whether she agrees to messages', id: 'apakah ia setuju menerima pesan' },
  campaignLink: { en: 'whether a link joins two senders', id: 'apakah penghubung menyatukan dua pengirim' },
  profilesMatch: {
    en: 'whether the firm sees that two of its profiles are one person',
    id: 'apakah perusahaan melihat bahwa dua profilnya adalah satu orang',
  },
  messageSeen: { en: 'whether she sees it', id: 'apakah ia melihatnya' },
  messageAnswered: { en: 'whether it wakes a need', id: 'apakah pesan itu menimbulkan kebutuhan' },
  unsubscribes: { en: 'whether she unsubscribes', id: 'apakah ia berhenti berlangganan' },
  reminderReaches: { en: 'whether a reminder reaches her', id: 'apakah pengingat sampai kepadanya' },
  reminderHarms: { en: 'whether the reminder puts her off', id: 'apakah pengingat justru membuatnya enggan' },
  reminderWorks: { en: 'whether the reminder brings her back', id: 'apakah pengingat membuatnya kembali' },
};

/** The question a draw answers; for one without words of its own, its name in the model. */
export function questionOf(purpose: PurposeName): Text {
  return questions[purpose] ?? { en: `"${purpose}"`, id: `"${purpose}"` };
}

/** True where people have words for what is decided. */
export function hasQuestion(purpose: PurposeName): boolean {
  return questions[purpose] !== undefined;
}
