import { channelParameters } from '../channelParameters.ts';
import { channelKindNames } from '../vocabularyNames.ts';
import { bySegment, byStage, habits, onDevice } from './channelBlocks.ts';
import { cityShop } from './cityShop.ts';
import type { CrowdPreset } from './preset.ts';

const assumed = { source: 'assumed', confidence: 'assumed' } as const;
/** What does not differ between the channels. */
const alike = {
  awareness: channelParameters.awareness.default,
  deliveryFee: channelParameters.deliveryFee.default,
} as const;

/**
 * A firm whose own web shop, app, chat and store membership carry most orders: the crowd for teaching. Every channel
 * learns who the shopper is, so that data typed twice are seen. Affinity, reach, browsing and membership are
 * assumed; stage strengths and drops are those of the city shop.
 */
export const ownShop: CrowdPreset = {
  id: 'ownShop',
  name: { en: 'Own shop', id: 'Toko dengan saluran sendiri' },
  summary: {
    en: 'A firm that sells through its own store with members, web shop, app and chat, and through no marketplace.',
    id: 'Perusahaan yang berjualan lewat toko dengan keanggotaan, situs web, aplikasi, dan chat miliknya sendiri, tanpa marketplace.',
  },
  segments: cityShop.segments,
  segmentEvidence: cityShop.segmentEvidence,
  values: { crowd: { needConversion: { value: 0.42, ...assumed } } },
  evidence: {
    affinity: assumed,
    reach: assumed,
    strength: cityShop.evidence.strength,
    drop: cityShop.evidence.drop,
    rivalExit: assumed,
    browsingPerYear: assumed,
    browsingFillsBasket: assumed,
    membership: assumed,
    awareness: assumed,
    deliveryFee: assumed,
    commission: assumed,
    costPerDay: assumed,
  },
  channels: [
    {
      ...{ id: 'store', kind: 'store', name: channelKindNames.store, ...habits.store },
      affinity: bySegment([5, 2.2, 0.6]),
      reach: bySegment([1, 1, 0.85]),
      strength: byStage([0.5, 0.85, 0.65, 0.65]),
      onDevice: { inPerson: onDevice([0.15, 0.3, 0.06, 0.02], 0.01, 0.25, 0) },
      ...{ membership: 0.7, ...alike },
    },
    {
      ...{ id: 'web', kind: 'web', name: channelKindNames.web, ...habits.web },
      affinity: bySegment([2, 3.4, 3.6]),
      reach: bySegment([0.85, 0.95, 1]),
      strength: byStage([1, 1, 0.8, 0.8]),
      onDevice: {
        computer: onDevice([0.36, 0.48, 0.42, 0.03], 0.04, 1.2, 0.03),
        phone: onDevice([0.42, 0.5, 0.66, 0.05], 0.06, 1.2, 0.01),
      },
      ...{ membership: 0, ...alike },
    },
    {
      ...{ id: 'app', kind: 'app', name: channelKindNames.app, ...habits.app },
      affinity: bySegment([1.2, 3, 4.5]),
      reach: bySegment([0.5, 0.8, 0.95]),
      strength: byStage([0.5, 0.8, 0.9, 0.9]),
      onDevice: { phone: onDevice([0.24, 0.38, 0.49, 0.03], 0.04, 0.6, 0.08) },
      ...{ membership: 0, ...alike },
    },
    {
      ...{ id: 'messaging', kind: 'messaging', name: channelKindNames.messaging, ...habits.messaging },
      affinity: bySegment([1, 1.4, 1.4]),
      reach: bySegment([0.7, 0.8, 0.85]),
      strength: byStage([0.2, 0.4, 0.35, 0.35]),
      onDevice: { phone: onDevice([0.15, 0.36, 0.33, 0.03], 0.02, 0.05, 0.02) },
      ...{ membership: 0, ...alike },
    },
  ],
};
