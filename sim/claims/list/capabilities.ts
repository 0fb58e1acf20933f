import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { alike, article, claim, higher, lower, ONE_POINT, ours } from '../listing.ts';
import { checkoutCompletion, lostToDeliveryCost, ordersOnDays, ordersPerShopper } from '../measures.ts';
import { gain, of, times } from '../readings.ts';

const reminded: Firm = {
  preset: 'ownShop',
  setUps: [
    'multi',
    variant('multiSilent', 'multi', { reminderHours: 0 }),
    'omni',
    variant('omniSilent', 'omni', { reminderHours: 0 }),
    variant('omniAtOnce', 'omni', { reminderHours: 0.5 }),
  ],
};

const collecting: Firm = {
  preset: 'ownShop',
  setUps: [
    'multi',
    variant('collect', 'multi', { clickAndCollect: 'on' }),
    variant('returnsShown', 'multi', { returns: { shown: 'on' } }),
  ],
};

/** Two months without the hub in which linked channels keep what they know. */
const steady: Firm = {
  preset: 'ownShop',
  setUps: ['multi', 'omni', variant('omniFallback', 'omni', { fallback: 'ownMemory' })],
};

const hubDown: Firm = { ...steady, events: [{ kind: 'hubDown', day: 61, days: 60 }] };

const depths: Firm = {
  preset: 'ownShop',
  setUps: [
    'omni',
    ...[0, 0.5].map((depth) => variant(`depth${depth * 100}`, 'omni', { integrationDepth: depth })),
  ],
};

/** A switch on which something is lost is as smooth as any other. */
const forgivingDepths: Firm = { ...depths, journey: { leakUnlinked: 0.1 } };

const depthGain = (firm: Firm, from: string, to: string): ReturnType<typeof gain> =>
  gain(of(firm, to, 'conversionRate'), of(firm, from, 'conversionRate'));

/** Single capabilities, in part and when they fail. */
export const capabilitiesClaims: readonly Claim[] = [
  claim({
    id: 'C21',
    source: 'S2 S3',
    kind: 'emergent',
    statement: {
      en: 'A forgotten basket is won back by a reminder',
      id: 'Keranjang yang terlupakan dimenangkan kembali lewat pengingat',
    },
    comparisons: [
      article({
        measured: {
          en: 'conversion in omni, reminder after 24 h minus no reminder',
          id: 'konversi di omni, pengingat setelah 24 jam dikurangi tanpa pengingat',
        },
        unit: 'share',
        here: of(reminded, 'omni', 'conversionRate'),
        there: of(reminded, 'omniSilent', 'conversionRate'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'what the reminder adds to conversion, omni minus multi',
          id: 'tambahan konversi dari pengingat, omni dikurangi multi',
        },
        unit: 'share',
        here: gain(of(reminded, 'omni', 'conversionRate'), of(reminded, 'omniSilent', 'conversionRate')),
        there: gain(of(reminded, 'multi', 'conversionRate'), of(reminded, 'multiSilent', 'conversionRate')),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'conversion in omni, reminder after half an hour minus no reminder',
          id: 'konversi di omni, pengingat setelah setengah jam dikurangi tanpa pengingat',
        },
        unit: 'share',
        here: of(reminded, 'omniAtOnce', 'conversionRate'),
        there: of(reminded, 'omniSilent', 'conversionRate'),
        expects: lower,
      }),
    ],
    restsOn: [['talk.reminderWorks', 0]],
    finding: {
      en: 'The reminder wins baskets back in omni, but hardly more than in multi: where stock is in sight some go to a store who would have left a basket behind, so fewer are left to remind.',
      id: 'Pengingat menyelamatkan keranjang di omni, tetapi hanya sedikit lebih banyak daripada di multi: bila stok terlihat, sebagian yang akan meninggalkan keranjang pergi ke toko, jadi yang perlu diingatkan lebih sedikit.',
    },
  }),
  claim({
    id: 'C24',
    source: 'S1',
    kind: 'emergent',
    statement: {
      en: 'Basket on the phone, collect in the store; delivery or collection to choose; return options shown at once',
      id: 'Isi keranjang di ponsel, ambil di toko; pilih diantar atau diambil; pilihan pengembalian langsung terlihat',
    },
    comparisons: [
      article({
        measured: {
          en: 'journeys lost to the delivery cost, with collection minus without',
          id: 'perjalanan belanja yang gagal karena ongkos kirim, dengan ambil di toko dikurangi tanpa',
        },
        unit: 'share',
        here: of(collecting, 'collect', lostToDeliveryCost),
        there: of(collecting, 'multi', lostToDeliveryCost),
        expects: lower,
      }),
      article({
        measured: {
          en: 'conversion, with collection minus without',
          id: 'konversi, dengan ambil di toko dikurangi tanpa',
        },
        unit: 'share',
        here: of(collecting, 'collect', 'conversionRate'),
        there: of(collecting, 'multi', 'conversionRate'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'checkouts that end in an order, return options shown minus not shown',
          id: 'proses pembayaran yang menjadi pesanan, pilihan pengembalian ditampilkan dikurangi tidak ditampilkan',
        },
        unit: 'share',
        here: of(collecting, 'returnsShown', checkoutCompletion),
        there: of(collecting, 'multi', checkoutCompletion),
        expects: higher,
      }),
    ],
    restsOn: [
      ['journey.deliveryCostDeters', 0],
      ['returns.worryShare', 0],
    ],
  }),
  claim({
    id: 'C28',
    source: 'S0 S2',
    kind: 'mechanical',
    statement: {
      en: 'Omnichannel needs capable technology: where a part fails, omnichannel fails',
      id: 'Omnichannel butuh teknologi yang andal: bila satu bagian gagal, omnichannel ikut gagal',
    },
    comparisons: [
      article({
        measured: {
          en: 'orders per shopper lost to 60 days without the hub, omni minus multi',
          id: 'pesanan per pembelanja yang hilang karena 60 hari tanpa pusat data, omni dikurangi multi',
        },
        unit: 'count',
        here: gain(of(steady, 'omni', ordersPerShopper), of(hubDown, 'omni', ordersPerShopper)),
        there: gain(of(steady, 'multi', ordersPerShopper), of(hubDown, 'multi', ordersPerShopper)),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'the same in omni, without fallback minus with',
          id: 'sama di omni, tanpa cadangan dikurangi dengan cadangan',
        },
        unit: 'count',
        here: of(hubDown, 'omniFallback', ordersPerShopper),
        there: of(hubDown, 'omni', ordersPerShopper),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'orders per shopper on the days without the hub, omni without fallback minus multi',
          id: 'pesanan per pembelanja pada hari tanpa pusat data, omni tanpa cadangan dikurangi multi',
        },
        unit: 'count',
        here: of(hubDown, 'omni', ordersOnDays(61, 120)),
        there: of(hubDown, 'multi', ordersOnDays(61, 120)),
        expects: lower,
      }),
    ],
    finding: {
      en: 'On the days without the hub omni falls back to about the level of multi, not below it: collection and shared stock go on.',
      id: 'Pada hari tanpa pusat data, omni turun kira-kira ke tingkat multi, tidak lebih rendah: ambil di toko dan stok bersama tetap berjalan.',
    },
  }),
  claim({
    id: 'C30',
    source: 'S3',
    kind: 'conditional',
    statement: {
      en: 'Half an omnichannel is no omnichannel: half an experience counts as none',
      id: 'Setengah omnichannel bukanlah omnichannel: pengalaman setengah-setengah dianggap tidak ada',
    },
    comparisons: [
      article({
        measured: {
          en: 'gain in conversion at half the depth minus a quarter of the full gain',
          id: 'kenaikan konversi pada setengah kedalaman dikurangi seperempat kenaikan penuh',
        },
        unit: 'share',
        here: depthGain(depths, 'depth0', 'depth50'),
        there: times(0.25, depthGain(depths, 'depth0', 'omni')),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'gain in conversion of the second half of depth minus that of the first',
          id: 'kenaikan konversi dari setengah kedalaman kedua dikurangi setengah pertama',
        },
        unit: 'share',
        when: {
          en: 'a switch is smooth only if all came across',
          id: 'pindah hanya mulus bila semuanya terbawa',
        },
        here: depthGain(depths, 'depth50', 'omni'),
        there: depthGain(depths, 'depth0', 'depth50'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'gain in conversion of the second half of depth minus that of the first',
          id: 'kenaikan konversi dari setengah kedalaman kedua dikurangi setengah pertama',
        },
        unit: 'share',
        when: {
          en: 'losing something on a switch puts nobody off',
          id: 'kehilangan sesuatu saat pindah tidak membuat siapa pun urung',
        },
        here: depthGain(forgivingDepths, 'depth50', 'omni'),
        there: depthGain(forgivingDepths, 'depth0', 'depth50'),
        expects: alike(ONE_POINT),
      }),
    ],
    finding: {
      en: 'Half the depth already brings more than four tenths of the gain. The second half is worth more than the first only because a switch is smooth only if everything came across.',
      id: 'Setengah kedalaman sudah memberi lebih dari empat persepuluh kenaikannya. Setengah kedua lebih berharga hanya karena perpindahan baru mulus bila semuanya terbawa.',
    },
  }),
];
