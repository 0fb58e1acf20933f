import type { Claim } from '../claim.ts';
import { alike, article, claim, higher, ours } from '../listing.ts';
import {
  answersPerShopper,
  askedPerOrder,
  elsewherePerMessage,
  knowTheFirm,
  repeatOrders,
  touchesPerShopper,
} from '../measures.ts';
import {
  askingBuyers,
  inMedia,
  littleKnown,
  seldomInMedia,
  writing,
  writingToAnybody,
} from '../messagingFirms.ts';
import { gain, of, shareOf } from '../readings.ts';

/** A tenth of a point of answered messages. */
const TENTH_OF_A_POINT = 0.001;

const extraOrdersPerTouch = (setUp: string): ReturnType<typeof shareOf> =>
  shareOf(
    gain(of(littleKnown, setUp, 'orders'), of(littleKnown, 'cross', 'orders')),
    of(littleKnown, setUp, ({ counts }) => ({ kind: 'value', value: counts.messages + counts.adverts })),
  );

/** What messages and adverts do. */
export const messagesClaims: readonly Claim[] = [
  claim({
    id: 'C14',
    source: 'S4',
    kind: 'emergent',
    statement: {
      en: 'Cross-channel lets the firm use the channel that fits each purpose, saving resources and widening reach',
      id: 'Lintas saluran membuat perusahaan memakai saluran yang cocok untuk tiap tujuan, hemat sumber daya dan jangkauan lebih luas',
    },
    comparisons: [
      article({
        measured: {
          en: 'additional orders per touch, messages to those who are known and adverts to strangers minus the same adverts to everybody',
          id: 'tambahan pesanan per sentuhan, pesan kepada yang dikenal dan iklan kepada yang belum dikenal dikurangi iklan yang sama kepada semua orang',
        },
        unit: 'count',
        here: extraOrdersPerTouch('matched'),
        there: extraOrdersPerTouch('uniform'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'share of shoppers who know the firm on the last day, the same',
          id: 'bagian pembelanja yang mengenal perusahaan pada hari terakhir, perbandingan yang sama',
        },
        unit: 'share',
        here: of(littleKnown, 'matched', knowTheFirm),
        there: of(littleKnown, 'uniform', knowTheFirm),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'touches spent, relative to the same adverts for everybody, minus 1',
          id: 'sentuhan yang dipakai, dibanding iklan yang sama untuk semua orang, dikurangi 1',
        },
        unit: 'share',
        here: shareOf(
          of(littleKnown, 'matched', touchesPerShopper),
          of(littleKnown, 'uniform', touchesPerShopper),
        ),
        there: shareOf(
          of(littleKnown, 'uniform', touchesPerShopper),
          of(littleKnown, 'uniform', touchesPerShopper),
        ),
        expects: alike(0.05),
      }),
      ours({
        measured: {
          en: 'contribution in the currency, the same',
          id: 'kontribusi dalam mata uang, perbandingan yang sama',
        },
        unit: 'money',
        here: of(littleKnown, 'matched', 'contribution'),
        there: of(littleKnown, 'uniform', 'contribution'),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.matched.messaging', { adverts: 0.9 }]],
  }),
  claim({
    id: 'C15',
    source: 'S4',
    kind: 'emergent',
    statement: {
      en: 'Varied interactions raise awareness and the chance of conversion',
      id: 'Interaksi yang beragam menaikkan kesadaran merek dan peluang konversi',
    },
    comparisons: [
      article({
        measured: {
          en: 'orders per shopper and year, as many messages in two media of equal strength (chat, text message) minus in one (chat)',
          id: 'pesanan per pembelanja per tahun, pesan sama banyak di dua media yang sama kuat (chat, SMS) dikurangi di satu (chat)',
        },
        unit: 'count',
        here: of(littleKnown, 'twoMedia', 'ordersPerShopperYear'),
        there: of(littleKnown, 'oneMedium', 'ordersPerShopperYear'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'channels known on the last day, the same',
          id: 'saluran yang dikenal pada hari terakhir, perbandingan yang sama',
        },
        unit: 'count',
        here: of(littleKnown, 'twoMedia', 'channelsKnown'),
        there: of(littleKnown, 'oneMedium', 'channelsKnown'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'orders per shopper and year, in four media, weaker ones among them, minus in two',
          id: 'pesanan per pembelanja per tahun, di empat media termasuk yang lebih lemah dikurangi di dua',
        },
        unit: 'count',
        here: of(littleKnown, 'fourMedia', 'ordersPerShopperYear'),
        there: of(littleKnown, 'twoMedia', 'ordersPerShopperYear'),
        expects: higher,
      }),
    ],
    restsOn: [['messages.sameMediumFactor', 1]],
  }),
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
    id: 'C52',
    source: 'S4',
    kind: 'emergent',
    statement: {
      en: "Use each channel's strength: put effort where it works",
      id: 'Manfaatkan kekuatan tiap saluran: kerahkan upaya di tempat yang berhasil',
    },
    comparisons: [
      article({
        measured: {
          en: 'orders per shopper and year in omni, media weighed by their measured effect minus all alike',
          id: 'pesanan per pembelanja per tahun di omni, media dibobot menurut efek terukur dikurangi semua sama',
        },
        unit: 'count',
        here: of(inMedia, 'weighed', 'ordersPerShopperYear'),
        there: of(inMedia, 'even', 'ordersPerShopperYear'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'the same with two campaigns in 28 days instead of seven',
          id: 'sama, dengan dua kampanye dalam 28 hari, bukan tujuh',
        },
        unit: 'count',
        here: of(seldomInMedia, 'weighed', 'ordersPerShopperYear'),
        there: of(seldomInMedia, 'even', 'ordersPerShopperYear'),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.weighed.messaging.media', { email: 1, sms: 1, push: 1, chat: 1 }]],
    finding: {
      en: 'What a medium brought per message is an average; the next message in it brings less, and tires more. With seven campaigns in 28 days the strong media are already used up, and an even spread wins; with two, effort where it works does.',
      id: 'Hasil per pesan dari suatu media adalah rata-rata; pesan berikutnya di media itu menghasilkan lebih sedikit dan lebih menjenuhkan. Dengan tujuh kampanye dalam 28 hari media yang kuat sudah jenuh, dan sebaran rata lebih baik; dengan dua, upaya di tempat yang berhasil yang menang.',
    },
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
