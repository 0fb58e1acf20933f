import type { Claim } from '../claim.ts';
import { alike, article, claim, higher, ours } from '../listing.ts';
import { answersPerShopper, askedPerOrder, elsewherePerMessage, repeatOrders } from '../measures.ts';
import { askingBuyers, writing, writingToAnybody } from '../messagingFirms.ts';
import { gain, of } from '../readings.ts';

/** A tenth of a point of answered messages. */
const TENTH_OF_A_POINT = 0.001;

/** What messages come to where the firm knows whom it writes to, and where it does not. */
export const messagesClaims: readonly Claim[] = [
  claim({
    id: 'C18',
    source: 'S0 S2 S3 S4',
    kind: 'emergent',
    statement: {
      en: 'Integrated data allow better personal offers',
      id: 'Data yang terintegrasi memungkinkan penawaran pribadi yang lebih baik',
    },
    comparisons: [
      article({
        measured: {
          en: 'messages answered, omni minus cross',
          id: 'pesan yang ditanggapi, omni dikurangi lintas saluran',
        },
        unit: 'share',
        here: of(writing, 'omni', 'touchesAnswered'),
        there: of(writing, 'cross', 'touchesAnswered'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'messages answered, cross minus multi',
          id: 'pesan yang ditanggapi, lintas saluran dikurangi multi',
        },
        unit: 'share',
        here: of(writing, 'cross', 'touchesAnswered'),
        there: of(writing, 'multi', 'touchesAnswered'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'the lead of omni over multi in it, minus the same where knowing her makes no offer better',
          id: 'keunggulan omni atas multi di situ, dikurangi hal yang sama bila mengenalnya tidak membuat penawaran lebih baik',
        },
        unit: 'share',
        here: gain(of(writing, 'omni', 'touchesAnswered'), of(writing, 'multi', 'touchesAnswered')),
        there: gain(
          of(writingToAnybody, 'omni', 'touchesAnswered'),
          of(writingToAnybody, 'multi', 'touchesAnswered'),
        ),
        expects: higher,
      }),
    ],
    restsOn: [
      ['setUps.omni.messaging.used', 'own'],
      ['setUps.cross.messaging.used', 'own'],
    ],
  }),
  claim({
    id: 'C23',
    source: 'S3',
    kind: 'emergent',
    statement: {
      en: 'After the purchase: ask for a review, announce the next offer; omni can do so at larger scale',
      id: 'Setelah pembelian: minta ulasan, kabarkan penawaran berikutnya; omni dapat melakukannya lebih luas',
    },
    comparisons: [
      article({
        measured: {
          en: 'repeat orders per shopper in omni, asking buyers minus not asking',
          id: 'pesanan berulang per pembelanja di omni, dengan bertanya kepada pembeli dikurangi tanpa',
        },
        unit: 'count',
        here: of(askingBuyers, 'omniAsks', repeatOrders),
        there: of(askingBuyers, 'omni', repeatOrders),
        expects: higher,
      }),
      article({
        measured: {
          en: 'buyers asked per order, omni minus multi',
          id: 'pembeli yang ditanya per pesanan, omni dikurangi multi',
        },
        unit: 'share',
        here: of(askingBuyers, 'omniAsks', askedPerOrder),
        there: of(askingBuyers, 'multiAsks', askedPerOrder),
        expects: higher,
      }),
    ],
    restsOn: [['messages.responseBase', 0]],
  }),
  claim({
    id: 'C53',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'Data that are collected but not used are worth nothing',
      id: 'Data yang dikumpulkan tetapi tidak dipakai tidak ada gunanya',
    },
    comparisons: [
      article({
        measured: {
          en: 'messages answered, omni whose channels each send for themselves minus multi',
          id: 'pesan yang ditanggapi, omni yang tiap salurannya mengirim sendiri-sendiri dikurangi multi',
        },
        unit: 'share',
        here: of(writing, 'unused', 'touchesAnswered'),
        there: of(writing, 'multi', 'touchesAnswered'),
        expects: alike(TENTH_OF_A_POINT),
      }),
      ours({
        measured: {
          en: 'the same, omni that uses its data minus omni that does not',
          id: 'sama, omni yang memakai datanya dikurangi omni yang tidak',
        },
        unit: 'share',
        here: of(writing, 'omni', 'touchesAnswered'),
        there: of(writing, 'unused', 'touchesAnswered'),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.unused.messaging.used', 'linked']],
  }),
  claim({
    id: 'C60',
    source: 'S0 S3',
    kind: 'emergent',
    statement: {
      en: 'In silos you see advertising only where you interact; each channel speaks for itself',
      id: 'Di saluran yang terpisah, iklan hanya terlihat di tempat Anda berinteraksi; tiap saluran berbicara sendiri',
    },
    comparisons: [
      article({
        measured: {
          en: 'messages in a medium whose channel does not know her / messages, multi minus 0',
          id: 'pesan lewat media dari saluran yang tidak mengenalnya / pesan, multi dikurangi 0',
        },
        unit: 'share',
        here: of(writing, 'multi', elsewherePerMessage),
        there: of(writing, 'multi', () => ({ kind: 'value', value: 0 })),
        expects: alike(0),
      }),
      article({
        measured: {
          en: 'second messages of the same campaign / messages, multi minus omni',
          id: 'pesan kedua dari kampanye yang sama / pesan, multi dikurangi omni',
        },
        unit: 'share',
        here: of(writing, 'multi', 'duplicateMessageRate'),
        there: of(writing, 'omni', 'duplicateMessageRate'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'messages in a medium whose channel does not know her / messages, omni minus multi',
          id: 'pesan lewat media dari saluran yang tidak mengenalnya / pesan, omni dikurangi multi',
        },
        unit: 'share',
        here: of(writing, 'omni', elsewherePerMessage),
        there: of(writing, 'multi', elsewherePerMessage),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.multi.carryOver', { everyPair: 0.92 }]],
  }),
];

/** Answers per shopper, for claims on engagement. */
export const moreAnswers = {
  overMulti: article({
    measured: {
      en: 'messages answered per shopper, omni minus multi',
      id: 'pesan yang ditanggapi per pembelanja, omni dikurangi multi',
    },
    unit: 'count',
    here: of(writing, 'omni', answersPerShopper),
    there: of(writing, 'multi', answersPerShopper),
    expects: higher,
  }),
  overSingle: article({
    measured: {
      en: 'messages answered per shopper, multi minus single',
      id: 'pesan yang ditanggapi per pembelanja, multi dikurangi saluran tunggal',
    },
    unit: 'count',
    here: of(writing, 'multi', answersPerShopper),
    there: of(writing, 'single', answersPerShopper),
    expects: higher,
  }),
};
