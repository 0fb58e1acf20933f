import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { alike, article, claim, higher, lower, ONE_POINT, ours } from '../listing.ts';
import { repeatOrders } from '../measures.ts';
import { withQuality, withQualityEverywhere } from '../quality.ts';
import { gain, meanOf, of } from '../readings.ts';

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

/** How good the channels are, against how well they are linked. */
export const qualityClaims: readonly Claim[] = [
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
      en: 'Loyal shoppers, too, gain from collection (1.1 points), linked data (0.9) and shared stock (0.6). Uneven quality with the same mean harms some as much as it helps others, so it turns nothing.',
      id: 'Pembelanja setia pun diuntungkan oleh ambil di toko (1,1 poin), data terhubung (0,9), dan stok bersama (0,6). Kualitas yang timpang dengan rata-rata sama merugikan sebagian sebesar menguntungkan yang lain, jadi tidak membalik apa pun.',
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
      id: 'Tergantung seberapa jauh kualitasnya berbeda: pada 0,8 lawan 1,2 multi yang baik menang, pada 0,9 lawan 1,1 omni yang buruk.',
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
];
