import { channelLike, fittedEvidence, segmentsWith } from './fromCityShop.ts';
import { fashionLevels } from './fashionLevels.ts';
import type { CrowdPreset } from './preset.ts';

const { browsing, needConversion } = fashionLevels;
const assumed = { source: 'assumed', confidence: 'assumed' } as const;

/**
 * Clothes and shoes: bought for pleasure, looked at in many places, talked about. Store conversion is that of apparel (E8.1); that shoppers of
 * hedonic goods gain from several channels (E5.11) is not put in but may come out.
 */
export const fashion: CrowdPreset = {
  id: 'fashion',
  name: { en: 'Fashion', id: 'Toko busana' },
  summary: {
    en: 'Clothes and shoes in a store, on the web, in an app, on a marketplace, on social media and by chat; shoppers like to look around.',
    id: 'Pakaian dan sepatu di toko, situs web, aplikasi, marketplace, media sosial, dan chat; pembelanja suka melihat-lihat.',
  },
  segments: segmentsWith(0.2, 0.6, 0.2),
  segmentEvidence: { source: 'E4.2', confidence: 'low' },
  values: {
    crowd: {
      needConversion: { value: needConversion, source: 'calibrated on E5.9', confidence: 'low' },
      switchinessMean: { value: 0.65, ...assumed },
      variety: { value: 0.75, ...assumed },
      browsingWakesNeed: { value: 0.01, ...assumed },
      orderValueMean: { value: 300_000, ...assumed },
    },
    prices: {
      promotionDepth: { value: 0.25, ...assumed },
      promotionPull: { value: 0.2, ...assumed },
    },
    // Sizes and colours make many articles of a few.
    stock: { articles: { value: 80, ...assumed } },
    talk: { recommends: { value: 0.08, ...assumed } },
  },
  evidence: fittedEvidence,
  channels: [
    channelLike(
      'store',
      { affinity: { storeFocused: 6, mixed: 2.4, digital: 0.5 }, membership: 0.2 },
      browsing,
    ),
    channelLike('web', { affinity: { storeFocused: 1.6, mixed: 3, digital: 3.6 } }, browsing),
    channelLike('app', { affinity: { storeFocused: 0.6, mixed: 1.8, digital: 3.2 } }, browsing),
    channelLike('marketplace', { affinity: { storeFocused: 1.4, mixed: 2.4, digital: 3 } }, browsing),
    channelLike('social', { affinity: { storeFocused: 1.4, mixed: 2.6, digital: 2.8 } }, browsing),
    channelLike('messaging', { affinity: { storeFocused: 0.9, mixed: 1.2, digital: 1.2 } }, browsing),
  ],
};
