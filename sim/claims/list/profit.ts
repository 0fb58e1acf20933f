import type { Claim, Reading } from '../claim.ts';
import type { Firm } from '../firm.ts';
import { article, claim, higher, lower, ours } from '../listing.ts';
import {
  betterProfit,
  costOfLinking,
  costOnceBuilt,
  daysUntilLive,
  dayOfBreakEven,
  paysOff,
  smallestCrowd,
} from '../money.ts';
import { drawnFirms } from '../drawnFirms.ts';
import {
  digitalShop,
  freeChannels,
  largeSettledFirm,
  growingFirm,
  growingSettledFirm,
  middlingFirm,
  openingOrder,
  smallFirm,
  stepwiseFirm,
  streetShop,
  thinFirm,
  upToEight,
} from '../profitFirms.ts';
import { between, constant, gain, of } from '../readings.ts';

const profitOf = (firm: Firm, setUp: string): Reading => of(firm, setUp, 'profit');

const more = (firm: Firm, here: string, there: string): Reading =>
  gain(profitOf(firm, here), profitOf(firm, there));

const omniMinusMulti = {
  en: 'profit, omni minus multi',
  id: 'laba, omni dikurangi multi',
} as const;

/** Profit of omni over the first channels of the order, one channel to eight. */
const byChannels = (firm: Firm) =>
  openingOrder.map((_, last) => ({
    name: { en: `${last + 1} open`, id: `${last + 1} buka` },
    read: profitOf(firm, `open${last + 1}`),
  }));

/** What channels and links earn and cost. */
export const profitClaims: readonly Claim[] = [
  claim({
    id: 'C33',
    source: 'S3 S2 S4',
    kind: 'existence',
    statement: {
      en: 'Which is best depends on the business: a brick-and-mortar shop is not a digital native',
      id: 'Mana yang terbaik tergantung usahanya: toko fisik berbeda dari usaha yang lahir digital',
    },
    answers: [
      {
        kind: 'best',
        asked: { en: 'best for the small street shop', id: 'terbaik bagi toko kecil di jalan' },
        unit: 'money',
        options: ['single', 'multi', 'omni'].map((setUp) => ({
          name: { en: setUp, id: setUp },
          read: profitOf(streetShop, setUp),
        })),
      },
      {
        kind: 'best',
        asked: { en: 'best for the digital firm', id: 'terbaik bagi usaha digital' },
        unit: 'money',
        options: ['single', 'multi', 'omni'].map((setUp) => ({
          name: { en: setUp, id: setUp },
          read: profitOf(digitalShop, setUp),
        })),
      },
      {
        kind: 'share',
        asked: {
          en: 'of the firms drawn over plausible ranges, omni earns more than multi',
          id: 'dari perusahaan yang diundi dalam rentang wajar, omni lebih untung daripada multi',
        },
        cases: drawnFirms.map((firm) => more(firm, 'omni', 'multi')),
      },
      {
        kind: 'share',
        asked: {
          en: 'of the same firms, omni earns more than one channel alone',
          id: 'dari perusahaan yang sama, omni lebih untung daripada satu saluran saja',
        },
        cases: drawnFirms.map((firm) => more(firm, 'omni', 'single')),
      },
    ],
    comparisons: [
      article({
        measured: { en: 'profit, omni minus the store alone', id: 'laba, omni dikurangi toko saja' },
        unit: 'money',
        when: { en: 'it is a small street shop', id: 'usahanya toko kecil di jalan' },
        here: profitOf(streetShop, 'omni'),
        there: profitOf(streetShop, 'single'),
        expects: lower,
      }),
      article({
        measured: { en: 'profit, omni minus the store alone', id: 'laba, omni dikurangi toko saja' },
        unit: 'money',
        when: { en: 'its shoppers are at home on the web', id: 'pembelanjanya terbiasa berbelanja daring' },
        here: profitOf(digitalShop, 'omni'),
        there: profitOf(digitalShop, 'single'),
        expects: higher,
      }),
    ],
  }),
  claim({
    id: 'C34',
    source: 'S4',
    kind: 'existence',
    statement: { en: 'A mixture of both can be best', id: 'Campuran keduanya bisa jadi yang terbaik' },
    answers: [
      {
        kind: 'share',
        asked: {
          en: 'of the firms drawn over plausible ranges, the mixture earns more than the better of multi and omni in each replication',
          id: 'dari perusahaan yang diundi dalam rentang wajar, campuran lebih untung daripada yang terbaik di antara multi dan omni di tiap simulasi',
        },
        cases: drawnFirms.map((firm) =>
          gain(profitOf(firm, 'hybrid'), between(firm, ['multi', 'omni'], betterProfit)),
        ),
      },
    ],
    comparisons: [
      article({
        measured: {
          en: 'profit of a large firm whose shoppers stay in their channel, omni without links minus multi',
          id: 'laba perusahaan besar yang pembelanjanya tetap di salurannya, omni tanpa penghubung dikurangi multi',
        },
        unit: 'money',
        here: profitOf(largeSettledFirm, 'hybrid'),
        there: profitOf(largeSettledFirm, 'multi'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'the same, omni without links minus omni',
          id: 'sama, omni tanpa penghubung dikurangi omni',
        },
        unit: 'money',
        here: profitOf(largeSettledFirm, 'hybrid'),
        there: profitOf(largeSettledFirm, 'omni'),
        expects: higher,
      }),
    ],
    finding: {
      en: 'Whoever stays in her channel gains from shared stock and collection, not from links: the mixture sells exactly what omni sells and saves what the links cost.',
      id: 'Pembelanja yang tetap di salurannya terbantu oleh stok bersama dan ambil di toko, bukan oleh penghubung: campuran menjual persis sebanyak omni dan menghemat biaya penghubung.',
    },
  }),
  claim({
    id: 'C35',
    source: 'S0',
    kind: 'question',
    statement: {
      en: 'How many channels does omnichannel need?',
      id: 'Berapa banyak saluran yang dibutuhkan omnichannel?',
    },
    answers: [
      {
        kind: 'best',
        asked: {
          en: 'number of channels with the highest profit (opened in the order store, marketplace, web shop, app, chat, social media, second marketplace, second store)',
          id: 'banyaknya saluran dengan laba tertinggi (dibuka dengan urutan toko, marketplace, situs web, aplikasi, chat, media sosial, marketplace kedua, toko kedua)',
        },
        unit: 'money',
        options: byChannels(upToEight),
      },
      {
        kind: 'best',
        asked: {
          en: 'the same where a channel costs nothing to keep open and to link',
          id: 'sama bila membuka dan menghubungkan saluran tidak berbiaya',
        },
        unit: 'money',
        options: byChannels(freeChannels),
      },
    ],
    comparisons: [
      article({
        measured: {
          en: 'profit, three channels minus all eight',
          id: 'laba, tiga saluran dikurangi kedelapannya',
        },
        unit: 'money',
        here: profitOf(upToEight, 'open3'),
        there: profitOf(upToEight, 'open8'),
        expects: higher,
      }),
      article({
        measured: { en: 'profit, three channels minus one', id: 'laba, tiga saluran dikurangi satu' },
        unit: 'money',
        here: profitOf(upToEight, 'open3'),
        there: profitOf(upToEight, 'open1'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'the same, all eight minus three, where a channel costs nothing',
          id: 'sama, kedelapannya dikurangi tiga, bila saluran tidak berbiaya',
        },
        unit: 'money',
        here: profitOf(freeChannels, 'open8'),
        there: profitOf(freeChannels, 'open3'),
        expects: higher,
      }),
    ],
  }),
  claim({
    id: 'C36',
    source: 'S0',
    kind: 'question',
    statement: {
      en: 'Is omnichannel dearer than multichannel?',
      id: 'Apakah omnichannel lebih mahal daripada multisaluran?',
    },
    answers: [
      {
        kind: 'number',
        asked: {
          en: 'what omni costs more in 180 days, building included',
          id: 'selisih biaya omni dalam 180 hari, termasuk pembangunan',
        },
        unit: 'money',
        read: gain(of(middlingFirm, 'omni', 'setUpCost'), of(middlingFirm, 'multi', 'setUpCost')),
      },
      {
        kind: 'number',
        asked: {
          en: 'the same once all is built',
          id: 'sama setelah semuanya terbangun',
        },
        unit: 'money',
        read: between(middlingFirm, ['omni', 'multi'], (here, there) => ({
          kind: 'value',
          value: costOnceBuilt(here) - costOnceBuilt(there),
        })),
      },
      {
        kind: 'number',
        asked: {
          en: 'day on which its profit so far passes that of multi for good',
          id: 'hari ketika laba kumulatifnya melewati multi untuk seterusnya',
        },
        unit: 'days',
        read: between(middlingFirm, ['omni', 'multi'], dayOfBreakEven),
      },
      {
        kind: 'number',
        asked: {
          en: 'share of replications in which it is ahead after 180 days, small firm of 10 000 shoppers',
          id: 'bagian simulasi saat omni unggul setelah 180 hari, usaha kecil dengan 10.000 pembelanja',
        },
        unit: 'share',
        read: between(smallFirm, ['omni', 'multi'], paysOff),
      },
    ],
    comparisons: [
      article({
        measured: {
          en: 'cost of the set-up, omni minus multi',
          id: 'biaya susunan saluran, omni dikurangi multi',
        },
        unit: 'money',
        here: of(middlingFirm, 'omni', 'setUpCost'),
        there: of(middlingFirm, 'multi', 'setUpCost'),
        expects: higher,
      }),
      ours({
        measured: { en: 'profit, omni minus multi', id: 'laba, omni dikurangi multi' },
        unit: 'money',
        here: profitOf(middlingFirm, 'omni'),
        there: profitOf(middlingFirm, 'multi'),
        expects: higher,
      }),
    ],
  }),
  claim({
    id: 'C37',
    source: 'S0 S4',
    kind: 'question',
    statement: { en: 'Should a small firm do it?', id: 'Perlukah usaha kecil melakukannya?' },
    answers: [
      {
        kind: 'number',
        asked: {
          en: 'shoppers from which omni earns more than multi, building paid back within 180 days',
          id: 'banyaknya pembelanja agar omni lebih untung daripada multi, pembangunan kembali dalam 180 hari',
        },
        unit: 'count',
        read: between(middlingFirm, ['omni', 'multi'], smallestCrowd()),
      },
      {
        kind: 'number',
        asked: {
          en: 'the same once all is built',
          id: 'sama setelah semuanya terbangun',
        },
        unit: 'count',
        read: between(middlingFirm, ['omni', 'multi'], smallestCrowd(costOnceBuilt)),
      },
    ],
    comparisons: [
      article({
        measured: omniMinusMulti,
        unit: 'money',
        when: { en: 'the firm has 10 000 shoppers', id: 'perusahaan punya 10.000 pembelanja' },
        here: profitOf(smallFirm, 'omni'),
        there: profitOf(smallFirm, 'multi'),
        expects: higher,
      }),
      article({
        measured: omniMinusMulti,
        unit: 'money',
        when: { en: 'the firm has 100 000 shoppers', id: 'perusahaan punya 100.000 pembelanja' },
        here: profitOf(middlingFirm, 'omni'),
        there: profitOf(middlingFirm, 'multi'),
        expects: higher,
      }),
    ],
    finding: {
      en: 'The article says that large and small firms must. What omni adds grows with the number of shoppers, what it costs to build does not: below some tens of thousands it does not pay within half a year.',
      id: 'Menurut artikel, perusahaan besar maupun kecil harus melakukannya. Tambahan dari omni bertumbuh dengan banyaknya pembelanja, biaya membangunnya tidak: di bawah beberapa puluh ribu, omni tidak kembali modal dalam setengah tahun.',
    },
  }),
  claim({
    id: 'C56',
    source: 'S4',
    kind: 'conditional',
    statement: {
      en: "Size, resources and customers' preferences decide",
      id: 'Ukuran, sumber daya, dan selera pelanggan yang menentukan',
    },
    comparisons: [
      article({
        measured: omniMinusMulti,
        unit: 'money',
        when: {
          en: 'the firm has 60 000 shoppers who switch channels, and a margin of 35%',
          id: 'perusahaan punya 60.000 pembelanja yang berpindah saluran, dan margin 35%',
        },
        here: profitOf(growingFirm, 'omni'),
        there: profitOf(growingFirm, 'multi'),
        expects: higher,
      }),
      article({
        measured: omniMinusMulti,
        unit: 'money',
        when: { en: 'it has 10 000 of them', id: 'pembelanjanya 10.000' },
        here: profitOf(smallFirm, 'omni'),
        there: profitOf(smallFirm, 'multi'),
        expects: lower,
      }),
      article({
        measured: omniMinusMulti,
        unit: 'money',
        when: { en: 'its margin is 5%', id: 'marginnya 5%' },
        here: profitOf(thinFirm, 'omni'),
        there: profitOf(thinFirm, 'multi'),
        expects: lower,
      }),
      article({
        measured: omniMinusMulti,
        unit: 'money',
        when: { en: 'its shoppers never switch', id: 'pembelanjanya tak pernah pindah saluran' },
        here: profitOf(growingSettledFirm, 'omni'),
        there: profitOf(growingSettledFirm, 'multi'),
        expects: lower,
      }),
    ],
    finding: {
      en: 'The firm was chosen not far above the size from which omni pays: there each of the three turns the ranking alone. Far from that border none of them does.',
      id: 'Perusahaan ini dipilih tidak jauh di atas ukuran tempat omni mulai menguntungkan: di sana masing-masing dari ketiganya sendirian membalik peringkat. Jauh dari batas itu, tidak satu pun.',
    },
  }),
  claim({
    id: 'C27',
    source: 'S0 S2 S3',
    kind: 'mechanical',
    statement: {
      en: 'Omnichannel costs more money and time',
      id: 'Omnichannel memakan lebih banyak uang dan waktu',
    },
    comparisons: [
      article({
        measured: {
          en: 'cost of the set-up over 180 days, omni minus multi',
          id: 'biaya susunan saluran selama 180 hari, omni dikurangi multi',
        },
        unit: 'money',
        here: of(middlingFirm, 'omni', 'setUpCost'),
        there: of(middlingFirm, 'multi', 'setUpCost'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'day on which all is there where one capability goes live after the other over 180 days, omni minus multi',
          id: 'hari ketika semuanya tersedia bila kemampuan diluncurkan satu per satu selama 180 hari, omni dikurangi multi',
        },
        unit: 'days',
        here: of(stepwiseFirm, 'omniStepwise', daysUntilLive),
        there: of(stepwiseFirm, 'multiStepwise', daysUntilLive),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'building and upkeep alone, cross minus none at all',
          id: 'pembangunan dan pemeliharaan saja, lintas saluran dikurangi tidak ada sama sekali',
        },
        unit: 'money',
        here: of(middlingFirm, 'cross', costOfLinking),
        there: constant(0),
        expects: higher,
      }),
    ],
  }),
];
