import type { Claim } from '../claim.ts';
import { variant, type Firm } from '../firm.ts';
import { alike, article, claim, higher, lower, ours } from '../listing.ts';
import { lostToContactNotFound } from '../measures.ts';
import { constant, of } from '../readings.ts';
import { ownFirm } from '../sharedFirms.ts';

/** Many channels without and with one contact point, nothing else linked. */
const doors: Firm = {
  preset: 'ownShop',
  setUps: ['multi', variant('oneDoor', 'multi', { contactPoint: 'one' })],
};

/** Without orders of other channels in its past, which nobody could be asked about any more. */
const alone: Firm = {
  preset: 'ownShop',
  history: { under: 'own' },
  setUps: [variant('webOnly', 'single', { channels: ['web'] })],
};

const manyPoints = {
  en: 'several channels, each with a contact point of its own',
  id: 'beberapa saluran, masing-masing dengan titik layanan sendiri',
};

/** Whom to ask, and whether that helps. */
export const serviceClaims: readonly Claim[] = [
  claim({
    id: 'C11',
    source: 'S2',
    kind: 'emergent',
    statement: {
      en: 'In silos customers do not know whom to ask, and sales are lost',
      id: 'Di saluran yang terpisah, pelanggan tidak tahu harus bertanya kepada siapa, dan penjualan hilang',
    },
    comparisons: [
      article({
        measured: {
          en: 'contacts with the firm per order, multi minus omni',
          id: 'kontak dengan perusahaan per pesanan, multi dikurangi omni',
        },
        unit: 'count',
        here: of(ownFirm, 'multi', 'serviceContactsPerOrder'),
        there: of(ownFirm, 'omni', 'serviceContactsPerOrder'),
        expects: higher,
      }),
      article({
        measured: {
          en: 'journeys given up for want of somebody to ask, multi minus omni',
          id: 'perjalanan belanja yang berhenti karena tak ada yang dapat ditanya, multi dikurangi omni',
        },
        unit: 'share',
        here: of(ownFirm, 'multi', lostToContactNotFound),
        there: of(ownFirm, 'omni', lostToContactNotFound),
        expects: higher,
      }),
      ours({
        measured: {
          en: "shoppers' minutes until a question is settled, multi minus omni",
          id: 'menit pembelanja sampai satu pertanyaan tuntas, multi dikurangi omni',
        },
        unit: 'minutes',
        here: of(ownFirm, 'multi', 'serviceMinutes'),
        there: of(ownFirm, 'omni', 'serviceMinutes'),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'contacts with the firm per order, cross minus multi',
          id: 'kontak dengan perusahaan per pesanan, lintas saluran dikurangi multi',
        },
        unit: 'count',
        here: of(ownFirm, 'cross', 'serviceContactsPerOrder'),
        there: of(ownFirm, 'multi', 'serviceContactsPerOrder'),
        expects: lower,
      }),
    ],
    restsOn: [
      ['service.asksElsewhere', 0],
      ['service.contactsPerOrder', 0],
    ],
  }),
  claim({
    id: 'C47',
    source: 'S1 S2',
    kind: 'conditional',
    statement: {
      en: 'Customers know where to find you, or they do not know at once where',
      id: 'Pelanggan tahu di mana menemukan Anda, atau tidak langsung tahu di mana',
    },
    comparisons: [
      article({
        measured: {
          en: 'share of questions settled at the first contact, without one door minus always',
          id: 'bagian pertanyaan yang tuntas pada kontak pertama, tanpa satu pintu dikurangi selalu',
        },
        unit: 'share',
        when: manyPoints,
        here: of(doors, 'multi', 'firstContactSuccess'),
        there: constant(1),
        expects: lower,
      }),
      article({
        measured: {
          en: 'share of questions settled at the first contact, minus always',
          id: 'bagian pertanyaan yang tuntas pada kontak pertama, dikurangi selalu',
        },
        unit: 'share',
        when: { en: 'one channel', id: 'satu saluran' },
        here: of(alone, 'webOnly', 'firstContactSuccess'),
        there: constant(1),
        expects: alike(0),
      }),
      article({
        measured: {
          en: 'share of questions settled at the first contact, several channels without one door minus with',
          id: 'bagian pertanyaan yang tuntas pada kontak pertama, beberapa saluran tanpa satu pintu dikurangi dengan',
        },
        unit: 'share',
        here: of(doors, 'multi', 'firstContactSuccess'),
        there: of(doors, 'oneDoor', 'firstContactSuccess'),
        expects: lower,
      }),
      article({
        measured: {
          en: 'journeys given up for want of somebody to ask, several channels without one door minus with',
          id: 'perjalanan belanja yang berhenti karena tak ada yang dapat ditanya, beberapa saluran tanpa satu pintu dikurangi dengan',
        },
        unit: 'share',
        here: of(doors, 'multi', lostToContactNotFound),
        there: of(doors, 'oneDoor', lostToContactNotFound),
        expects: higher,
      }),
      ours({
        measured: {
          en: 'conversion, several channels without one door minus with',
          id: 'konversi, beberapa saluran tanpa satu pintu dikurangi dengan',
        },
        unit: 'share',
        here: of(doors, 'multi', 'conversionRate'),
        there: of(doors, 'oneDoor', 'conversionRate'),
        expects: lower,
      }),
    ],
  }),
];
