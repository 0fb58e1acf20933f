import type { Parameter } from '../parameter.ts';

/** Where shoppers turn with a question or about an order, and what it costs them not to be helped there. */
export const serviceParameters = {
  asksElsewhere: {
    label: { en: 'Looks for somebody to ask', id: 'Mencari tempat bertanya' },
    meaning: {
      en: 'Share of questions with which the shopper looks for a contact point instead of asking where she is; 0: she always asks there.',
      id: 'Bagian pertanyaan yang membuat pembelanja mencari titik layanan alih-alih bertanya di tempatnya berada; 0: selalu bertanya di situ.',
    },
    unit: 'share',
    default: 0.3,
    min: 0,
    max: 1,
    rule: 'R27',
    source: 'assumed',
    confidence: 'assumed',
  },
  givesUpSearching: {
    label: { en: 'Gives up over the wrong contact point', id: 'Berhenti karena salah titik layanan' },
    meaning: {
      en: 'Chance that a shopper who is not helped where she asked gives up the journey instead of being handed on.',
      id: 'Peluang pembelanja yang tidak terbantu di tempatnya bertanya berhenti belanja alih-alih dialihkan.',
    },
    unit: 'share',
    default: 0.2,
    min: 0,
    max: 1,
    rule: 'R27',
    source: 'assumed',
    confidence: 'assumed',
  },
  lostToContactNotFound: {
    label: { en: 'Episode: nobody could help', id: 'Episode: tak ada yang dapat membantu' },
    meaning: {
      en: 'Worth of the episode in which she gave up looking for somebody to ask.',
      id: 'Nilai episode ketika ia berhenti mencari tempat bertanya.',
    },
    unit: 'index',
    default: -0.4,
    min: -1,
    max: 0,
    rule: 'R27',
    source: 'assumed',
    confidence: 'low',
  },
  contactsPerOrder: {
    label: { en: 'Asks where the order is', id: 'Menanyakan keberadaan pesanan' },
    meaning: {
      en: 'Share of delivered orders about which the shopper contacts the firm on the next day; 0: none.',
      id: 'Bagian pesanan antar yang ditanyakan pembelanja kepada perusahaan pada hari berikutnya; 0: tidak ada.',
    },
    unit: 'share',
    default: 0.15,
    min: 0,
    max: 1,
    rule: 'R27',
    source: 'assumed',
    confidence: 'assumed',
  },
  enquiryCost: {
    label: { en: 'Episode: sent to another contact point', id: 'Episode: dialihkan ke titik layanan lain' },
    meaning: {
      en: 'What being sent to another contact point about an order takes from her satisfaction, as the worth of an episode.',
      id: 'Berkurangnya kepuasan karena dialihkan ke titik layanan lain soal pesanan, sebagai nilai episode.',
    },
    unit: 'index',
    default: 0.2,
    min: 0,
    max: 1,
    rule: 'R27',
    source: 'assumed',
    confidence: 'low',
  },
} as const satisfies Readonly<Record<string, Parameter>>;
