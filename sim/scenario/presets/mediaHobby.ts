import { channelLike, fittedEvidence, segmentsWith } from './fromCityShop.ts';
import { mediaHobbyLevels } from './mediaHobbyLevels.ts';
import type { CrowdPreset } from './preset.ts';

const { browsing, needConversion } = mediaHobbyLevels;
const assumed = { source: 'assumed', confidence: 'assumed' } as const;
const cdnow = { source: 'E5.4', confidence: 'high' } as const;

/** Music, books and hobby goods: a web shop first. Needs and lapses are those fitted to the buyers of CDNOW (E5.4). */
export const mediaHobby: CrowdPreset = {
  id: 'mediaHobby',
  name: { en: 'Media and hobby', id: 'Toko media dan hobi' },
  summary: {
    en: 'Music, books and hobby goods from a web shop that also has an app, a marketplace and a store; how often shoppers return is that of CDNOW.',
    id: 'Musik, buku, dan barang hobi dari toko web yang juga punya aplikasi, marketplace, dan toko fisik; kekerapan pembelanja kembali mengikuti CDNOW.',
  },
  segments: segmentsWith(0.1, 0.5, 0.4),
  segmentEvidence: assumed,
  values: {
    crowd: {
      needConversion: { value: needConversion, source: 'calibrated on E5.4', confidence: 'low' },
      needShape: { value: 0.243, ...cdnow },
      needAlphaWeeks: { value: 4.414, ...cdnow },
      lapseA: { value: 0.793, ...cdnow },
      lapseB: { value: 2.426, ...cdnow },
      orderValueMean: { value: 200_000, ...assumed },
    },
    stock: {
      articles: { value: 120, ...assumed },
      expectedOrders: { value: 0.8, source: 'calibrated on E5.4', confidence: 'low' },
    },
  },
  evidence: fittedEvidence,
  channels: [
    channelLike('web', { affinity: { storeFocused: 2, mixed: 4.5, digital: 5 } }, browsing),
    channelLike('app', { affinity: { storeFocused: 0.4, mixed: 1.2, digital: 2.5 } }, browsing),
    channelLike('marketplace', { affinity: { storeFocused: 1, mixed: 2, digital: 3 } }, browsing),
    channelLike(
      'store',
      { affinity: { storeFocused: 5, mixed: 1.6, digital: 0.3 }, membership: 0.13 },
      browsing,
    ),
  ],
};
