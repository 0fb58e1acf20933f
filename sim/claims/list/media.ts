import type { Claim } from '../claim.ts';
import { alike, article, claim, higher, ours } from '../listing.ts';
import { knowTheFirm, touchesPerShopper } from '../measures.ts';
import { inMedia, littleKnown, seldomInMedia } from '../messagingFirms.ts';
import { gain, of, shareOf } from '../readings.ts';

const extraOrdersPerTouch = (setUp: string): ReturnType<typeof shareOf> =>
  shareOf(
    gain(of(littleKnown, setUp, 'orders'), of(littleKnown, 'cross', 'orders')),
    of(littleKnown, setUp, ({ counts }) => ({ kind: 'value', value: counts.messages + counts.adverts })),
  );

/** Whom messages and adverts reach, and in which media effort works. */
export const mediaClaims: readonly Claim[] = [
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
];
