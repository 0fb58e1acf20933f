import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { alike, article, claim, different, higher, ONE_POINT, ours } from '../listing.ts';
import { ordersOfSegment } from '../measures.ts';
import { of, shareOf } from '../readings.ts';
import { everyChannel } from '../sharedFirms.ts';

/** The firm that sells on one marketplace only, against one that sells there and elsewhere. */
const marketplace: Firm = {
  preset: 'cityShop',
  setUps: [variant('marketplaceOnly', 'single', { channels: ['marketplace'] }), 'multi'],
};

const suspended: Firm = {
  ...marketplace,
  events: [{ kind: 'channelDown', channel: 'marketplace', day: 61, days: 30 }],
};

const closedForGood: Firm = {
  ...marketplace,
  events: [{ kind: 'channelDown', channel: 'marketplace', day: 61, days: 3650 }],
};

/** The same firms as large as a firm must be to carry its channels. */
const ordinaryYear: Firm = { ...marketplace, eachShopperStandsFor: 50 };
const badYear: Firm = { ...closedForGood, eachShopperStandsFor: 50 };

const withoutOne: Firm = {
  preset: 'ownShop',
  setUps: [
    'multi',
    variant('noStore', 'multi', { channels: ['web', 'app', 'messaging'] }),
    variant('noWeb', 'multi', { channels: ['store', 'app', 'messaging'] }),
    variant('noApp', 'multi', { channels: ['store', 'web', 'messaging'] }),
  ],
};

/** Shoppers who never change channel. */
const neverMoves: Firm = {
  preset: 'ownShop',
  crowd: { switchinessMean: 0 },
  setUps: ['multi', variant('linked', 'multi', { carryOver: { everyPair: 0.92 } }), 'omni'],
};

/** Two marketplaces, each with shoppers who use no other. */
const fans: Firm = {
  preset: 'cityShop',
  history: { under: 'own' },
  segments: [
    { id: 'fansOfOne', name: { en: 'Only on the first', id: 'Hanya di yang pertama' }, share: 1 },
    { id: 'fansOfOther', name: { en: 'Only on the other', id: 'Hanya di yang lain' }, share: 1 },
  ],
  channels: [
    {
      id: 'marketplace',
      affinity: { fansOfOne: 1, fansOfOther: 0 },
      reach: { fansOfOne: 1, fansOfOther: 0 },
    },
    {
      id: 'otherMarket',
      kind: 'marketplace',
      name: { en: 'Other marketplace', id: 'Marketplace lain' },
      affinity: { fansOfOne: 0, fansOfOther: 1 },
      reach: { fansOfOne: 0, fansOfOther: 1 },
    },
  ],
  setUps: [
    variant('oneListing', 'single', { channels: ['marketplace'] }),
    variant('bothListings', 'multi', { channels: ['marketplace', 'otherMarket'] }),
  ],
};

/** What several channels do, linked or not. */
export const severalChannelsClaims: readonly Claim[] = [
  claim({
    id: 'C05',
    source: 'S2',
    kind: 'mechanical',
    statement: {
      en: 'Independent channels spread risk: a suspended account does not end the business',
      id: 'Saluran yang mandiri menyebar risiko: satu akun yang dibekukan tidak mengakhiri usaha',
    },
    comparisons: [
      article({
        measured: {
          en: 'share of revenue kept with the marketplace down for 30 of 180 days, multi minus marketplace only',
          id: 'bagian pendapatan yang bertahan saat marketplace tutup 30 dari 180 hari, multi dikurangi hanya marketplace',
        },
        unit: 'share',
        here: shareOf(of(suspended, 'multi', 'revenue'), of(marketplace, 'multi', 'revenue')),
        there: shareOf(
          of(suspended, 'marketplaceOnly', 'revenue'),
          of(marketplace, 'marketplaceOnly', 'revenue'),
        ),
        expects: higher,
      }),
      article({
        measured: {
          en: 'the same with the marketplace gone for good from day 61',
          id: 'sama, dengan marketplace tutup selamanya sejak hari ke-61',
        },
        unit: 'share',
        here: shareOf(of(closedForGood, 'multi', 'revenue'), of(marketplace, 'multi', 'revenue')),
        there: shareOf(
          of(closedForGood, 'marketplaceOnly', 'revenue'),
          of(marketplace, 'marketplaceOnly', 'revenue'),
        ),
        expects: higher,
      }),
      article({
        measured: {
          en: 'profit in the half year in which the marketplace is gone for good from day 61, multi minus marketplace only',
          id: 'laba pada setengah tahun ketika marketplace tutup selamanya sejak hari ke-61, multi dikurangi hanya marketplace',
        },
        unit: 'money',
        here: of(badYear, 'multi', 'profit'),
        there: of(badYear, 'marketplaceOnly', 'profit'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'profit in an ordinary half year, multi minus marketplace only',
          id: 'laba pada setengah tahun biasa, multi dikurangi hanya marketplace',
        },
        unit: 'money',
        here: of(ordinaryYear, 'multi', 'profit'),
        there: of(ordinaryYear, 'marketplaceOnly', 'profit'),
        expects: higher,
      }),
    ],
    finding: {
      en: 'One year in twenty with such a closure makes the bad year the 5th percentile of profit. Which of the two earns more in an ordinary year is another matter.',
      id: 'Bila satu dari dua puluh tahun membawa penutupan seperti itu, tahun buruk itulah persentil ke-5 laba. Mana yang lebih untung pada tahun biasa adalah soal lain.',
    },
  }),
  claim({
    id: 'C16',
    source: 'S4',
    kind: 'emergent',
    statement: {
      en: 'Each channel has its own influence on behaviour',
      id: 'Tiap saluran punya pengaruh sendiri pada perilaku',
    },
    comparisons: [
      article({
        measured: {
          en: 'orders per shopper and year, without the store minus with all',
          id: 'pesanan per pembelanja per tahun, tanpa toko dikurangi dengan semua saluran',
        },
        unit: 'count',
        here: of(withoutOne, 'noStore', 'ordersPerShopperYear'),
        there: of(withoutOne, 'multi', 'ordersPerShopperYear'),
        expects: different,
      }),
      article({
        measured: {
          en: 'orders per shopper and year, without the web shop minus with all',
          id: 'pesanan per pembelanja per tahun, tanpa situs web dikurangi dengan semua saluran',
        },
        unit: 'count',
        here: of(withoutOne, 'noWeb', 'ordersPerShopperYear'),
        there: of(withoutOne, 'multi', 'ordersPerShopperYear'),
        expects: different,
      }),
      article({
        measured: {
          en: 'orders per shopper and year, without the store minus without the web shop',
          id: 'pesanan per pembelanja per tahun, tanpa toko dikurangi tanpa situs web',
        },
        unit: 'count',
        here: of(withoutOne, 'noStore', 'ordersPerShopperYear'),
        there: of(withoutOne, 'noWeb', 'ordersPerShopperYear'),
        expects: different,
      }),
      ours({
        measured: {
          en: 'orders per shopper and year, without the app minus with all',
          id: 'pesanan per pembelanja per tahun, tanpa aplikasi dikurangi dengan semua saluran',
        },
        unit: 'count',
        here: of(withoutOne, 'noApp', 'ordersPerShopperYear'),
        there: of(withoutOne, 'multi', 'ordersPerShopperYear'),
        expects: different,
      }),
    ],
    restsOn: [['setUps.noWeb.channels', everyChannel]],
  }),
  claim({
    id: 'C57',
    source: 'S3',
    kind: 'emergent',
    statement: {
      en: 'In multichannel you can buy where you are without another channel',
      id: 'Di multisaluran Anda bisa membeli di tempat Anda berada tanpa saluran lain',
    },
    comparisons: [
      article({
        measured: {
          en: 'conversion of shoppers who never change channel, multi minus omni',
          id: 'konversi pembelanja yang tak pernah pindah saluran, multi dikurangi omni',
        },
        unit: 'share',
        here: of(neverMoves, 'multi', 'conversionRate'),
        there: of(neverMoves, 'omni', 'conversionRate'),
        expects: alike(ONE_POINT),
      }),
      ours({
        measured: {
          en: 'the same, multi minus multi with linked data',
          id: 'sama, multi dikurangi multi dengan data terhubung',
        },
        unit: 'share',
        here: of(neverMoves, 'multi', 'conversionRate'),
        there: of(neverMoves, 'linked', 'conversionRate'),
        expects: alike(ONE_POINT),
      }),
    ],
    restsOn: [['crowd.switchinessMean', 0.55]],
    finding: {
      en: 'Linked data change next to nothing for who never moves: a tenth of a point, where questions are asked elsewhere. The lead of omni is collection (1.1 points) and shared stock (0.4).',
      id: 'Data terhubung hampir tidak mengubah apa pun bagi yang tak pernah pindah: sepersepuluh poin, saat bertanya di saluran lain. Keunggulan omni berasal dari ambil di toko (1,1 poin) dan stok bersama (0,4).',
    },
  }),
  claim({
    id: 'C59',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'Some never use the other marketplace: list on both and reach both',
      id: 'Sebagian orang tak pernah memakai marketplace lain: berjualanlah di keduanya untuk menjangkau semua',
    },
    comparisons: [
      article({
        measured: {
          en: 'orders per fan of the other marketplace, both listings minus one',
          id: 'pesanan per penggemar marketplace lain, di keduanya dikurangi di satu',
        },
        unit: 'count',
        here: of(fans, 'bothListings', ordersOfSegment(1)),
        there: of(fans, 'oneListing', ordersOfSegment(1)),
        expects: higher,
      }),
      article({
        measured: {
          en: 'orders per fan of the first marketplace, both listings minus one',
          id: 'pesanan per penggemar marketplace pertama, di keduanya dikurangi di satu',
        },
        unit: 'count',
        here: of(fans, 'bothListings', ordersOfSegment(0)),
        there: of(fans, 'oneListing', ordersOfSegment(0)),
        expects: alike(ONE_POINT),
      }),
    ],
    restsOn: [
      ['channels.marketplace.affinity.fansOfOther', 1],
      ['channels.marketplace.reach.fansOfOther', 1],
      ['channels.otherMarket.affinity.fansOfOther', 0],
    ],
  }),
];
