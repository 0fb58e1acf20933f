import { channelLike, fittedEvidence, segmentsWith } from './fromCityShop.ts';
import { groceriesLevels } from './groceriesLevels.ts';
import type { CrowdPreset } from './preset.ts';

const { browsing, needConversion } = groceriesLevels;
const assumed = { source: 'assumed', confidence: 'assumed' } as const;

/**
 * Daily goods: needed often, bought where one always buys, with little looking around. Stock-outs are those measured in this trade (E9.1);
 * how often shoppers need something, and how many visitors of the store buy, is assumed. Utilitarian and store-focused: here linking channels
 * should gain little (E5.11).
 */
export const groceries: CrowdPreset = {
  id: 'groceries',
  name: { en: 'Groceries', id: 'Toko kebutuhan harian' },
  summary: {
    en: 'Daily goods in a store, on the web, in an app, by chat and on a marketplace; shoppers need them often and mostly go where they always go.',
    id: 'Kebutuhan harian di toko, situs web, aplikasi, chat, dan marketplace; pembelanja sering membutuhkannya dan biasanya pergi ke tempat yang sama.',
  },
  segments: segmentsWith(0.5, 0.4, 0.1),
  segmentEvidence: { source: 'E4.2', confidence: 'medium' },
  values: {
    crowd: {
      needConversion: { value: needConversion, ...assumed },
      firstNeedWithinDays: { value: 182, ...assumed },
      needShape: { value: 1, ...assumed },
      needAlphaWeeks: { value: 4, ...assumed },
      lapseA: { value: 0.5, ...assumed },
      lapseB: { value: 20, ...assumed },
      switchinessMean: { value: 0.25, ...assumed },
      variety: { value: 0.35, ...assumed },
      orderValueMean: { value: 120_000, ...assumed },
    },
    journey: {
      pauseHours: { value: 12, ...assumed },
      needDiesHours: { value: 48, ...assumed },
      basketReturnHours: { value: 6, ...assumed },
      questionAsked: { value: 0.02, ...assumed },
      preferencesAsked: { value: 0.02, ...assumed },
    },
    stock: {
      articles: { value: 60, ...assumed },
      stockOutTarget: { value: 0.083, source: 'E9.1', confidence: 'medium' },
      expectedOrders: { value: 9, ...assumed },
      leadTimeDays: { value: 2, ...assumed },
    },
  },
  evidence: fittedEvidence,
  channels: [
    channelLike(
      'store',
      {
        affinity: { storeFocused: 8, mixed: 4, digital: 1.2 },
        strength: { discover: 1, evaluate: 1, basket: 1, checkout: 1 },
        drop: { discover: 0.05, evaluate: 0.1, basket: 0.03, checkout: 0.01 },
        membership: 0.3,
      },
      browsing,
    ),
    channelLike('web', { affinity: { storeFocused: 0.4, mixed: 1.2, digital: 2.5 } }, browsing),
    channelLike('app', { affinity: { storeFocused: 0.3, mixed: 1.6, digital: 4 } }, browsing),
    channelLike('messaging', { affinity: { storeFocused: 0.8, mixed: 1.4, digital: 1 } }, browsing),
    channelLike('marketplace', { affinity: { storeFocused: 0.3, mixed: 1, digital: 2 } }, browsing),
  ],
};
