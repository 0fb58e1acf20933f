import type { Text } from '../../../sim/units.ts';

/** A word of the product: what it is called in each language, and what it means here. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Text;
  readonly meaning: Text;
}

const entry = (id: string, term: Text, meaning: Text): GlossaryEntry => ({ id, term, meaning });

/** The words of the product, people and channels first, statistics last. */
export const glossary: readonly GlossaryEntry[] = [
  entry(
    'channel',
    { en: 'channel', id: 'saluran' },
    {
      en: 'A way to reach the firm: store, web shop, app, chat, marketplace, social media.',
      id: 'Jalan untuk menghubungi perusahaan: toko, situs web, aplikasi, chat, marketplace, media sosial.',
    },
  ),
  entry(
    'setUp',
    { en: 'set-up', id: 'susunan saluran' },
    {
      en: 'Which channels are open, which of them are linked, and what the firm shares between them.',
      id: 'Saluran mana yang dibuka, mana yang terhubung, dan apa yang dibagi perusahaan di antaranya.',
    },
  ),
  entry(
    'world',
    { en: 'world', id: 'dunia' },
    {
      en: 'One set-up lived through by the whole crowd. All worlds of a run have the same shoppers and the same luck.',
      id: 'Satu susunan saluran yang dijalani semua pembelanja. Semua dunia memakai pembelanja dan keberuntungan yang sama.',
    },
  ),
  entry(
    'single',
    { en: 'single-channel', id: 'saluran tunggal' },
    {
      en: 'One channel only, so there is nothing to link.',
      id: 'Hanya satu saluran, jadi tidak ada yang perlu dihubungkan.',
    },
  ),
  entry(
    'multi',
    { en: 'multichannel', id: 'multisaluran' },
    {
      en: 'Several channels, each with a memory, stock and prices of its own.',
      id: 'Beberapa saluran, masing-masing dengan ingatan, stok, dan harga sendiri.',
    },
  ),
  entry(
    'cross',
    { en: 'cross-channel', id: 'lintas saluran' },
    {
      en: 'Some pairs of channels hand data on; the rest do not.',
      id: 'Sebagian pasangan saluran saling meneruskan data; sisanya tidak.',
    },
  ),
  entry(
    'omni',
    { en: 'omnichannel', id: 'omnichannel (omnisaluran)' },
    {
      en: 'All channels work as one: what she gave in one is there in the next, with shared stock and one price calendar.',
      id: 'Semua saluran bekerja sebagai satu: data yang diberikan di satu saluran tersedia di saluran berikutnya, dengan stok bersama dan satu kalender harga.',
    },
  ),
  entry(
    'shopper',
    { en: 'shopper', id: 'pembelanja' },
    {
      en: 'A person in the simulation with needs, tastes, habits and a memory. She may or may not buy.',
      id: 'Orang di dalam simulasi dengan kebutuhan, selera, kebiasaan, dan ingatan. Ia bisa membeli atau tidak.',
    },
  ),
  entry(
    'buyer',
    { en: 'buyer, customer', id: 'pembeli, pelanggan' },
    {
      en: 'A shopper who has ordered; a customer is one the firm knows.',
      id: 'Pembelanja yang sudah memesan; pelanggan ialah orang yang dikenal perusahaan.',
    },
  ),
  entry(
    'journey',
    { en: 'journey', id: 'perjalanan belanja' },
    {
      en: 'All that follows from one need, until she orders, gives up or goes elsewhere.',
      id: 'Semua yang mengikuti satu kebutuhan, sampai ia memesan, menyerah, atau pergi ke tempat lain.',
    },
  ),
  entry(
    'session',
    { en: 'session', id: 'kunjungan' },
    {
      en: 'One visit to one channel, with or without an order.',
      id: 'Satu kali datang ke satu saluran, dengan atau tanpa pesanan.',
    },
  ),
  entry(
    'switch',
    { en: 'switch', id: 'pindah saluran' },
    {
      en: 'Going on with the same journey in another channel.',
      id: 'Melanjutkan perjalanan belanja yang sama di saluran lain.',
    },
  ),
  entry(
    'silo',
    { en: 'silo', id: 'silo' },
    {
      en: 'The memory a channel keeps to itself.',
      id: 'Ingatan yang disimpan sebuah saluran untuk dirinya sendiri.',
    },
  ),
  entry(
    'carryOver',
    { en: 'carry-over', id: 'penerusan data' },
    {
      en: 'What she gave in one channel arrives in the next, most of the time.',
      id: 'Yang ia berikan di satu saluran sampai di saluran berikutnya, hampir selalu.',
    },
  ),
  entry(
    'reEntry',
    { en: 'data re-entry', id: 'pengisian ulang data' },
    {
      en: 'Typing a field again that the firm already has in another channel.',
      id: 'Mengisi lagi isian yang sudah dimiliki perusahaan di saluran lain.',
    },
  ),
  entry(
    'contradiction',
    { en: 'price contradiction', id: 'pertentangan harga' },
    {
      en: 'The new channel shows another price than the one she left.',
      id: 'Saluran yang baru menampilkan harga yang berbeda dari saluran sebelumnya.',
    },
  ),
  entry(
    'stockOut',
    { en: 'stock-out', id: 'stok habis' },
    {
      en: 'Her article is not there. With pooled stock any place serves any channel that delivers.',
      id: 'Barang yang dicari tidak ada. Dengan stok gabungan, semua tempat melayani semua saluran yang mengirim barang.',
    },
  ),
  entry(
    'collect',
    { en: 'click and collect', id: 'pesan daring, ambil di toko' },
    {
      en: 'Ordering online and fetching the article in the store.',
      id: 'Memesan secara daring lalu mengambil barangnya di toko.',
    },
  ),
  entry(
    'reminder',
    { en: 'reminder', id: 'pengingat' },
    {
      en: 'A message about a basket left behind.',
      id: 'Pesan tentang keranjang yang ditinggalkan.',
    },
  ),
  entry(
    'fatigue',
    { en: 'message fatigue', id: 'kejenuhan pesan' },
    {
      en: 'The more messages she got lately, the less each of them does, and the sooner she unsubscribes.',
      id: 'Makin banyak pesan akhir-akhir ini, makin kecil pengaruh tiap pesan, dan makin cepat ia berhenti berlangganan.',
    },
  ),
  entry(
    'conversion',
    { en: 'conversion rate', id: 'tingkat konversi' },
    {
      en: 'Orders divided by journeys.',
      id: 'Pesanan dibagi perjalanan belanja.',
    },
  ),
  entry(
    'repeat',
    { en: 'repeat purchase', id: 'pembelian berulang' },
    {
      en: 'A second order of the same shopper; the rate is the share of buyers who made one.',
      id: 'Pesanan kedua dari pembelanja yang sama; tingkatnya ialah bagian pembeli yang melakukannya.',
    },
  ),
  entry(
    'breakEven',
    { en: 'break-even', id: 'titik impas' },
    {
      en: 'The day from which a set-up stays ahead of its reference in profit so far.',
      id: 'Hari sejak laba sebuah susunan tetap di atas acuannya.',
    },
  ),
  entry(
    'replication',
    { en: 'paired run', id: 'pasang simulasi' },
    {
      en: 'One crowd with one luck through every set-up. The next paired run has other shoppers and other luck.',
      id: 'Satu kumpulan pembelanja dengan satu keberuntungan melalui semua susunan. Pasang berikutnya memakai pembelanja dan keberuntungan lain.',
    },
  ),
  entry(
    'difference',
    { en: 'paired difference', id: 'selisih berpasangan' },
    {
      en: 'What one set-up made of a crowd minus what the other made of the very same crowd.',
      id: 'Hasil sebuah susunan dikurangi hasil susunan lain untuk pembelanja yang persis sama.',
    },
  ),
  entry(
    'interval',
    { en: '95% confidence interval', id: 'selang kepercayaan 95%' },
    {
      en: 'Where the long-run mean difference may lie; of many such intervals 95 in 100 hold it. It says nothing of how different shoppers are.',
      id: 'Tempat rata-rata selisih jangka panjang mungkin berada; dari banyak selang seperti ini, 95 dari 100 memuatnya. Selang tidak menunjukkan perbedaan antarpembelanja.',
    },
  ),
  entry(
    'spread',
    { en: 'spread', id: 'sebaran' },
    {
      en: 'How different shoppers are from each other. It does not shrink with more runs.',
      id: 'Seberapa berbeda pembelanja satu sama lain. Sebaran tidak menyempit walau simulasi ditambah.',
    },
  ),
  entry(
    'point',
    { en: 'percentage point', id: 'poin persentase' },
    {
      en: 'The unit of a difference of shares: from 40% to 44% is 4 points, not 4 per cent.',
      id: 'Satuan selisih dua persentase: dari 40% ke 44% ialah 4 poin, bukan 4 persen.',
    },
  ),
  entry(
    'seed',
    { en: 'seed', id: 'benih acak' },
    {
      en: 'The word from which all luck is drawn. The same scenario and seed give the same numbers on any machine.',
      id: 'Kata asal semua keberuntungan. Skenario dan benih yang sama memberi angka yang sama di komputer mana pun.',
    },
  ),
  entry(
    'digest',
    { en: 'digest', id: 'digest' },
    {
      en: 'A fingerprint of all results. Two equal digests mean two equal runs, to the last bit.',
      id: 'Sidik jari semua hasil. Dua digest yang sama berarti dua simulasi yang sama, sampai bit terakhir.',
    },
  ),
];
