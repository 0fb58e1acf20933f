import type { Claim } from '../claim.ts';
import { alike, article, claim, higher, lower, ONE_POINT, ours } from '../listing.ts';
import { lostPerSwitch, minutesPerQuestion } from '../measures.ts';
import { constant, of } from '../readings.ts';
import { ownFirm } from '../sharedFirms.ts';

/** What goes wrong between channels that do not know each other. */
export const silosClaims: readonly Claim[] = [
  claim({
    id: 'C06',
    source: 'S0 S1 S4',
    kind: 'emergent',
    statement: {
      en: 'Without full integration the shopper gives the same information again',
      id: 'Tanpa integrasi penuh, pembelanja memberikan informasi yang sama lagi',
    },
    comparisons: [
      article({
        measured: {
          en: 're-entered fields per order, multi minus omni',
          id: 'isian ulang per pesanan, multi dikurangi omni',
        },
        unit: 'fields',
        here: of(ownFirm, 'multi', 'reEntryFieldsPerOrder'),
        there: of(ownFirm, 'omni', 'reEntryFieldsPerOrder'),
        expects: higher,
      }),
      article({
        measured: {
          en: 're-entered fields per switch, multi minus omni',
          id: 'isian ulang per pindah saluran, multi dikurangi omni',
        },
        unit: 'fields',
        here: of(ownFirm, 'multi', 'reEntryFieldsPerSwitch'),
        there: of(ownFirm, 'omni', 'reEntryFieldsPerSwitch'),
        expects: higher,
      }),
      article({
        measured: {
          en: 're-entered fields per order, cross without carry-over minus multi',
          id: 'isian ulang per pesanan, lintas saluran tanpa penerusan data dikurangi multi',
        },
        unit: 'fields',
        here: of(ownFirm, 'startsOver', 'reEntryFieldsPerOrder'),
        there: of(ownFirm, 'multi', 'reEntryFieldsPerOrder'),
        expects: alike(0.05),
      }),
      ours({
        measured: {
          en: 're-entered fields per order, multi minus cross',
          id: 'isian ulang per pesanan, multi dikurangi lintas saluran',
        },
        unit: 'fields',
        here: of(ownFirm, 'multi', 'reEntryFieldsPerOrder'),
        there: of(ownFirm, 'cross', 'reEntryFieldsPerOrder'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 're-entered fields per order, cross minus omni',
          id: 'isian ulang per pesanan, lintas saluran dikurangi omni',
        },
        unit: 'fields',
        here: of(ownFirm, 'cross', 'reEntryFieldsPerOrder'),
        there: of(ownFirm, 'omni', 'reEntryFieldsPerOrder'),
        expects: higher,
      }),
    ],
    // Stock in sight and collection spare typing too: in the store nothing is typed, and a collected order needs no address.
    restsOn: [
      ['setUps.omni.carryOver', 'none'],
      ['setUps.omni.stock', { visible: 'off' }],
      ['setUps.omni.clickAndCollect', 'off'],
    ],
  }),
  claim({
    id: 'C07',
    source: 'S0',
    kind: 'emergent',
    statement: {
      en: 'In silos switching is hard and confusing',
      id: 'Di saluran yang terpisah, berpindah itu sulit dan membingungkan',
    },
    comparisons: [
      article({
        measured: {
          en: 'journeys lost to re-entry or on the way per switch, multi minus omni',
          id: 'perjalanan belanja yang hilang karena isian ulang atau saat pindah, per pindah saluran, multi dikurangi omni',
        },
        unit: 'share',
        here: of(ownFirm, 'multi', lostPerSwitch),
        there: of(ownFirm, 'omni', lostPerSwitch),
        expects: higher,
      }),
    ],
    restsOn: [
      ['journey.leakUnlinked', 0.1],
      ['friction.fieldHazard', 0],
    ],
  }),
  claim({
    id: 'C13',
    source: 'S4',
    kind: 'emergent',
    statement: {
      en: 'Cross-channel: several channels without full integration; the shopper starts over in each',
      id: 'Lintas saluran: beberapa saluran tanpa integrasi penuh; pembelanja mulai dari awal di tiap saluran',
    },
    comparisons: [
      article({
        measured: {
          en: 're-entered fields per journey, cross without carry-over minus multi',
          id: 'isian ulang per perjalanan belanja, lintas saluran tanpa penerusan data dikurangi multi',
        },
        unit: 'fields',
        here: of(ownFirm, 'startsOver', 'reEntryFields'),
        there: of(ownFirm, 'multi', 'reEntryFields'),
        expects: alike(0.05),
      }),
      article({
        measured: {
          en: 're-entered fields per journey, cross without carry-over minus omni',
          id: 'isian ulang per perjalanan belanja, lintas saluran tanpa penerusan data dikurangi omni',
        },
        unit: 'fields',
        here: of(ownFirm, 'startsOver', 'reEntryFields'),
        there: of(ownFirm, 'omni', 'reEntryFields'),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.omni.carryOver', 'none']],
  }),
  claim({
    id: 'C17',
    source: 'S0 S1 S4',
    kind: 'emergent',
    statement: {
      en: 'Omnichannel: switch channels without losing anything',
      id: 'Omnichannel: pindah saluran tanpa kehilangan apa pun',
    },
    comparisons: [
      article({
        measured: {
          en: 'data kinds lost per switch, omni minus multi',
          id: 'jenis data yang hilang per pindah saluran, omni dikurangi multi',
        },
        unit: 'count',
        here: of(ownFirm, 'omni', 'kindsLostPerSwitch'),
        there: of(ownFirm, 'multi', 'kindsLostPerSwitch'),
        expects: lower,
      }),
      article({
        measured: {
          en: 'switching journeys finished elsewhere, omni minus multi',
          id: 'perjalanan belanja berpindah yang selesai di saluran lain, omni dikurangi multi',
        },
        unit: 'share',
        here: of(ownFirm, 'omni', 'crossChannelCompletion'),
        there: of(ownFirm, 'multi', 'crossChannelCompletion'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'data kinds lost per switch in omni, minus none at all',
          id: 'jenis data yang hilang per pindah saluran di omni, dikurangi tidak ada sama sekali',
        },
        unit: 'count',
        here: of(ownFirm, 'omni', 'kindsLostPerSwitch'),
        there: constant(0),
        expects: alike(ONE_POINT),
      }),
    ],
    restsOn: [['setUps.omni.carryOver', 'none']],
    finding: {
      en: 'Much less is lost, but not nothing: links hold nine times in ten or so, and whatever falls through one is gone for that journey.',
      id: 'Jauh lebih sedikit yang hilang, tetapi bukan tidak ada: penghubung berhasil kira-kira sembilan dari sepuluh kali, dan yang gagal terbawa hilang untuk perjalanan belanja itu.',
    },
  }),
  claim({
    id: 'C25',
    source: 'S1',
    kind: 'emergent',
    statement: {
      en: "Ask in the app's chat about the product and find the same information again",
      id: 'Bertanya tentang produk lewat chat di aplikasi dan menemukan informasi yang sama lagi',
    },
    comparisons: [
      article({
        measured: {
          en: 'questions told again, omni minus multi',
          id: 'pertanyaan yang diulang, omni dikurangi multi',
        },
        unit: 'share',
        here: of(ownFirm, 'omni', 'retoldQuestionRate'),
        there: of(ownFirm, 'multi', 'retoldQuestionRate'),
        expects: lower,
      }),
      article({
        measured: {
          en: 'minutes of telling until a question is answered, omni minus multi',
          id: 'menit bercerita sampai satu pertanyaan terjawab, omni dikurangi multi',
        },
        unit: 'minutes',
        here: of(ownFirm, 'omni', minutesPerQuestion),
        there: of(ownFirm, 'multi', minutesPerQuestion),
        expects: lower,
      }),
    ],
    restsOn: [
      ['setUps.omni.carryOver', 'none'],
      ['setUps.omni.contactPoint', 'own'],
    ],
  }),
];
