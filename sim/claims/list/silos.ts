import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { alike, article, claim, higher, lower, ONE_POINT, ours } from '../listing.ts';
import { lostPerSwitch, minutesPerQuestion, missingArticles } from '../measures.ts';
import { of } from '../readings.ts';

/** The firm of the four worlds; cross-channel twice: as the articles tell it (nothing carried over), and with links. */
export const ownFirm: Firm = {
  preset: 'ownShop',
  setUps: ['multi', 'cross', variant('startsOver', 'cross', { carryOver: 'none' }), 'omni'],
};

/** Silos with one price calendar for all, as consistent as omnichannel's. */
const calendars: Firm = {
  preset: 'ownShop',
  setUps: ['multi', variant('oneCalendar', 'multi', { consistency: 0.945 }), 'omni'],
};

/** Listing software: the record is live, nothing else changes. */
const listings: Firm = {
  preset: 'ownShop',
  setUps: ['multi', variant('listed', 'multi', { stock: { record: 'live' } }), 'omni'],
};

/** What goes wrong between channels that do not know each other. */
export const siloClaims: readonly Claim[] = [
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
    restsOn: [['setUps.omni.carryOver', 'none']],
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
    id: 'C08',
    source: 'S0 S3 S4',
    kind: 'conditional',
    statement: {
      en: 'Separate channels can be inconsistent, depending on how each is run',
      id: 'Saluran yang terpisah bisa tidak konsisten, tergantung cara masing-masing dikelola',
    },
    comparisons: [
      article({
        measured: {
          en: 'price contradictions per switch, multi minus omni',
          id: 'pertentangan harga per pindah saluran, multi dikurangi omni',
        },
        unit: 'share',
        when: { en: 'each silo has its own calendar', id: 'tiap saluran punya kalender sendiri' },
        here: of(calendars, 'multi', 'contradictionRate'),
        there: of(calendars, 'omni', 'contradictionRate'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'price contradictions per switch, multi minus omni',
          id: 'pertentangan harga per pindah saluran, multi dikurangi omni',
        },
        unit: 'share',
        when: { en: 'all silos follow one calendar', id: 'semua saluran mengikuti satu kalender' },
        here: of(calendars, 'oneCalendar', 'contradictionRate'),
        there: of(calendars, 'omni', 'contradictionRate'),
        expects: alike(ONE_POINT),
      }),
    ],
  }),
  claim({
    id: 'C09',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'In silos changes of stock and products are hard to track',
      id: 'Di saluran yang terpisah, perubahan stok dan produk sulit dilacak',
    },
    comparisons: [
      article({
        measured: {
          en: 'oversold orders per order, multi minus omni',
          id: 'pesanan melebihi stok per pesanan, multi dikurangi omni',
        },
        unit: 'share',
        here: of(listings, 'multi', 'oversoldRate'),
        there: of(listings, 'omni', 'oversoldRate'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'articles found missing per journey, multi minus omni (pooled stock)',
          id: 'barang yang tidak ada per perjalanan belanja, multi dikurangi omni (stok bersama)',
        },
        unit: 'share',
        here: of(listings, 'multi', missingArticles),
        there: of(listings, 'omni', missingArticles),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.multi.stock.record', 'live']],
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
    ],
    restsOn: [['setUps.omni.carryOver', 'none']],
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
    restsOn: [['setUps.omni.carryOver', 'none']],
  }),
  claim({
    id: 'C46',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'Listing software cures the stock trouble of multichannel',
      id: 'Perangkat lunak katalog menyembuhkan masalah stok multisaluran',
    },
    comparisons: [
      article({
        measured: {
          en: 'oversold orders per order, multi with a live record minus multi',
          id: 'pesanan melebihi stok per pesanan, multi dengan catatan langsung dikurangi multi',
        },
        unit: 'share',
        here: of(listings, 'listed', 'oversoldRate'),
        there: of(listings, 'multi', 'oversoldRate'),
        expects: lower,
      }),
      article({
        measured: {
          en: 'oversold orders per order, multi with a live record minus omni',
          id: 'pesanan melebihi stok per pesanan, multi dengan catatan langsung dikurangi omni',
        },
        unit: 'share',
        here: of(listings, 'listed', 'oversoldRate'),
        there: of(listings, 'omni', 'oversoldRate'),
        expects: alike(0.001),
      }),
      ours({
        measured: {
          en: 'articles found missing per journey, multi with a live record minus omni',
          id: 'barang yang tidak ada per perjalanan belanja, multi dengan catatan langsung dikurangi omni',
        },
        unit: 'share',
        here: of(listings, 'listed', missingArticles),
        there: of(listings, 'omni', missingArticles),
        expects: higher,
      }),
    ],
    restsOn: [['setUps.multi.stock.record', 'live']],
    finding: {
      en: 'Overselling is cured; missing articles are not, because each place still has its own stock.',
      id: 'Pesanan melebihi stok teratasi; barang yang tidak ada belum, karena tiap tempat masih punya stok sendiri.',
    },
  }),
];
