import type { Claim } from '../claim.ts';
import { article, claim, higher, lower, ours } from '../listing.ts';
import {
  costOfLinking,
  costOnceBuilt,
  daysUntilLive,
  dayOfBreakEven,
  paysOff,
  smallestCrowd,
} from '../money.ts';
import {
  growingFirm,
  growingSettledFirm,
  middlingFirm,
  smallFirm,
  stepwiseFirm,
  thinFirm,
} from '../profitFirms.ts';
import { omniMinusMulti, profitOf } from '../profitReadings.ts';
import { between, constant, gain, of } from '../readings.ts';

/** What links cost, when they pay, and for how large a firm. */
export const paybackClaims: readonly Claim[] = [
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
