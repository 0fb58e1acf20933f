import type { Text } from '../units.ts';

/** A rule of sim/MODEL.md for readers: what it is called, and what it does in one sentence. */
export interface RuleInBrief {
  readonly title: Text;
  readonly gist: Text;
}

/** Every rule of sim/MODEL.md, which alone has the formulas. */
export const rulesInBrief: Readonly<Record<string, RuleInBrief>> = {
  R1: {
    title: { en: 'Draws', id: 'Undian' },
    gist: {
      en: 'Every chance is drawn from the seed, the shopper and the question alone, so that all worlds share their luck.',
      id: 'Setiap peluang diundi hanya dari benih, pembelanja, dan pertanyaannya, sehingga semua dunia berbagi keberuntungan.',
    },
  },
  R2: {
    title: { en: 'One queue of events', id: 'Satu antrean peristiwa' },
    gist: {
      en: 'One history is lived first; then every set-up goes on from the same morning, event by event in order of time.',
      id: 'Satu masa lalu dijalani lebih dahulu; lalu setiap susunan melanjutkan dari pagi yang sama, peristiwa demi peristiwa menurut waktu.',
    },
  },
  R3: {
    title: { en: 'Traits of a shopper', id: 'Sifat pembelanja' },
    gist: {
      en: 'How often she has needs, how readily she moves, which channels she likes and how much she spends differ from shopper to shopper.',
      id: 'Seberapa sering ia punya kebutuhan, seberapa mudah ia pindah, saluran mana yang ia suka, dan berapa belanjanya berbeda bagi setiap pembelanja.',
    },
  },
  R4: {
    title: { en: 'Clock of needs', id: 'Jam kebutuhan' },
    gist: {
      en: 'Needs come at random, more often to some than to others, until she stops for good.',
      id: 'Kebutuhan datang secara acak, lebih sering kepada yang satu daripada yang lain, sampai ia berhenti untuk seterusnya.',
    },
  },
  R5: {
    title: { en: 'Browsing', id: 'Melihat-lihat' },
    gist: {
      en: 'She also visits without a need; such a visit may fill a basket, and sometimes wakes a need.',
      id: 'Ia juga berkunjung tanpa kebutuhan; kunjungan seperti itu dapat mengisi keranjang, dan kadang membangkitkan kebutuhan.',
    },
  },
  R6: {
    title: { en: 'Firm or rival', id: 'Perusahaan atau pesaing' },
    gist: {
      en: 'Whether a need comes to the firm depends on her satisfaction and her habit.',
      id: 'Apakah sebuah kebutuhan datang ke perusahaan bergantung pada kepuasan dan kebiasaannya.',
    },
  },
  R7: {
    title: { en: 'Wish for a channel', id: 'Keinginan akan saluran' },
    gist: {
      en: 'She wishes for a channel by taste, or for the one she was in last; if it is not open she may leave.',
      id: 'Ia menginginkan saluran menurut selera, atau saluran yang terakhir ia pakai; jika tidak buka, ia bisa pergi.',
    },
  },
  R8: {
    title: { en: 'Moves between stages', id: 'Pindah antartahap' },
    gist: {
      en: 'As a stage begins she may move to a channel that suits it better.',
      id: 'Ketika sebuah tahap dimulai, ia dapat pindah ke saluran yang lebih cocok untuk tahap itu.',
    },
  },
  R9: {
    title: { en: 'Sessions', id: 'Sesi' },
    gist: {
      en: 'At each stage she may stop, come back later, or go to a rival.',
      id: 'Di tiap tahap ia dapat berhenti, kembali lagi nanti, atau pergi ke pesaing.',
    },
  },
  R10: {
    title: { en: 'A switch', id: 'Pindah saluran' },
    gist: {
      en: 'What is in play on a switch comes across or is lost; if something is lost, she is more likely to leave.',
      id: 'Yang dibawa saat pindah saluran sampai atau hilang; jika ada yang hilang, ia lebih mungkin pergi.',
    },
  },
  R11: {
    title: {
      en: 'Carry-over, and what is asked on the way',
      id: 'Data yang ikut, dan yang ditanyakan di jalan',
    },
    gist: {
      en: 'A link holds with its reliability; what a channel does not see, it asks for again.',
      id: 'Sebuah penghubung bekerja menurut keandalannya; yang tidak terlihat oleh saluran ditanyakan lagi.',
    },
  },
  R12: {
    title: { en: 'A basket left behind', id: 'Keranjang yang ditinggalkan' },
    gist: {
      en: 'She may come back to it before she forgets it or the need is gone.',
      id: 'Ia bisa kembali sebelum ia lupa atau kebutuhannya hilang.',
    },
  },
  R13: {
    title: { en: 'Checkout', id: 'Pembayaran' },
    gist: {
      en: 'The order is carried away, collected or delivered; delivery costs put some off.',
      id: 'Pesanan dibawa pulang, diambil, atau diantar; ongkos antar membuat sebagian mundur.',
    },
  },
  R14: {
    title: { en: 'Giving data', id: 'Memberikan data' },
    gist: {
      en: 'What the channel does not know she types field by field, and each field is a chance to give up.',
      id: 'Yang tidak diketahui saluran ia isi satu per satu, dan tiap isian adalah peluang untuk menyerah.',
    },
  },
  R15: {
    title: { en: 'Order', id: 'Pesanan' },
    gist: {
      en: 'What an order is worth varies from shopper to shopper and from order to order.',
      id: 'Nilai pesanan berbeda antarpembelanja dan antarpesanan.',
    },
  },
  R16: {
    title: { en: 'Episodes', id: 'Pengalaman' },
    gist: {
      en: 'Every journey that ends moves her satisfaction; a bad one weighs more than a good one.',
      id: 'Setiap perjalanan yang berakhir menggeser kepuasannya; yang buruk berbobot lebih besar daripada yang baik.',
    },
  },
  R17: {
    title: { en: 'Lapse', id: 'Berhenti untuk seterusnya' },
    gist: {
      en: 'After an order she may stop for good, less likely if she is satisfied.',
      id: 'Setelah memesan ia bisa berhenti untuk seterusnya, lebih kecil peluangnya jika ia puas.',
    },
  },
  R18: {
    title: { en: 'Prices', id: 'Harga' },
    gist: {
      en: 'Channels have promotions of their own or follow one calendar; prices that contradict each other can lose a journey.',
      id: 'Saluran punya promosi sendiri atau mengikuti satu kalender; harga yang bertentangan dapat menggagalkan perjalanan belanja.',
    },
  },
  R19: {
    title: { en: 'Stock', id: 'Stok' },
    gist: {
      en: 'Articles can be missing; whether another place may serve the order depends on the set-up.',
      id: 'Barang bisa kosong; apakah tempat lain boleh melayani pesanan bergantung pada susunannya.',
    },
  },
  R20: {
    title: { en: 'Disruptions', id: 'Gangguan' },
    gist: {
      en: 'On some days a channel is closed or the hub that joins channels is down.',
      id: 'Pada hari tertentu sebuah saluran tutup, atau pusat penghubung saluran mati.',
    },
  },
  R21: {
    title: { en: 'Depth of integration', id: 'Kedalaman integrasi' },
    gist: {
      en: 'A set-up that is built by halves keeps its promises in a share of journeys only.',
      id: 'Susunan yang dibangun setengah jalan hanya menepati janjinya dalam sebagian perjalanan belanja.',
    },
  },
  R22: {
    title: { en: 'Awareness and word of mouth', id: 'Dikenal, dan dari mulut ke mulut' },
    gist: {
      en: 'She knows only some channels; buyers recommend them to others.',
      id: 'Ia hanya mengenal sebagian saluran; pembeli merekomendasikannya kepada orang lain.',
    },
  },
  R23: {
    title: { en: 'Reminders', id: 'Pengingat' },
    gist: {
      en: 'A reminder of a basket reaches her if the firm knows who she is; too early, it puts her off.',
      id: 'Pengingat keranjang sampai jika perusahaan mengenalnya; jika terlalu cepat, ia justru mundur.',
    },
  },
  R24: {
    title: { en: 'Roll-out', id: 'Peluncuran' },
    gist: {
      en: 'Capabilities go live one after the other or at once, with faults at first.',
      id: 'Kemampuan diluncurkan satu per satu atau sekaligus, dengan kesalahan pada awalnya.',
    },
  },
  R25: {
    title: { en: 'Quality of channels', id: 'Mutu saluran' },
    gist: {
      en: 'Better channels stop fewer shoppers, and cost money to build.',
      id: 'Saluran yang lebih baik menghentikan lebih sedikit pembelanja, dan perlu biaya untuk membangunnya.',
    },
  },
  R26: {
    title: { en: 'Money', id: 'Keuangan' },
    gist: {
      en: 'Afterwards everything that happened is booked with its price; no price moves a shopper.',
      id: 'Sesudahnya semua yang terjadi dibukukan dengan harganya; tidak ada harga yang menggerakkan pembelanja.',
    },
  },
  R27: {
    title: { en: 'Contacts and doors', id: 'Kontak dan tempat bertanya' },
    gist: {
      en: 'Who has a question looks for somebody to ask, and may be handed on.',
      id: 'Yang punya pertanyaan mencari tempat bertanya, dan bisa dioper.',
    },
  },
  R28: {
    title: { en: 'Returns and delivery fees', id: 'Pengembalian dan ongkos antar' },
    gist: {
      en: 'Some orders go back, by parcel or to a store; a fee puts off the more, the higher it is.',
      id: 'Sebagian pesanan dikembalikan, lewat paket atau ke toko; makin tinggi ongkosnya, makin banyak yang mundur.',
    },
  },
  R29: {
    title: { en: 'Rivals and the loyalty discount', id: 'Pesaing dan potongan pelanggan' },
    gist: {
      en: 'Rivals may link their channels too; a discount holds some who would compare.',
      id: 'Pesaing juga dapat menghubungkan salurannya; potongan harga menahan sebagian yang hendak membandingkan.',
    },
  },
  R30: {
    title: { en: 'Sending messages', id: 'Mengirim pesan' },
    gist: {
      en: 'Linked channels send as one; separate ones each write for themselves, at times twice.',
      id: 'Saluran yang terhubung mengirim sebagai satu; yang terpisah menulis sendiri-sendiri, kadang dua kali.',
    },
  },
  R31: {
    title: { en: 'Response, fatigue, unsubscribing', id: 'Tanggapan, kejenuhan, berhenti berlangganan' },
    gist: {
      en: 'A message can wake a need; many of them tire her, and she unsubscribes.',
      id: 'Sebuah pesan dapat membangkitkan kebutuhan; terlalu banyak membuat jenuh, lalu ia berhenti berlangganan.',
    },
  },
  R32: {
    title: { en: 'After the purchase, adverts', id: 'Setelah pembelian, iklan' },
    gist: {
      en: 'Buyers are written to after an order; adverts make channels known.',
      id: 'Pembeli dikirimi pesan setelah memesan; iklan membuat saluran dikenal.',
    },
  },
  R33: {
    title: { en: 'Consent and the firm’s view', id: 'Persetujuan dan sudut pandang perusahaan' },
    gist: {
      en: 'What the firm may and can put together decides how many customers it believes it has.',
      id: 'Yang boleh dan dapat digabungkan perusahaan menentukan berapa pelanggan yang ia kira ia miliki.',
    },
  },
  R34: {
    title: { en: 'Mishaps and wants of the week', id: 'Kecelakaan dan incaran pekan ini' },
    gist: {
      en: 'Stock is lost, channels fail, prices are wrong for some days; wants may fall on the same articles.',
      id: 'Stok hilang, saluran gagal, atau harga salah selama beberapa hari; kebutuhan dapat tertuju pada barang yang sama.',
    },
  },
};
