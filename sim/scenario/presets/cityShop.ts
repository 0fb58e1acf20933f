import { channelParameters } from '../channelParameters.ts';
import { channelKindNames } from '../vocabularyNames.ts';
import { bySegment, byStage, habits, onDevice } from './channelBlocks.ts';
import { cityShopLevels } from './cityShopLevels.ts';
import type { CrowdPreset } from './preset.ts';

const { browsing, needConversion } = cityShopLevels;
const low = { confidence: 'low' } as const;
const assumed = { source: 'assumed', confidence: 'assumed' } as const;
/** What does not differ between the channels. */
const alike = {
  awareness: channelParameters.awareness.default,
  deliveryFee: channelParameters.deliveryFee.default,
} as const;

/**
 * A shop in an Indonesian city with six channels; the crowd on which the facts are checked. Chat and social media
 * sell (E12.3), the marketplace keeps its shoppers to itself. Few orders leave data, so little is typed twice.
 */
export const cityShop: CrowdPreset = {
  id: 'cityShop',
  name: { en: 'City shop', id: 'Toko di kota' },
  summary: {
    en: 'A shop in an Indonesian city that also sells on the web, in an app, on a marketplace, on social media and by chat.',
    id: 'Toko di sebuah kota di Indonesia yang juga berjualan di situs web, aplikasi, marketplace, media sosial, dan chat.',
  },
  segments: [
    { id: 'storeFocused', name: { en: 'Store-focused', id: 'Setia pada toko' }, share: 0.3 },
    { id: 'mixed', name: { en: 'Mixed', id: 'Campuran' }, share: 0.55 },
    { id: 'digital', name: { en: 'Digital first', id: 'Utamakan digital' }, share: 0.15 },
  ],
  segmentEvidence: { source: 'E4.2', confidence: 'medium' },
  values: { crowd: { needConversion: { value: needConversion, source: 'calibrated on F5', ...low } } },
  evidence: {
    affinity: { source: 'calibrated on F8', ...low },
    reach: assumed,
    strength: { source: 'calibrated on F8', ...low },
    drop: { source: 'calibrated on F1', ...low },
    rivalExit: assumed,
    browsingPerYear: { source: 'calibrated on F2', ...low },
    browsingFillsBasket: { source: 'calibrated on F1', ...low },
    membership: assumed,
    awareness: assumed,
    deliveryFee: assumed,
    commission: assumed,
    costPerDay: assumed,
  },
  channels: [
    {
      ...{ id: 'store', kind: 'store', name: channelKindNames.store, ...habits.store },
      affinity: bySegment([6, 2.2, 0.3]),
      reach: bySegment([1, 1, 0.8]),
      strength: byStage([0.5, 0.85, 0.65, 0.65]),
      onDevice: { inPerson: onDevice([0.15, 0.3, 0.06, 0.02], 0.01, ...browsing['store/inPerson']) },
      ...{ membership: 0.13, ...alike },
    },
    {
      ...{ id: 'web', kind: 'web', name: channelKindNames.web, ...habits.web },
      affinity: bySegment([1.8, 3.6, 4.5]),
      reach: bySegment([0.85, 0.95, 1]),
      strength: byStage([1, 1, 0.8, 0.8]),
      onDevice: {
        computer: onDevice([0.36, 0.48, 0.42, 0.03], 0.04, ...browsing['web/computer']),
        phone: onDevice([0.42, 0.5, 0.66, 0.05], 0.06, ...browsing['web/phone']),
      },
      ...{ membership: 0, ...alike },
    },
    {
      ...{ id: 'app', kind: 'app', name: channelKindNames.app, ...habits.app },
      affinity: bySegment([0.54, 1.4, 2.7]),
      reach: bySegment([0.15, 0.4, 0.6]),
      strength: byStage([0.5, 0.8, 0.9, 0.9]),
      onDevice: { phone: onDevice([0.24, 0.38, 0.49, 0.03], 0.04, ...browsing['app/phone']) },
      ...{ membership: 0, ...alike },
    },
    {
      ...{
        id: 'marketplace',
        kind: 'marketplace',
        name: channelKindNames.marketplace,
        ...habits.marketplace,
      },
      affinity: bySegment([1.4, 2.6, 3.6]),
      reach: bySegment([0.5, 0.7, 0.9]),
      strength: byStage([0.8, 0.9, 0.9, 0.9]),
      onDevice: { phone: onDevice([0.24, 0.38, 0.33, 0.03], 0.03, ...browsing['marketplace/phone']) },
      ...{ membership: 0, ...alike },
    },
    {
      ...{ id: 'social', kind: 'social', name: channelKindNames.social, ...habits.social },
      affinity: bySegment([0.9, 1.8, 1.8]),
      reach: bySegment([0.6, 0.8, 0.9]),
      strength: byStage([1.2, 0.35, 0.1, 0.1]),
      onDevice: { phone: onDevice([0.6, 0.6, 0.55, 0.06], 0.04, ...browsing['social/phone']) },
      ...{ membership: 0, ...alike },
    },
    {
      ...{ id: 'messaging', kind: 'messaging', name: channelKindNames.messaging, ...habits.messaging },
      affinity: bySegment([0.9, 1.4, 1.4]),
      reach: bySegment([0.6, 0.7, 0.8]),
      strength: byStage([0.2, 0.4, 0.35, 0.35]),
      onDevice: { phone: onDevice([0.15, 0.36, 0.33, 0.03], 0.02, ...browsing['messaging/phone']) },
      ...{ membership: 0, ...alike },
    },
  ],
};
