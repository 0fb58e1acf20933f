import { channelLike, fittedEvidence, segmentsWith } from './fromCityShop.ts';
import { electronicsLevels } from './electronicsLevels.ts';
import type { CrowdPreset } from './preset.ts';

const { browsing, needConversion } = electronicsLevels;
const assumed = { source: 'assumed', confidence: 'assumed' } as const;

/**
 * Phones, computers and appliances: dear, seldom bought, compared for long, asked about. Needs are those of the CDNOW fit with a longer alpha
 * (E5.9); no conversion of the trade was found, so that of all trades stands.
 */
export const electronics: CrowdPreset = {
  id: 'electronics',
  name: { en: 'Electronics', id: 'Toko elektronik' },
  summary: {
    en: 'Phones, computers and appliances in a store, on the web, in an app, on a marketplace, on social media and by chat; shoppers compare for long.',
    id: 'Ponsel, komputer, dan peralatan rumah di toko, situs web, aplikasi, marketplace, media sosial, dan chat; pembelanja lama membandingkan.',
  },
  segments: segmentsWith(0.25, 0.55, 0.2),
  segmentEvidence: { source: 'E4.12', confidence: 'low' },
  values: {
    crowd: {
      needConversion: { value: needConversion, source: 'calibrated on E5.9', confidence: 'low' },
      needShape: { value: 0.243, source: 'E5.4', confidence: 'medium' },
      needAlphaWeeks: { value: 13.3, source: 'E5.9', confidence: 'low' },
      lapseA: { value: 0.793, source: 'E5.4', confidence: 'medium' },
      lapseB: { value: 2.426, source: 'E5.4', confidence: 'medium' },
      switchinessMean: { value: 0.6, ...assumed },
      orderValueMean: { value: 2_500_000, ...assumed },
    },
    journey: {
      pauseHours: { value: 60, ...assumed },
      needDiesHours: { value: 480, ...assumed },
      questionAsked: { value: 0.2, ...assumed },
      deliveryCostDeters: { value: 0.06, ...assumed },
      cashOnDelivery: { value: 0.1, ...assumed },
    },
    prices: { contradictionLoses: { value: 0.12, ...assumed } },
    stock: { expectedOrders: { value: 0.45, source: 'calibrated on E5.9', confidence: 'low' } },
  },
  evidence: fittedEvidence,
  channels: [
    channelLike(
      'store',
      { affinity: { storeFocused: 6, mixed: 2.2, digital: 0.4 }, rivalExit: 2, membership: 0.3 },
      browsing,
    ),
    channelLike(
      'web',
      { affinity: { storeFocused: 2.2, mixed: 3.8, digital: 4.5 }, rivalExit: 1.5 },
      browsing,
    ),
    channelLike(
      'app',
      { affinity: { storeFocused: 0.4, mixed: 1.1, digital: 2.2 }, rivalExit: 1.5 },
      browsing,
    ),
    channelLike(
      'marketplace',
      { affinity: { storeFocused: 1.4, mixed: 2.8, digital: 3.8 }, rivalExit: 1.5 },
      browsing,
    ),
    channelLike('social', { affinity: { storeFocused: 0.5, mixed: 1, digital: 1.2 } }, browsing),
    channelLike('messaging', { affinity: { storeFocused: 1.1, mixed: 1.5, digital: 1.4 } }, browsing),
  ],
};
