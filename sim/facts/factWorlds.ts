import { planExperiment, parseScenario } from '../pipeline.ts';
import { scenarioTextOf, variant, type Firm } from '../claims/firm.ts';
import { describeProblem } from '../scenario/messages.ts';
import type { ExperimentPlan } from '../plan/worldPlan.ts';
import type { SetUpChanges } from '../scenario/scenarioFile.ts';

/** The crowds on which facts are checked: the default one, and others that differ from it in what is said here. */
const crowds = {
  city: {},
  /** All weak numbers at the end of their range at which integration matters least, and at the other. */
  low: {
    crowd: { switchinessMean: 0.44 },
    journey: { leakUnlinked: 0.15, leakLinked: 0.15, collectionSaves: 0 },
    friction: { fieldHazard: 0.005, reEntryFactor: 1, avoidsAfterEffort: 0.05 },
    stock: { otherPlaceAccepted: 0.2 },
  },
  high: {
    crowd: { switchinessMean: 0.66 },
    journey: { leakUnlinked: 0.3, leakLinked: 0.05, collectionSaves: 0.5 },
    friction: { fieldHazard: 0.025, reEntryFactor: 2, avoidsAfterEffort: 0.3 },
    stock: { otherPlaceAccepted: 0.9 },
  },
  /** Half of all needs go to the same few articles of the week. */
  alike: { stock: { demandCorrelation: 0.5 } },
  /** As many as say so look for promotions first: 0.6 of Irish adults before the weekly shop (Empathy Research 2017). */
  bargains: { prices: { seeksPromotions: 0.6 } },
  /** Bought for pleasure; and of daily use, bought where one always buys. */
  fashion: { preset: 'fashion' },
  groceries: { preset: 'groceries' },
  /** As many shoppers as are simulated: one stands for one. */
  small: { preset: 'smallSeller', eachShopperStandsFor: 1 },
  /** Four weeks after the history; the same without the web shop, with one in which sessions break off, and without the hub. */
  weeks: { days: 28 },
  webDown: { days: 28, events: [{ kind: 'channelDown', channel: 'web', day: 1, days: 28 }] },
  webFails: {
    days: 28,
    events: [{ kind: 'channelFails', channel: 'web', day: 1, days: 28, share: 0.5 }],
  },
  hubDown: { days: 28, events: [{ kind: 'hubDown', day: 1, days: 28 }] },
} as const satisfies Readonly<Record<string, Firm>>;

export type FactCrowd = keyof typeof crowds;
export const factCrowds = Object.keys(crowds) as readonly FactCrowd[];

interface FactWorldForm {
  readonly crowd: FactCrowd;
  readonly setUp: 'multi' | 'omni' | SetUpChanges;
}

const inCity = (setUp: FactWorldForm['setUp']): FactWorldForm => ({ crowd: 'city', setUp });
const like = (id: string, changes: Parameters<typeof variant>[2]): FactWorldForm =>
  inCity(variant(id, 'multi', changes));

const apart = variant('apart', 'multi', { stock: { live: 'on' } });
const pooled = variant('pooled', 'multi', { stock: { live: 'on', pooled: 'on' } });

/** The worlds on which facts are checked. Facts are measured under `multi` unless they compare. */
const worlds = {
  multi: inCity('multi'),
  omni: inCity('omni'),
  /** Multi with collection, and with the stock of other places in sight; nothing else. */
  collecting: like('collecting', { clickAndCollect: 'on', stock: { visible: 'on' } }),
  noReminder: like('noReminder', { reminderHours: 0 }),
  reminderAtOnce: like('reminderAtOnce', { reminderHours: 0.5 }),
  reminderNextDay: like('reminderNextDay', { reminderHours: 24 }),
  reminderThirdDay: like('reminderThirdDay', { reminderHours: 72 }),
  /** Multi with live records, apart and pooled: only the sharing of stock differs. */
  apart: inCity(apart),
  pooled: inCity(pooled),
  alikeApart: { crowd: 'alike', setUp: apart },
  alikePooled: { crowd: 'alike', setUp: pooled },
  /** Omni that writes to its shoppers, so many times in 28 days; its past is silent. */
  messages4: inCity(variant('messages4', 'omni', { messaging: { perMonth: 4 } })),
  messages7: inCity(variant('messages7', 'omni', { messaging: { perMonth: 7 } })),
  messages10: inCity(variant('messages10', 'omni', { messaging: { perMonth: 10 } })),
  lowMulti: { crowd: 'low', setUp: 'multi' },
  lowOmni: { crowd: 'low', setUp: 'omni' },
  /** Far too often. */
  messages28: inCity(variant('messages28', 'omni', { messaging: { perMonth: 28 } })),
  /** One price calendar for all channels, nothing else. */
  onePrice: like('onePrice', { consistency: 1 }),
  bargainsMulti: { crowd: 'bargains', setUp: 'multi' },
  bargainsOnePrice: { crowd: 'bargains', setUp: variant('onePrice', 'multi', { consistency: 1 }) },
  groceriesMulti: { crowd: 'groceries', setUp: 'multi' },
  groceriesOmni: { crowd: 'groceries', setUp: 'omni' },
  smallMulti: { crowd: 'small', setUp: 'multi' },
  smallOmni: { crowd: 'small', setUp: 'omni' },
  weeksMulti: { crowd: 'weeks', setUp: 'multi' },
  weeksOmni: { crowd: 'weeks', setUp: 'omni' },
  webDownMulti: { crowd: 'webDown', setUp: 'multi' },
  webDownOmni: { crowd: 'webDown', setUp: 'omni' },
  webFailsMulti: { crowd: 'webFails', setUp: 'multi' },
  webFailsOmni: { crowd: 'webFails', setUp: 'omni' },
  hubDownMulti: { crowd: 'hubDown', setUp: 'multi' },
  hubDownOmni: { crowd: 'hubDown', setUp: 'omni' },
  highMulti: { crowd: 'high', setUp: 'multi' },
  highOmni: { crowd: 'high', setUp: 'omni' },
} as const satisfies Readonly<Record<string, FactWorldForm>>;

export type FactWorld = keyof typeof worlds;
export const factWorlds = Object.keys(worlds) as readonly FactWorld[];
export const crowdOf = (world: FactWorld): FactCrowd => worlds[world].crowd;

/** Days of history, and days measured after it: a year of whole weeks each. */
export const FACT_DAYS = 364;
export const FACT_SHOPPERS = 2000;

/** Worlds of one crowd, ready to be lived with their past under multi. */
export function planFactWorlds(names: readonly FactWorld[]): ExperimentPlan {
  return planOfCrowd(
    names[0] === undefined ? 'city' : crowdOf(names[0]),
    names.map((name) => worlds[name].setUp),
  );
}

/** Multi, and one world for each channel in which it alone is open. */
export function planBestChannel(crowd: FactCrowd): ExperimentPlan {
  const only = planOfCrowd(crowd, ['multi']).channelIds.map((channel) =>
    variant(channel, 'multi', { channels: [channel] }),
  );
  return planOfCrowd(crowd, ['multi', ...only]);
}

function planOfCrowd(crowd: FactCrowd, setUps: readonly FactWorldForm['setUp'][]): ExperimentPlan {
  const firm: Firm = {
    seed: 'facts',
    preset: 'cityShop',
    shoppers: FACT_SHOPPERS,
    warmUpDays: FACT_DAYS,
    days: FACT_DAYS,
    ...crowds[crowd],
    setUps: [...setUps],
  };
  const parsed = parseScenario(scenarioTextOf(firm));
  if (parsed.kind === 'ok') return planExperiment(parsed.value);
  throw new Error(
    parsed.problems.map((problem) => `${problem.path}: ${describeProblem(problem, 'en')}`).join('\n'),
  );
}
