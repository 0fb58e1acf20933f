import { variant, type Firm } from './firm.ts';

/** The channels of the own shop, in the order in which it opens them. */
export const everyChannel = ['store', 'web', 'app', 'messaging'];

/** The firm of the four worlds; cross-channel twice: as the articles tell it (nothing carried over), and with links. */
export const ownFirm: Firm = {
  preset: 'ownShop',
  setUps: ['multi', 'cross', variant('startsOver', 'cross', { carryOver: 'none' }), 'omni'],
};

/** One lever of integration at a time. */
export const levers: Firm = {
  preset: 'ownShop',
  setUps: [
    'multi',
    variant('carryOver', 'multi', { carryOver: { everyPair: 0.92 } }),
    variant('consistency', 'multi', { consistency: 0.945 }),
    variant('stock', 'multi', { stock: { live: 'on', pooled: 'on', visible: 'on' } }),
    variant('collection', 'multi', { clickAndCollect: 'on' }),
    variant('preferences', 'multi', { carryOver: { everyPair: 0.92, kinds: ['preferences'] } }),
  ],
};
