import type { Claim } from '../claim.ts';
import { sameDigest } from '../betweenWorlds.ts';
import { variant, type Firm } from '../firm.ts';
import { alike, article, claim, different, higher, lower, notLower, ONE_POINT, ours } from '../listing.ts';
import { ordersOfSegment } from '../measures.ts';
import { missing } from '../missing.ts';
import { between, constant, of, shareOf } from '../readings.ts';

const oneAndMany: Firm = { preset: 'ownShop', setUps: ['single', 'multi'] };

/** A crowd that likes the store and hardly wishes for anything else. */
const storeLovers: Firm = {
  ...oneAndMany,
  segments: ['storeFocused'],
  channels: ['store', ...['web', 'app', 'messaging'].map((id) => ({ id, affinity: { storeFocused: 0.02 } }))],
};

const everyChannel = ['store', 'web', 'app', 'messaging'];

/** Few know any one channel. */
const littleKnown: Firm = { ...oneAndMany, channels: everyChannel.map((id) => ({ id, awareness: 0.3 })) };

/** Everybody knows every channel. */
const wellKnown: Firm = { ...oneAndMany, channels: everyChannel.map((id) => ({ id, awareness: 1 })) };

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

/** A market of six channels and a mixed crowd. */
const cityCrowd: Firm = { preset: 'cityShop', setUps: ['single', 'multi'] };

const oneOpen: Firm = {
  preset: 'ownShop',
  setUps: ['single', variant('omniOverOne', 'omni', { channels: ['store'] })],
};
/** Listing software is no matter of several channels, so both keep a live record. */
const webOpen: Firm = {
  preset: 'ownShop',
  setUps: [
    variant('single', 'single', { channels: ['web'], stock: { record: 'live' } }),
    variant('omniOverOne', 'omni', { channels: ['web'] }),
  ],
};

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

/** What it means to have one channel, or several. */
export const reachClaims: readonly Claim[] = [
  claim({
    id: 'C01',
    source: 'S1',
    kind: 'conditional',
    statement: { en: 'One channel can work well', id: 'Satu saluran bisa berjalan baik' },
    comparisons: [
      article({
        measured: { en: 'conversion, single minus multi', id: 'konversi, saluran tunggal dikurangi multi' },
        unit: 'share',
        when: { en: 'shoppers like that channel', id: 'pembelanja menyukai saluran itu' },
        here: of(storeLovers, 'single', 'conversionRate'),
        there: of(storeLovers, 'multi', 'conversionRate'),
        expects: notLower(ONE_POINT),
      }),
      article({
        measured: { en: 'conversion, single minus multi', id: 'konversi, saluran tunggal dikurangi multi' },
        unit: 'share',
        when: { en: 'the crowd is mixed', id: 'pembelanjanya beragam' },
        here: of(cityCrowd, 'single', 'conversionRate'),
        there: of(cityCrowd, 'multi', 'conversionRate'),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'the same in the own shop, which has no marketplace',
          id: 'sama, di toko tanpa marketplace',
        },
        unit: 'share',
        when: { en: 'the crowd is mixed', id: 'pembelanjanya beragam' },
        here: of(oneAndMany, 'single', 'conversionRate'),
        there: of(oneAndMany, 'multi', 'conversionRate'),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'orders per shopper and year, single minus multi',
          id: 'pesanan per pembelanja per tahun, saluran tunggal dikurangi multi',
        },
        unit: 'count',
        when: { en: 'shoppers like that channel', id: 'pembelanja menyukai saluran itu' },
        here: of(storeLovers, 'single', 'ordersPerShopperYear'),
        there: of(storeLovers, 'multi', 'ordersPerShopperYear'),
        expects: notLower(ONE_POINT),
      }),
      ours({
        measured: {
          en: 'orders per shopper and year, single minus multi',
          id: 'pesanan per pembelanja per tahun, saluran tunggal dikurangi multi',
        },
        unit: 'count',
        when: { en: 'the crowd is mixed', id: 'pembelanjanya beragam' },
        here: of(cityCrowd, 'single', 'ordersPerShopperYear'),
        there: of(cityCrowd, 'multi', 'ordersPerShopperYear'),
        expects: lower,
      }),
    ],
    missing: missing.costs,
    finding: {
      en: 'In the own shop a mixed crowd costs single little conversion, though more than half of its journeys find their channel missing: who stays is served by the store, which converts best, and nobody is lost on a switch.',
      id: 'Di toko dengan saluran sendiri, pembelanja yang beragam hanya sedikit menurunkan konversi saluran tunggal, walau lebih dari separuh perjalanan belanjanya tidak menemukan salurannya: yang bertahan dilayani toko, yang konversinya terbaik, dan tak ada yang hilang saat pindah.',
    },
  }),
  claim({
    id: 'C02',
    source: 'S1',
    kind: 'emergent',
    statement: {
      en: 'With one channel the experience is poorer: wishes it cannot serve are lost',
      id: 'Dengan satu saluran pengalamannya lebih miskin: keinginan yang tak terlayani hilang',
    },
    comparisons: [
      article({
        measured: {
          en: 'journeys lost because the wished channel is missing, single minus multi',
          id: 'perjalanan belanja yang gagal karena saluran yang diinginkan tidak ada, saluran tunggal dikurangi multi',
        },
        unit: 'share',
        here: of(oneAndMany, 'single', 'unmetWishRate'),
        there: of(oneAndMany, 'multi', 'unmetWishRate'),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.single.channels', everyChannel]],
  }),
  claim({
    id: 'C03',
    source: 'S0 S2',
    kind: 'mechanical',
    statement: {
      en: 'Many channels reach more people and are seen more',
      id: 'Banyak saluran menjangkau lebih banyak orang dan lebih sering terlihat',
    },
    comparisons: [
      article({
        measured: {
          en: 'journeys entered, multi minus single',
          id: 'perjalanan belanja yang masuk, multi dikurangi saluran tunggal',
        },
        unit: 'count',
        here: of(littleKnown, 'multi', 'journeys'),
        there: of(littleKnown, 'single', 'journeys'),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.single.channels', everyChannel]],
  }),
  claim({
    id: 'C04',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'Many channels sell more to ready buyers on their favourite channel',
      id: 'Banyak saluran menjual lebih banyak kepada pembeli yang siap di saluran favoritnya',
    },
    comparisons: [
      article({
        measured: {
          en: 'orders per shopper and year, multi minus single, everybody aware of every channel',
          id: 'pesanan per pembelanja per tahun, multi dikurangi saluran tunggal, semua orang mengenal tiap saluran',
        },
        unit: 'count',
        here: of(wellKnown, 'multi', 'ordersPerShopperYear'),
        there: of(wellKnown, 'single', 'ordersPerShopperYear'),
        expects: higher,
      }),
    ],
    restsOn: [['journey.unmetWishLeaves', 0]],
  }),
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
    ],
    missing: missing.costs,
  }),
  claim({
    id: 'C12',
    source: 'S1 S2 S3',
    kind: 'mechanical',
    statement: {
      en: 'There is no omnichannel without multichannel first',
      id: 'Tidak ada omnichannel tanpa multisaluran lebih dulu',
    },
    comparisons: [
      article({
        measured: {
          en: 'share of replications in which omni over the store alone is single to the last bit, minus 1',
          id: 'bagian ulangan di mana omni dengan toko saja persis sama dengan saluran tunggal, dikurangi 1',
        },
        unit: 'share',
        here: between(oneOpen, ['omniOverOne', 'single'], sameDigest),
        there: constant(1),
        expects: alike(0),
      }),
      ours({
        measured: {
          en: 'the same over the web shop alone, both with a live record of stock',
          id: 'sama, dengan situs web saja, keduanya dengan catatan stok langsung',
        },
        unit: 'share',
        here: between(webOpen, ['omniOverOne', 'single'], sameDigest),
        there: constant(1),
        expects: alike(0),
      }),
    ],
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
    ],
    restsOn: [['crowd.switchinessMean', 0.55]],
    finding: {
      en: 'Linked data change nothing for who never moves: the difference is exactly 0. The lead of omni is collection (1.3 points) and shared stock (1.0).',
      id: 'Data terhubung tidak mengubah apa pun bagi yang tak pernah pindah: selisihnya persis 0. Keunggulan omni berasal dari ambil di toko (1,3 poin) dan stok bersama (1,0).',
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
