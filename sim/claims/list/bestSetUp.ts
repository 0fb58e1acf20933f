import type { Claim } from '../claim.ts';
import type { Firm } from '../firm.ts';
import { drawnFirms } from '../drawnFirms.ts';
import { article, claim, higher, lower, ours } from '../listing.ts';
import { betterProfit } from '../money.ts';
import {
  digitalShop,
  freeChannels,
  largeSettledFirm,
  openingOrder,
  streetShop,
  upToEight,
} from '../profitFirms.ts';
import { moreProfit, profitOf } from '../profitReadings.ts';
import { between, gain } from '../readings.ts';

/** Profit of omni over the first channels of the order, one channel to eight. */
const byChannels = (firm: Firm) =>
  openingOrder.map((_, last) => ({
    name: { en: `${last + 1} open`, id: `${last + 1} buka` },
    read: profitOf(firm, `open${last + 1}`),
  }));

/** Which set-up earns most, for which firm, and with how many channels. */
export const bestSetUpClaims: readonly Claim[] = [
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
        cases: drawnFirms.map((firm) => moreProfit(firm, 'omni', 'multi')),
      },
      {
        kind: 'share',
        asked: {
          en: 'of the same firms, omni earns more than one channel alone',
          id: 'dari perusahaan yang sama, omni lebih untung daripada satu saluran saja',
        },
        cases: drawnFirms.map((firm) => moreProfit(firm, 'omni', 'single')),
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
];
