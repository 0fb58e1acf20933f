import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { article, claim, higher, lower, ours } from '../listing.ts';
import { discountedOrders, lostToRival, ordersPerShopper } from '../measures.ts';
import { linkingFirm, reliabilities } from '../profitFirms.ts';
import { gain, meanOf, of } from '../readings.ts';
import { ownFirm } from '../sharedFirms.ts';
import { carriedKinds } from '../../scenario/vocabulary.ts';

const onComputers: Firm = { preset: 'ownShop', setUps: ['omni'], crowd: { phoneShare: 0.3 } };

const onPhones: Firm = { preset: 'ownShop', setUps: ['omni'], crowd: { phoneShare: 0.75 } };

const easyComparison: Firm = {
  preset: 'ownShop',
  setUps: ['omni', variant('discount', 'omni', { loyaltyDiscount: 0.05 })],
  rivals: { comparisonEase: 1.5 },
};

type Pair = readonly [from: string, to: string];

const someLinks = (id: string, ...links: readonly Pair[]): ReturnType<typeof variant> =>
  variant(id, 'multi', {
    carryOver: {
      links: links.map(([from, to]) => ({ from, to, kinds: [...carriedKinds], reliability: 0.92 })),
    },
  });

/**
 * Three links each: those along which most shoppers of multi are seen to move, and four hands that deal out all twelve
 * pairs in alphabetical order, so that each pair is in one of them.
 */
const linked: Firm = {
  preset: 'ownShop',
  setUps: [
    someLinks('observed', ['web', 'store'], ['store', 'web'], ['web', 'app']),
    someLinks('hand1', ['app', 'messaging'], ['messaging', 'store'], ['store', 'web']),
    someLinks('hand2', ['app', 'store'], ['messaging', 'web'], ['web', 'app']),
    someLinks('hand3', ['app', 'web'], ['store', 'app'], ['web', 'messaging']),
    someLinks('hand4', ['messaging', 'app'], ['store', 'messaging'], ['web', 'store']),
  ],
};

const hands = ['hand1', 'hand2', 'hand3', 'hand4'] as const;

const unreliable: Firm = {
  preset: 'ownShop',
  setUps: ['omni', variant('shaky', 'omni', { carryOver: { everyPair: 0.3 } })],
};

/** What to link, and what it brings along. */
export const choicesClaims: readonly Claim[] = [
  claim({
    id: 'C31',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: "Omnichannel's price: easy comparison on the phone sharpens competition; incentives are needed",
      id: 'Harga yang dibayar omnichannel: mudahnya membandingkan di ponsel mempertajam persaingan; perlu insentif',
    },
    comparisons: [
      article({
        measured: {
          en: 'journeys lost to rivals while comparing in omni, three in four web visits on the phone minus three in ten',
          id: 'perjalanan belanja yang beralih ke pesaing saat membandingkan di omni, tiga dari empat kunjungan web di ponsel dikurangi tiga dari sepuluh',
        },
        unit: 'share',
        here: of(onPhones, 'omni', lostToRival),
        there: of(onComputers, 'omni', lostToRival),
        expects: higher,
      }),
      article({
        measured: {
          en: 'the same, comparing half as easy again minus as it is',
          id: 'sama, membandingkan setengah kali lebih mudah dikurangi seperti biasa',
        },
        unit: 'share',
        here: of(easyComparison, 'omni', lostToRival),
        there: of(ownFirm, 'omni', lostToRival),
        expects: higher,
      }),
      article({
        measured: {
          en: 'the same where comparing is easier, with a loyalty discount of 5 % minus without',
          id: 'sama saat membandingkan lebih mudah, dengan potongan harga pelanggan 5% dikurangi tanpa',
        },
        unit: 'share',
        here: of(easyComparison, 'discount', lostToRival),
        there: of(easyComparison, 'omni', lostToRival),
        expects: lower,
      }),
      ours({
        measured: {
          en: 'the same, easier comparison with the discount minus as it is without one: what is not won back',
          id: 'sama, lebih mudah dengan potongan harga dikurangi seperti biasa tanpa potongan: yang tidak direbut kembali',
        },
        unit: 'share',
        here: of(easyComparison, 'discount', lostToRival),
        there: of(ownFirm, 'omni', lostToRival),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'orders with the discount per shopper minus the orders it adds: who would have bought anyway',
          id: 'pesanan berpotongan per pembelanja dikurangi pesanan tambahan: yang tetap akan membeli',
        },
        unit: 'count',
        here: of(easyComparison, 'discount', discountedOrders),
        there: gain(
          of(easyComparison, 'discount', ordersPerShopper),
          of(easyComparison, 'omni', ordersPerShopper),
        ),
        expects: higher,
      }),
    ],
    restsOn: [
      ['channels.web.onDevice.phone.rivalExit', 0],
      ['channels.web.onDevice.computer.rivalExit', 0],
    ],
  }),
  claim({
    id: 'C54',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'Study every touchpoint before linking',
      id: 'Pelajari tiap titik sentuh sebelum menghubungkannya',
    },
    comparisons: [
      article({
        measured: {
          en: 'conversion, three links where most shoppers move minus three links dealt out blindly (mean of four hands)',
          id: 'konversi, tiga penghubung di jalur terpadat dikurangi tiga penghubung yang dibagi acak (rata-rata empat bagian)',
        },
        unit: 'share',
        here: of(linked, 'observed', 'conversionRate'),
        there: meanOf(hands.map((hand) => of(linked, hand, 'conversionRate'))),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'data kinds lost per switch, the same',
          id: 'jenis data yang hilang per pindah saluran, sama',
        },
        unit: 'count',
        here: of(linked, 'observed', 'kindsLostPerSwitch'),
        there: meanOf(hands.map((hand) => of(linked, hand, 'kindsLostPerSwitch'))),
        expects: lower,
      }),
    ],
    restsOn: [['setUps.observed.carryOver', 'none']],
  }),
  claim({
    id: 'C55',
    source: 'S2',
    kind: 'conditional',
    statement: {
      en: 'Those who cannot do it technically should choose multichannel',
      id: 'Yang belum mampu secara teknis sebaiknya memilih multisaluran',
    },
    answers: [
      {
        kind: 'best',
        asked: {
          en: 'profit of multi, and with its channels linked by links that hold so often',
          id: 'laba multi, dan bila salurannya dihubungkan dengan penghubung yang berhasil sesering itu',
        },
        unit: 'money',
        options: [
          { name: { en: 'multi', id: 'multi' }, read: of(linkingFirm, 'multi', 'profit') },
          ...reliabilities.map((one) => ({
            name: { en: `links ${one}`, id: `penghubung ${String(one).replace('.', ',')}` },
            read: of(linkingFirm, `links${100 * one}`, 'profit'),
          })),
        ],
      },
    ],
    comparisons: [
      article({
        measured: {
          en: 'profit, linked channels minus multi',
          id: 'laba, saluran terhubung dikurangi multi',
        },
        unit: 'money',
        when: { en: 'links hold one time in ten', id: 'penghubung berhasil sekali dari sepuluh kali' },
        here: of(linkingFirm, 'links10', 'profit'),
        there: of(linkingFirm, 'multi', 'profit'),
        expects: lower,
      }),
      article({
        measured: {
          en: 'profit, linked channels minus multi',
          id: 'laba, saluran terhubung dikurangi multi',
        },
        unit: 'money',
        when: { en: 'links hold nine times in ten', id: 'penghubung berhasil sembilan dari sepuluh kali' },
        here: of(linkingFirm, 'links92', 'profit'),
        there: of(linkingFirm, 'multi', 'profit'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'conversion in omni, links that hold 0.92 of the time minus 0.3',
          id: 'konversi di omni, penghubung yang berhasil 0,92 dikurangi 0,3 dari waktu',
        },
        unit: 'share',
        here: of(unreliable, 'omni', 'conversionRate'),
        there: of(unreliable, 'shaky', 'conversionRate'),
        expects: higher,
      }),
    ],
  }),
];
