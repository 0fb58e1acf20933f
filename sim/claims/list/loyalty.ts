import { laterFirstOrder, moreRepeatAmongBuyers, shareFaring } from '../betweenWorlds.ts';
import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { article, alike, claim, higher, lower, ONE_POINT, ours } from '../listing.ts';
import { recommendationsPerOrder, repeatOrders, sessionsPerShopper } from '../measures.ts';
import { missing } from '../missing.ts';
import { withQuality, withQualityEverywhere } from '../quality.ts';
import { between, constant, gain, meanOf, of } from '../readings.ts';
import { ownFirm } from './silos.ts';

/** All that sets omnichannel apart taken away. */
const omniIsMulti: Claim['restsOn'] = [
  ['setUps.omni.carryOver', 'none'],
  ['setUps.omni.stock', { record: 'nightly', pooled: false, visible: false }],
  ['setUps.omni.clickAndCollect', 'off'],
  ['setUps.omni.consistency', 0],
];

const engaged: Firm = { preset: 'ownShop', setUps: ['single', 'multi', 'omni'] };

/** Few know the firm, and much is said about it. */
const talkedAbout: Firm = {
  preset: 'ownShop',
  talk: { recommends: 0.4 },
  channels: ['store', 'web', 'app', 'messaging'].map((id) => ({ id, awareness: 0.15 })),
  setUps: ['multi', 'omni'],
};

/** One lever of integration at a time. */
const levers: Firm = {
  preset: 'ownShop',
  setUps: [
    'multi',
    variant('carryOver', 'multi', { carryOver: { everyPair: 0.92 } }),
    variant('consistency', 'multi', { consistency: 0.945 }),
    variant('stock', 'multi', { stock: { record: 'live', pooled: true, visible: true } }),
    variant('collection', 'multi', { clickAndCollect: 'on' }),
    variant('preferences', 'multi', { carryOver: { everyPair: 0.92, kinds: ['preferences'] } }),
  ],
};

const good: Firm = { preset: 'ownShop', setUps: ['multi'], channels: withQualityEverywhere(0.8) };
const poor: Firm = { preset: 'ownShop', setUps: ['omni'], channels: withQualityEverywhere(1.2) };

const ratherGood: Firm = { ...good, channels: withQualityEverywhere(0.9) };
const ratherPoor: Firm = { ...poor, channels: withQualityEverywhere(1.1) };

const both: Firm['setUps'] = ['multi', 'omni'];
const webGood: Firm = { preset: 'ownShop', setUps: both, channels: withQuality({ web: 0.8 }) };
const webPoor: Firm = { preset: 'ownShop', setUps: both, channels: withQuality({ web: 1.2 }) };

/** Shoppers who seldom leave their channel. */
const loyal = { preset: 'ownShop', crowd: { switchinessMean: 0.1 } } as const;
const even: Firm = {
  ...loyal,
  setUps: ['multi', variant('linked', 'multi', { carryOver: { everyPair: 0.92 } }), 'omni'],
};
const unevenOneWay: Firm = {
  ...loyal,
  setUps: ['multi'],
  channels: withQuality({ store: 0.6, web: 1.4, app: 0.6, messaging: 1.4 }),
};
const unevenOtherWay: Firm = {
  ...loyal,
  setUps: ['multi'],
  channels: withQuality({ store: 1.4, web: 0.6, app: 1.4, messaging: 0.6 }),
};

const twoTouchpoints: Firm = { preset: 'cityShop', channels: ['store', 'web'], setUps: both };
const fourTouchpoints: Firm = { ...twoTouchpoints, channels: ['store', 'web', 'app', 'marketplace'] };
const sixTouchpoints: Firm = {
  ...twoTouchpoints,
  channels: ['store', 'web', 'app', 'marketplace', 'social', 'messaging'],
};
const omniGain = (firm: Firm): ReturnType<typeof gain> =>
  gain(of(firm, 'omni', 'conversionRate'), of(firm, 'multi', 'conversionRate'));

const leverNames = {
  consistency: 'satu kalender harga',
  stock: 'stok bersama',
  collection: 'ambil di toko',
} as const;

const otherLevers = ['consistency', 'stock', 'collection'] as const;

const betterOff = (lever: string): ReturnType<typeof between> =>
  between(levers, [lever, 'multi'], shareFaring('better'));

/** What a smooth or rough journey leaves behind. */
export const loyaltyClaims: readonly Claim[] = [
  claim({
    id: 'C19',
    source: 'S0 S1 S2 S4',
    kind: 'emergent',
    statement: {
      en: 'Smoothness raises satisfaction and loyalty',
      id: 'Kelancaran menaikkan kepuasan dan loyalitas',
    },
    comparisons: [
      article({
        measured: { en: 'satisfaction, omni minus multi', id: 'kepuasan, omni dikurangi multi' },
        unit: 'index',
        here: of(ownFirm, 'omni', 'satisfaction'),
        there: of(ownFirm, 'multi', 'satisfaction'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'orders per shopper and year, omni minus multi',
          id: 'pesanan per pembelanja per tahun, omni dikurangi multi',
        },
        unit: 'count',
        here: of(ownFirm, 'omni', 'ordersPerShopperYear'),
        there: of(ownFirm, 'multi', 'ordersPerShopperYear'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'repeat purchases among those who buy in both worlds, omni minus multi',
          id: 'pembelian berulang di antara yang membeli di kedua dunia, omni dikurangi multi',
        },
        unit: 'share',
        here: between(ownFirm, ['omni', 'multi'], moreRepeatAmongBuyers),
        there: constant(0),
        expects: higher,
      }),
    ],
    restsOn: [['loyalty.learning', 0]],
  }),
  claim({
    id: 'C20',
    source: 'S1 S2',
    kind: 'emergent',
    statement: { en: 'Satisfied customers recommend', id: 'Pelanggan yang puas merekomendasikan' },
    comparisons: [
      article({
        measured: {
          en: 'shoppers gained by recommendation per buyer, omni minus multi',
          id: 'pembelanja baru karena rekomendasi per pembeli, omni dikurangi multi',
        },
        unit: 'count',
        here: of(talkedAbout, 'omni', 'recommendationGain'),
        there: of(talkedAbout, 'multi', 'recommendationGain'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'recommendations per order, omni minus multi',
          id: 'rekomendasi per pesanan, omni dikurangi multi',
        },
        unit: 'count',
        here: of(talkedAbout, 'omni', recommendationsPerOrder),
        there: of(talkedAbout, 'multi', recommendationsPerOrder),
        expects: higher,
      }),
    ],
    restsOn: [['talk.recommends', 0]],
    finding: {
      en: 'Checked in a firm that few know and many talk about. At the default awareness almost nobody is left who has not heard of the firm.',
      id: 'Diuji pada perusahaan yang belum banyak dikenal tetapi banyak dibicarakan. Dengan kesadaran baku, hampir tak ada lagi orang yang belum mendengarnya.',
    },
  }),
  claim({
    id: 'C32',
    source: 'S3',
    kind: 'conditional',
    statement: {
      en: 'Multichannel serves loyal customers of a channel well until experiences differ too much',
      id: 'Multisaluran melayani pelanggan setia sebuah saluran dengan baik sampai pengalamannya terlalu berbeda',
    },
    comparisons: [
      article({
        measured: {
          en: 'conversion of shoppers who seldom switch, multi minus omni',
          id: 'konversi pembelanja yang jarang pindah, multi dikurangi omni',
        },
        unit: 'share',
        when: { en: 'all channels are equally good', id: 'semua saluran sama baiknya' },
        here: of(even, 'multi', 'conversionRate'),
        there: of(even, 'omni', 'conversionRate'),
        expects: alike(ONE_POINT),
      }),
      article({
        measured: {
          en: 'the same, uneven multi (two mirrored firms averaged) minus even omni',
          id: 'sama, multi yang timpang (rata-rata dua perusahaan cermin) dikurangi omni yang merata',
        },
        unit: 'share',
        when: {
          en: 'channels differ widely (stopping 0.6 and 1.4 times as often)',
          id: 'saluran sangat berbeda (berhenti 0,6 dan 1,4 kali lebih sering)',
        },
        here: meanOf([
          of(unevenOneWay, 'multi', 'conversionRate'),
          of(unevenOtherWay, 'multi', 'conversionRate'),
        ]),
        there: of(even, 'omni', 'conversionRate'),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'conversion of shoppers who seldom switch, multi minus multi with linked data',
          id: 'konversi pembelanja yang jarang pindah, multi dikurangi multi dengan data terhubung',
        },
        unit: 'share',
        when: { en: 'all channels are equally good', id: 'semua saluran sama baiknya' },
        here: of(even, 'multi', 'conversionRate'),
        there: of(even, 'linked', 'conversionRate'),
        expects: alike(ONE_POINT),
      }),
      ours({
        measured: {
          en: 'the same, uneven multi minus even multi',
          id: 'sama, multi yang timpang dikurangi multi yang merata',
        },
        unit: 'share',
        here: meanOf([
          of(unevenOneWay, 'multi', 'conversionRate'),
          of(unevenOtherWay, 'multi', 'conversionRate'),
        ]),
        there: of(even, 'multi', 'conversionRate'),
        expects: lower,
      }),
    ],
    finding: {
      en: 'Loyal shoppers, too, gain from collection and shared stock, about a point each; linked data alone bring them less than a point. Uneven quality with the same mean harms some as much as it helps others, so it turns nothing.',
      id: 'Pembelanja setia pun diuntungkan oleh ambil di toko dan stok bersama, masing-masing kira-kira satu poin; data terhubung saja memberi kurang dari satu poin. Kualitas yang timpang dengan rata-rata sama merugikan sebagian sebesar menguntungkan yang lain, jadi tidak membalik apa pun.',
    },
  }),
  claim({
    id: 'C39',
    source: 'S1',
    kind: 'emergent',
    statement: {
      en: 'Nine in ten want one unbroken experience',
      id: 'Sembilan dari sepuluh orang menginginkan satu pengalaman yang tak terputus',
    },
    comparisons: [
      article({
        measured: {
          en: 'share of shoppers with a need who are better off under omni, minus nine in ten',
          id: 'bagian pembelanja dengan kebutuhan yang diuntungkan oleh omni, dikurangi sembilan dari sepuluh',
        },
        unit: 'share',
        here: between(ownFirm, ['omni', 'multi'], shareFaring('better')),
        there: constant(0.9),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'share better off minus share worse off under omni',
          id: 'bagian yang diuntungkan dikurangi yang dirugikan oleh omni',
        },
        unit: 'share',
        here: between(ownFirm, ['omni', 'multi'], shareFaring('better')),
        there: between(ownFirm, ['omni', 'multi'], shareFaring('worse')),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.omni.carryOver', 'none']],
    finding: {
      en: 'About two in a hundred save half a minute of typing per journey or more; most of the others have nothing to type twice. What people want is not measured here, only what happens to them.',
      id: 'Kira-kira dua dari seratus orang menghemat setengah menit mengetik atau lebih per perjalanan belanja; kebanyakan yang lain tak punya apa pun untuk diketik dua kali. Yang diukur di sini bukan keinginan, melainkan apa yang terjadi pada mereka.',
    },
  }),
  claim({
    id: 'C40',
    source: 'S2 S3',
    kind: 'emergent',
    statement: {
      en: 'Linked touchpoints make it easy to decide to buy',
      id: 'Titik sentuh yang terhubung memudahkan keputusan membeli',
    },
    comparisons: [
      article({
        measured: { en: 'conversion, omni minus multi', id: 'konversi, omni dikurangi multi' },
        unit: 'share',
        here: of(ownFirm, 'omni', 'conversionRate'),
        there: of(ownFirm, 'multi', 'conversionRate'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'days until the first order among those who buy in both worlds, omni minus multi',
          id: 'hari sampai pesanan pertama di antara yang membeli di kedua dunia, omni dikurangi multi',
        },
        unit: 'days',
        here: between(ownFirm, ['omni', 'multi'], laterFirstOrder),
        there: constant(0),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'days from need to order, each world its own orders, omni minus multi',
          id: 'hari dari kebutuhan sampai pesanan, pesanan masing-masing dunia, omni dikurangi multi',
        },
        unit: 'days',
        here: of(ownFirm, 'omni', 'daysToOrder'),
        there: of(ownFirm, 'multi', 'daysToOrder'),
        expects: lower,
      }),
    ],
    restsOn: omniIsMulti,
    finding: {
      en: "The days per order do not fall measurably: omni also wins slow orders that multi loses. They can't be matched need by need; the first orders of those who buy in both worlds come earlier.",
      id: 'Hari per pesanan tidak turun secara terukur: omni juga memenangkan pesanan lambat yang hilang di multi. Pesanan tidak dapat dicocokkan per kebutuhan; pesanan pertama mereka yang membeli di kedua dunia datang lebih cepat.',
    },
  }),
  claim({
    id: 'C41',
    source: 'S0',
    kind: 'emergent',
    statement: {
      en: 'What matters most is consistency and quality, whatever the approach',
      id: 'Yang terpenting adalah konsistensi dan kualitas, apa pun pendekatannya',
    },
    comparisons: [
      article({
        measured: {
          en: 'repeat orders per shopper, good multi minus poor omni (stopping 0.8 and 1.2 times as often)',
          id: 'pesanan berulang per pembelanja, multi yang baik dikurangi omni yang buruk (berhenti 0,8 dan 1,2 kali lebih sering)',
        },
        unit: 'count',
        here: of(good, 'multi', repeatOrders),
        there: of(poor, 'omni', repeatOrders),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'the same with half the difference in quality (0.9 and 1.1 times as often)',
          id: 'sama, dengan setengah beda kualitas (0,9 dan 1,1 kali lebih sering)',
        },
        unit: 'count',
        here: of(ratherGood, 'multi', repeatOrders),
        there: of(ratherPoor, 'omni', repeatOrders),
        expects: higher,
      }),
    ],
    restsOn: [['channels', ['store', 'web', 'app', 'messaging']]],
    finding: {
      en: 'It depends on how far quality differs: at 0.8 against 1.2 good multi wins, at 0.9 against 1.1 poor omni does.',
      id: 'Tergantung seberapa jauh kualitasnya berbeda: pada 0,8 lawan 1,2 multi yang baik menang, pada 0,9 lawan 1,1 omni yang buruk yang menang.',
    },
  }),
  claim({
    id: 'C42',
    source: 'S1',
    kind: 'emergent',
    statement: {
      en: 'The more touchpoints, the more integration is needed',
      id: 'Makin banyak titik sentuh, makin besar kebutuhan integrasi',
    },
    comparisons: [
      article({
        measured: {
          en: 'gain in conversion from multi to omni, six channels minus two',
          id: 'kenaikan konversi dari multi ke omni, enam saluran dikurangi dua',
        },
        unit: 'share',
        here: omniGain(sixTouchpoints),
        there: omniGain(twoTouchpoints),
        expects: higher,
      }),
      ours({
        measured: { en: 'the same, four channels minus two', id: 'sama, empat saluran dikurangi dua' },
        unit: 'share',
        here: omniGain(fourTouchpoints),
        there: omniGain(twoTouchpoints),
        expects: higher,
      }),
      ours({
        measured: { en: 'the same, six channels minus four', id: 'sama, enam saluran dikurangi empat' },
        unit: 'share',
        here: omniGain(sixTouchpoints),
        there: omniGain(fourTouchpoints),
        expects: higher,
      }),
    ],
    restsOn: [['crowd.switchinessMean', 0]],
  }),
  claim({
    id: 'C43',
    source: 'S1',
    kind: 'emergent',
    statement: {
      en: 'Unity of experience is expectation number one',
      id: 'Kesatuan pengalaman adalah harapan nomor satu',
    },
    comparisons: [
      ...otherLevers.map((lever) =>
        article({
          measured: {
            en: `share of shoppers better off, carry-over alone minus ${lever} alone`,
            id: `bagian pembelanja yang diuntungkan, penerusan data saja dikurangi ${leverNames[lever]} saja`,
          },
          unit: 'share',
          here: betterOff('carryOver'),
          there: betterOff(lever),
          expects: higher,
        }),
      ),
      ...otherLevers.map((lever) =>
        ours({
          measured: {
            en: `conversion, carry-over alone minus ${lever} alone`,
            id: `konversi, penerusan data saja dikurangi ${leverNames[lever]} saja`,
          },
          unit: 'share',
          here: of(levers, 'carryOver', 'conversionRate'),
          there: of(levers, lever, 'conversionRate'),
          expects: higher,
        }),
      ),
    ],
    restsOn: [['setUps.carryOver.carryOver', 'none']],
    finding: {
      en: 'In typing saved collection ties with carry-over, because a collected order needs no address. In conversion carry-over alone adds most.',
      id: 'Dalam hal ketikan yang dihemat, ambil di toko seri dengan penerusan data, karena pesanan yang diambil tidak butuh alamat. Dalam konversi, penerusan data saja memberi tambahan terbesar.',
    },
  }),
  claim({
    id: 'C48',
    source: 'S4',
    kind: 'emergent',
    statement: {
      en: 'Consistency builds trust and loyalty',
      id: 'Konsistensi membangun kepercayaan dan loyalitas',
    },
    comparisons: [
      article({
        measured: {
          en: 'repeat orders per shopper, multi with one calendar minus multi',
          id: 'pesanan berulang per pembelanja, multi dengan satu kalender dikurangi multi',
        },
        unit: 'count',
        here: of(levers, 'consistency', repeatOrders),
        there: of(levers, 'multi', repeatOrders),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'satisfaction, multi with one calendar minus multi',
          id: 'kepuasan, multi dengan satu kalender dikurangi multi',
        },
        unit: 'index',
        here: of(levers, 'consistency', 'satisfaction'),
        there: of(levers, 'multi', 'satisfaction'),
        expects: higher,
      }),
    ],
    restsOn: [['prices.promotionShare', 0]],
  }),
  claim({
    id: 'C49',
    source: 'S0',
    kind: 'emergent',
    statement: {
      en: "Being recognised in one's preferences builds loyalty",
      id: 'Dikenali preferensinya membangun loyalitas',
    },
    comparisons: [
      article({
        measured: {
          en: 'repeat orders per shopper, multi with preferences carried over minus multi',
          id: 'pesanan berulang per pembelanja, multi dengan preferensi diteruskan dikurangi multi',
        },
        unit: 'count',
        here: of(levers, 'preferences', repeatOrders),
        there: of(levers, 'multi', repeatOrders),
        expects: higher,
      }),
    ],
    missing: missing.campaigns,
    restsOn: [['setUps.preferences.carryOver', 'none']],
    finding: {
      en: 'True but tiny: here recognition only spares a little typing. Offers that fit would be the larger part.',
      id: 'Benar tetapi sangat kecil: di sini pengenalan hanya menghemat sedikit ketikan. Penawaran yang cocok mestinya berperan lebih besar.',
    },
  }),
  claim({
    id: 'C50',
    source: 'S0',
    kind: 'emergent',
    statement: {
      en: 'In multichannel loyalty hangs on the quality of each channel',
      id: 'Di multisaluran loyalitas bergantung pada kualitas tiap saluran',
    },
    comparisons: [
      article({
        measured: {
          en: 'repeat orders per shopper with a good minus with a poor web shop, multi minus omni',
          id: 'pesanan berulang per pembelanja dengan situs web yang baik dikurangi yang buruk, multi dikurangi omni',
        },
        unit: 'count',
        here: gain(of(webGood, 'multi', repeatOrders), of(webPoor, 'multi', repeatOrders)),
        there: gain(of(webGood, 'omni', repeatOrders), of(webPoor, 'omni', repeatOrders)),
        expects: higher,
      }),
      ours({
        measured: { en: 'the same in multi alone', id: 'sama, di multi saja' },
        unit: 'count',
        here: of(webGood, 'multi', repeatOrders),
        there: of(webPoor, 'multi', repeatOrders),
        expects: higher,
      }),
    ],
    finding: {
      en: 'The slope is steeper in omni: whom a better web shop persuades gets through more often when nothing is lost afterwards. Quality and linking help each other instead of standing in for each other.',
      id: 'Kemiringannya lebih tajam di omni: pembelanja yang diyakinkan situs web yang lebih baik lebih sering sampai membeli bila setelahnya tak ada yang hilang. Kualitas dan keterhubungan saling menguatkan, bukan saling menggantikan.',
    },
  }),
  claim({
    id: 'C51',
    source: 'S3 S1',
    kind: 'emergent',
    statement: { en: 'Omnichannel raises engagement', id: 'Omnichannel menaikkan keterlibatan' },
    comparisons: [
      article({
        measured: {
          en: 'sessions per shopper, omni minus multi',
          id: 'sesi per pembelanja, omni dikurangi multi',
        },
        unit: 'count',
        here: of(engaged, 'omni', sessionsPerShopper),
        there: of(engaged, 'multi', sessionsPerShopper),
        expects: higher,
      }),
      article({
        measured: {
          en: 'sessions per shopper, multi minus single',
          id: 'sesi per pembelanja, multi dikurangi saluran tunggal',
        },
        unit: 'count',
        here: of(engaged, 'multi', sessionsPerShopper),
        there: of(engaged, 'single', sessionsPerShopper),
        expects: higher,
      }),
    ],
    missing: missing.campaigns,
    restsOn: omniIsMulti,
  }),
];
