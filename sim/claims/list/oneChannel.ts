import { sameDigest } from '../betweenWorlds.ts';
import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { alike, article, claim, higher, lower, notLower, ONE_POINT, ours } from '../listing.ts';
import { between, constant, of } from '../readings.ts';
import { everyChannel } from '../sharedFirms.ts';

const oneAndMany: Firm = { preset: 'ownShop', setUps: ['single', 'multi'] };

/** A crowd that likes the store and hardly wishes for anything else. */
const storeLovers: Firm = {
  ...oneAndMany,
  segments: ['storeFocused'],
  channels: ['store', ...['web', 'app', 'messaging'].map((id) => ({ id, affinity: { storeFocused: 0.02 } }))],
};

/** Few know any one channel. */
const littleKnown: Firm = { ...oneAndMany, channels: everyChannel.map((id) => ({ id, awareness: 0.3 })) };

/** Everybody knows every channel. */
const wellKnown: Firm = { ...oneAndMany, channels: everyChannel.map((id) => ({ id, awareness: 1 })) };

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
    variant('single', 'single', { channels: ['web'], stock: { live: 'on' } }),
    variant('omniOverOne', 'omni', { channels: ['web'] }),
  ],
};

/** The same firms with as many real shoppers as a firm needs to carry its channels. */
const loversOfAFirm: Firm = { ...storeLovers, eachShopperStandsFor: 50 };
const cityOfAFirm: Firm = { ...cityCrowd, eachShopperStandsFor: 50 };

/** What it means to have one channel. */
export const oneChannelClaims: readonly Claim[] = [
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
      article({
        measured: { en: 'profit, single minus multi', id: 'laba, saluran tunggal dikurangi multi' },
        unit: 'money',
        when: { en: 'shoppers like that channel', id: 'pembelanja menyukai saluran itu' },
        here: of(loversOfAFirm, 'single', 'profit'),
        there: of(loversOfAFirm, 'multi', 'profit'),
        expects: notLower(0),
      }),
      article({
        measured: { en: 'profit, single minus multi', id: 'laba, saluran tunggal dikurangi multi' },
        unit: 'money',
        when: { en: 'the crowd is mixed', id: 'pembelanjanya beragam' },
        here: of(cityOfAFirm, 'single', 'profit'),
        there: of(cityOfAFirm, 'multi', 'profit'),
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
    finding: {
      en: 'In a mixed crowd single sells less but spares deliveries, returns and commission, so that it even earns more. In the own shop a mixed crowd costs single little conversion, though more than half of its journeys find their channel missing: who stays is served by the store, which converts best, and nobody is lost on a switch.',
      id: 'Dengan pembelanja yang beragam, saluran tunggal menjual lebih sedikit tetapi menghemat ongkos kirim, pengembalian, dan komisi, sehingga labanya malah lebih tinggi. Di toko dengan saluran sendiri, pembelanja yang beragam hanya sedikit menurunkan konversi saluran tunggal, walau lebih dari separuh perjalanan belanjanya tidak menemukan salurannya: yang bertahan dilayani toko, yang konversinya terbaik, dan tak ada yang hilang saat pindah.',
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
    finding: {
      en: 'Checked in a firm whose channels three in ten know each. Who is aware is not recorded; the journeys that enter show it.',
      id: 'Diuji pada perusahaan yang tiap salurannya dikenal tiga dari sepuluh orang. Siapa yang mengenal tidak dicatat; perjalanan belanja yang masuk memperlihatkannya.',
    },
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
          id: 'bagian simulasi di mana omni dengan toko saja persis sama dengan saluran tunggal, dikurangi 1',
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
];
