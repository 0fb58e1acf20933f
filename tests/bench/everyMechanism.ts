import type { Scenario } from '../../sim/scenario/scenario.ts';
import { scenarioOf } from '../support/scenarioTexts.ts';

const head = `saluran: 1
id: bench
title: { en: Bench, id: Uji }
preset: ownShop
`;

/** Rules R18 to R34 switched off, each by the value that MODEL.md names: what is left is the first version of the model, R1 to R17. */
const off = `history: { under: multi }
journey: { buysMore: 0 }
prices: { promotionShare: 0 }
stock: { stockOutTarget: 0 }
talk: { recommends: 0, reminderReaches: 0 }
consent: { sharesData: 0 }
service: { asksElsewhere: 0, contactsPerOrder: 0 }
returns: { returnShare: 0 }
crowd: { basketFollowsTaste: 0 }
channels:
${['store', 'web', 'app', 'messaging'].map((id) => `  - { id: ${id}, awareness: 1 }`).join('\n')}
setUps: [single, multi, cross, omni]
`;

/** What a set-up can do on top of its preset, all at once. */
const levers = [
  'messaging: { perMonth: 7, adverts: 4, afterPurchase: on, reminders: 2 }',
  'returns: { anywhere: on, shown: on }',
  'contactPoint: one',
  'loyaltyDiscount: 0.05',
  'quality: 0.95',
  'rollOut: { start: 15, days: 60, faultRate: 0.2 }',
].join(', ');

/** All of them at work in every set-up: the default sizes where there are any, else those of a lively firm. */
const on = `history: { under: multi }
talk: { recommends: 0.1 }
rivals: { integration: 0.5 }
delivery: { looksForLowerFee: 0.3 }
prices: { seeksPromotions: 0.1 }
stock: { demandCorrelation: 0.2 }
channels:
  - { id: store, awareness: 0.8 }
  - { id: web, awareness: 0.8 }
  - { id: app, awareness: 0.8, deliveryFee: 9000 }
  - { id: messaging, awareness: 0.8 }
setUps:
${['single', 'multi', 'cross', 'omni'].map((id) => `  - { id: ${id}, integrationDepth: 0.9, ${levers} }`).join('\n')}
events:
  - { kind: channelDown, channel: store, day: 20, days: 5 }
  - { kind: hubDown, day: 60, days: 10 }
  - { kind: stockLost, channel: store, day: 90, days: 3, share: 0.3 }
  - { kind: priceError, channel: web, day: 120, days: 5 }
  - { kind: channelFails, channel: app, day: 140, days: 5, share: 0.3 }
`;

export const mechanismsOff: Scenario = scenarioOf(head + off);
export const mechanismsOn: Scenario = scenarioOf(head + on);
