import { laterFirstOrder, shareFaring } from '../betweenWorlds.ts';
import type { Claim } from '../claim.ts';
import type { Firm } from '../firm.ts';
import { article, claim, higher, lower, ours } from '../listing.ts';
import { sessionsPerShopper } from '../measures.ts';
import { between, constant, gain, of } from '../readings.ts';
import { moreAnswers } from './messages.ts';
import { levers, ownFirm } from '../sharedFirms.ts';

/** All that sets omnichannel apart taken away. */
const omniIsMulti: Claim['restsOn'] = [
  ['setUps.omni.carryOver', 'none'],
  ['setUps.omni.stock', { live: 'off', pooled: 'off', visible: 'off' }],
  ['setUps.omni.clickAndCollect', 'off'],
  ['setUps.omni.consistency', 0],
  ['setUps.omni.contactPoint', 'own'],
];

const engaged: Firm = { preset: 'ownShop', setUps: ['single', 'multi', 'omni'] };

const both: Firm['setUps'] = ['multi', 'omni'];

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

/** One unbroken experience: who has something of it, and how much. */
export const continuityClaims: readonly Claim[] = [
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
      en: 'About three in a hundred save half a minute of typing per journey or more; most of the others have nothing to type twice. What people want is not measured here, only what happens to them.',
      id: 'Kira-kira tiga dari seratus orang menghemat setengah menit mengetik atau lebih per perjalanan belanja; kebanyakan yang lain tak punya apa pun untuk diketik dua kali. Yang diukur di sini bukan keinginan, melainkan apa yang terjadi pada mereka.',
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
    finding: {
      en: 'Shoppers move more often the more channels there are, and the gain goes with it.',
      id: 'Makin banyak saluran, makin sering pembelanja berpindah, dan kenaikannya mengikuti.',
    },
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
      en: 'In typing saved collection ties with carry-over, because a collected order needs no address, and stock in sight beats it, because it sends shoppers to a store, where nothing is typed. In conversion carry-over alone adds most.',
      id: 'Dalam hal ketikan yang dihemat, ambil di toko seri dengan penerusan data, karena pesanan yang diambil tidak butuh alamat, dan stok yang terlihat mengunggulinya, karena pembelanja pergi ke toko, tempat tak ada yang perlu diketik. Dalam konversi, penerusan data saja memberi tambahan terbesar.',
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
      moreAnswers.overMulti,
      moreAnswers.overSingle,
    ],
    restsOn: omniIsMulti,
  }),
];
