import type { Text } from '../units.ts';
import type { NoValueReason } from './summary.ts';

/** Why there is no number, in a sentence for screens and for the notes of files. */
export const noValueTexts: Readonly<Record<NoValueReason, Text>> = {
  noJourneys: {
    en: 'No journeys that count here yet, so no rate.',
    id: 'Belum ada perjalanan belanja yang terhitung di sini, jadi belum ada tingkatnya.',
  },
  noOrders: { en: 'No orders yet, so no rate.', id: 'Belum ada pesanan, jadi belum ada tingkatnya.' },
  noBuyers: {
    en: 'No shopper has ordered yet, so no rate.',
    id: 'Belum ada pembelanja yang memesan, jadi belum ada tingkatnya.',
  },
  noRepeatBuyers: {
    en: 'No shopper has ordered twice yet, so no rate.',
    id: 'Belum ada pembelanja yang memesan dua kali, jadi belum ada tingkatnya.',
  },
  noThirdOrders: {
    en: 'No shopper has ordered three times yet, so no rate.',
    id: 'Belum ada pembelanja yang memesan tiga kali, jadi belum ada tingkatnya.',
  },
  noSwitches: {
    en: 'Nobody moved to another channel, so no rate.',
    id: 'Belum ada yang pindah saluran, jadi belum ada tingkatnya.',
  },
  noSwitchedJourneys: {
    en: 'No journey with a move to another channel has ended yet, so no rate.',
    id: 'Belum ada perjalanan belanja dengan pindah saluran yang selesai, jadi belum ada tingkatnya.',
  },
  noSessions: { en: 'No sessions yet, so no rate.', id: 'Belum ada sesi, jadi belum ada tingkatnya.' },
  noBaskets: {
    en: 'Nothing was put in a basket yet, so no rate.',
    id: 'Belum ada yang mengisi keranjang, jadi belum ada tingkatnya.',
  },
  noQuestions: {
    en: 'Nobody has put a question to the firm yet, so no rate.',
    id: 'Belum ada yang bertanya kepada perusahaan, jadi belum ada tingkatnya.',
  },
  noMessages: {
    en: 'No message was sent, so no rate.',
    id: 'Belum ada pesan terkirim, jadi belum ada tingkatnya.',
  },
  noKnown: {
    en: 'No silo knows any shopper yet, so no rate.',
    id: 'Belum ada silo yang mengenal pembelanja, jadi belum ada tingkatnya.',
  },
  noCrossJourneys: {
    en: 'No journey over several channels has ended yet, so no rate.',
    id: 'Belum ada perjalanan belanja lewat beberapa saluran yang berakhir, jadi belum ada tingkatnya.',
  },
  noShoppers: {
    en: 'There are no shoppers who count here.',
    id: 'Tidak ada pembelanja yang terhitung di sini.',
  },
  isReference: {
    en: 'This is the set-up whose profit the others have to pass.',
    id: 'Inilah susunan saluran yang labanya harus dilewati susunan lain.',
  },
  neverPays: {
    en: 'Never: in the measured days its profit so far does not stay above that of the set-up compared with.',
    id: 'Tidak pernah: pada hari terukur, laba kumulatifnya tidak bertahan di atas susunan pembandingnya.',
  },
  paysInSome: {
    en: 'Not in every run: in some its profit so far never stays above that of the set-up compared with.',
    id: 'Tidak di setiap simulasi: di sebagian, laba kumulatifnya tidak pernah bertahan di atas susunan pembandingnya.',
  },
  noRuns: {
    en: 'No run with a value has finished yet.',
    id: 'Belum ada simulasi selesai yang memberikan nilai.',
  },
  needsTwoRuns: { en: 'An interval needs 2 runs.', id: 'Selang kepercayaan memerlukan 2 simulasi.' },
};
