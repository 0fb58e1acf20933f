import type { Segment } from '../scenario.ts';
import { channelLike, fittedEvidence } from './fromCityShop.ts';
import type { CrowdPreset } from './preset.ts';
import { smallSellerLevels } from './smallSellerLevels.ts';

const { browsing, needConversion } = smallSellerLevels;
const assumed = { source: 'assumed', confidence: 'assumed' } as const;

/** Users of electronic commerce in Indonesia: .496 none, .17 occasional, .334 active (E12.7). */
const segments: readonly Segment[] = [
  {
    id: 'nonUser',
    name: { en: 'Not used to buying online', id: 'Belum biasa belanja daring' },
    share: 0.496,
  },
  { id: 'occasional', name: { en: 'Buys online at times', id: 'Sesekali belanja daring' }, share: 0.17 },
  { id: 'active', name: { en: 'Buys online often', id: 'Sering belanja daring' }, share: 0.334 },
];

/**
 * How many sellers in a hundred use a channel (E12.3), as the pull of that channel in each segment: shoppers look for a small seller where small
 * sellers are. The tilt between segments is assumed; e-mail (4.9 in a hundred) can't be visited and is left out.
 */
function pull(sellers: number, tilt: readonly [number, number, number]): Readonly<Record<string, number>> {
  const [nonUser, occasional, active] = tilt.map((factor) => sellers * factor);
  return { nonUser: nonUser ?? 0, occasional: occasional ?? 0, active: active ?? 0 };
}

/**
 * One of the many small sellers of Indonesia: no store, orders by chat and on social media, a marketplace at times, hardly a web shop of its
 * own; paid in cash on delivery (E12.4); little known, so talk counts.
 */
export const smallSeller: CrowdPreset = {
  id: 'smallSeller',
  name: { en: 'Small seller', id: 'Usaha kecil' },
  summary: {
    en: 'A small Indonesian seller without a store who sells by chat, on social media and on a marketplace, mostly for cash on delivery.',
    id: 'Usaha kecil di Indonesia tanpa toko yang berjualan lewat chat, media sosial, dan marketplace, kebanyakan bayar di tempat.',
  },
  segments,
  segmentEvidence: { source: 'E12.7', confidence: 'medium' },
  values: {
    crowd: {
      needConversion: { value: needConversion, ...assumed },
      orderValueMean: { value: 150_000, ...assumed },
      phoneShare: { value: 0.75, ...assumed },
    },
    journey: {
      cashOnDelivery: { value: 0.79, source: 'E12.4', confidence: 'medium' },
      questionAsked: { value: 0.25, ...assumed },
    },
    stock: {
      articles: { value: 15, ...assumed },
      expectedOrders: { value: 0.45, ...assumed },
    },
    talk: { recommends: { value: 0.1, ...assumed } },
  },
  evidence: {
    ...fittedEvidence,
    affinity: { source: 'E12.3', confidence: 'low' },
  },
  channels: [
    channelLike(
      'messaging',
      {
        affinity: pull(0.94, [1.4, 1, 0.8]),
        reach: { nonUser: 0.8, occasional: 0.95, active: 1 },
        // Who chats with a small seller sees the goods there and orders there.
        strength: { discover: 0.6, evaluate: 0.8, basket: 0.8, checkout: 0.8 },
        awareness: 0.5,
      },
      browsing,
    ),
    channelLike(
      'social',
      {
        affinity: pull(0.49, [0.8, 1.2, 1.3]),
        reach: { nonUser: 0.5, occasional: 0.85, active: 0.95 },
        awareness: 0.5,
      },
      browsing,
    ),
    channelLike(
      'marketplace',
      {
        affinity: pull(0.21, [0.3, 1, 2]),
        reach: { nonUser: 0.1, occasional: 0.7, active: 1 },
        awareness: 0.4,
      },
      browsing,
    ),
    channelLike(
      'web',
      {
        affinity: pull(0.02, [0.3, 1, 2]),
        reach: { nonUser: 0.2, occasional: 0.8, active: 1 },
        awareness: 0.3,
      },
      browsing,
    ),
  ],
};
