import { expect, it } from 'vitest';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { simulateReplication } from '../../sim/simulateReplication.ts';
import { scenarioOf, shortest } from '../support/scenarioTexts.ts';
import { runFloccModel } from './floccModel.ts';
import { floccWorld, kernelWorld } from './worldInWords.ts';

const four = 'days: 60\nwarmUpDays: 60\nsetUps: [single, multi, cross, omni]';
const small = `shoppers: 200\n${four}`;
/** Needs in plenty, so that a small crowd meets every rule. */
const busy = `shoppers: 50\n${four}\ncrowd: { needShape: 1, needAlphaWeeks: 2, firstNeedWithinDays: 30 }`;
/** What the prepared firms do not have: stages no one can do, a store with a form, members of a marketplace, pasts of their own. */
const odd = `${busy}
history: { under: own }
channels:
  - { id: store, orderNeeds: { carriedAway: [payment] }, strength: { evaluate: 0 } }
  - { id: web, asksOnFirstUse: preferences, strength: { checkout: 0 } }
  - { id: app, strength: { basket: 0 } }
  - { id: marketplace, membership: 0.5 }
  - { id: messaging, asksOnFirstUse: address }`;

/** What the second model has: rules R1-R17. Everybody knows every channel, shelves are full, prices are one, nobody talks or is reminded. */
function calm(scenario: Scenario): Scenario {
  const { values, channels } = scenario;
  return {
    ...scenario,
    channels: channels.map((channel) => ({ ...channel, awareness: 1 })),
    values: {
      ...values,
      journey: { ...values.journey, buysMore: 0 },
      stock: { ...values.stock, expectedOrders: 50, stockOutTarget: 0.001, fetchesInSight: 0 },
      prices: { ...values.prices, promotionShare: 0 },
      talk: { ...values.talk, recommends: 0, reminderReaches: 0 },
      returns: { ...values.returns, returnShare: 0 },
      service: { ...values.service, asksElsewhere: 0, contactsPerOrder: 0 },
    },
  };
}

it.each([
  ['cityShop', `preset: cityShop\n${small}`],
  ['ownShop', `preset: ownShop\n${small}`],
  ['cityShop with many needs', `preset: cityShop\n${busy}`],
  ['ownShop with many needs', `preset: ownShop\n${busy}`],
  ['an odd firm', `preset: cityShop\n${odd}`],
])(
  '[R1] a second model, written naively from the description, lives the same four worlds: %s',
  (_, lines) => {
    const scenario = calm(scenarioOf(`${shortest}${lines}\n`));
    const plan = planExperiment(scenario);
    const naive = runFloccModel(scenario, 0);
    expect(naive.map(({ setUp }) => setUp)).toEqual(['single', 'multi', 'cross', 'omni']);
    [...simulateReplication(plan, 0)].forEach((world, index) => {
      expect(floccWorld(plan, naive[index]!)).toEqual(kernelWorld(plan, world));
    });
  },
);
