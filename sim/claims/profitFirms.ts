import { variant, type Firm } from './firm.ts';
import { ownFirm } from './sharedFirms.ts';

/** A middling firm: 2 000 synthetic shoppers stand for 100 000. Prices move nobody, so these live the worlds of `ownFirm` again. */
export const middlingFirm: Firm = { ...ownFirm, eachShopperStandsFor: 50 };

/** The same firm with a tenth of the shoppers. */
export const smallFirm: Firm = { ...middlingFirm, eachShopperStandsFor: 5 };

/** A firm not far above the size from which omni pays, and what it is with goods that leave next to nothing. */
export const growingFirm: Firm = { ...middlingFirm, eachShopperStandsFor: 30 };
export const thinFirm: Firm = { ...growingFirm, money: { margin: 0.05 } };

/** What has to be built goes live step by step over the half year; few shoppers, since the days are those of the plan. */
export const stepwiseFirm: Firm = {
  preset: 'ownShop',
  shoppers: 100,
  setUps: (['multi', 'omni'] as const).map((preset) =>
    variant(`${preset}Stepwise`, preset, { rollOut: { start: 1, days: 180 } }),
  ),
};

/** Shoppers who never change channel. The mixture is omni without links. */
export const settledFirm: Firm = {
  preset: 'ownShop',
  crowd: { switchinessMean: 0 },
  setUps: [
    'multi',
    variant('linked', 'multi', { carryOver: { everyPair: 0.92 } }),
    'omni',
    variant('hybrid', 'omni', { carryOver: 'none' }),
  ],
};
/** The growing firm with such shoppers, and a large one. */
export const growingSettledFirm: Firm = { ...settledFirm, eachShopperStandsFor: 30 };
export const largeSettledFirm: Firm = { ...settledFirm, eachShopperStandsFor: 100 };

/** A small shop whose shoppers like the store, and a larger one whose shoppers are at home on the web. */
export const streetShop: Firm = {
  preset: 'ownShop',
  eachShopperStandsFor: 10,
  segments: ['storeFocused'],
  setUps: ['single', 'multi', 'omni'],
};
export const digitalShop: Firm = { ...streetShop, eachShopperStandsFor: 50, segments: ['digital'] };

/** Eight channels, opened one after the other, each firm omni over those that are open. */
export const openingOrder = [
  'store',
  'marketplace',
  'web',
  'app',
  'messaging',
  'social',
  'secondMarketplace',
  'secondStore',
] as const;

export const upToEight: Firm = {
  preset: 'cityShop',
  eachShopperStandsFor: 50,
  channels: [
    ...['store', 'marketplace', 'web', 'app', 'messaging', 'social'],
    {
      id: 'secondMarketplace',
      kind: 'marketplace',
      name: { en: 'Second marketplace', id: 'Marketplace kedua' },
      affinity: { storeFocused: 0.7, mixed: 1.3, digital: 1.8 },
    },
    {
      id: 'secondStore',
      kind: 'store',
      name: { en: 'Second store', id: 'Toko kedua' },
      affinity: { storeFocused: 3, mixed: 1.1, digital: 0.15 },
    },
  ],
  setUps: openingOrder.map((_, last) =>
    variant(`open${last + 1}`, 'omni', { channels: openingOrder.slice(0, last + 1) }),
  ),
};

/** The same with channels that cost nothing to keep open or to link. */
export const freeChannels: Firm = {
  ...upToEight,
  channels: (upToEight.channels ?? []).map((one) =>
    typeof one === 'string' ? { id: one, costPerDay: 0 } : { ...one, costPerDay: 0 },
  ),
  money: {
    ...{ pairBuild: 0, collectionBuild: 0, calendarBuild: 0, liveBuild: 0, pooledBuild: 0, visibleBuild: 0 },
    analystHour: 0,
  },
};

/** Links and nothing else, from hardly ever to mostly holding. */
export const reliabilities = [0.1, 0.3, 0.6, 0.92] as const;
export const linkingFirm: Firm = {
  preset: 'ownShop',
  eachShopperStandsFor: 50,
  setUps: [
    'multi',
    ...reliabilities.map((one) => variant(`links${100 * one}`, 'multi', { carryOver: { everyPair: one } })),
  ],
};
