import type { ExperimentPlan, SetUpPlan } from '../plan/worldPlan.ts';
import type { WorldRecord } from '../world/worldResult.ts';
import { bookFlows } from './bookFlows.ts';
import { bookSetUp } from './bookSetUp.ts';
import { moneyLines, type MoneyLine } from './moneyLines.ts';

/** One line of an account, of one channel or (null) of the firm as a whole: `amount = quantity x unitPrice`, costs below 0. */
export interface MoneyEntry {
  readonly line: MoneyLine;
  /** Index in the order of the plan. */
  readonly channel: number | null;
  /** Of real shoppers: what the synthetic ones did times how many each stands for. */
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
}

/** What a world earned and cost over the measured days [R26], in the currency. */
export interface MoneyAccount {
  readonly entries: readonly MoneyEntry[];
  /** Sum of the lines that go with what shoppers do. */
  readonly contribution: number;
  /** What having and linking the channels cost, as a positive number. */
  readonly setUpCost: number;
  /** contribution - setUpCost: the sum of all entries. */
  readonly profit: number;
  /** Profit of each measured day; what is built is paid on the first. */
  readonly profitByDay: Float64Array;
}

/** The account of a world: a pure function of its record and plan, so that no price moves a shopper. */
export function accountWorld(
  plan: ExperimentPlan,
  world: WorldRecord & { readonly setUp: string },
): MoneyAccount {
  const setUp = setUpOf(plan, world.setUp);
  const profitByDay = new Float64Array(world.days);
  const entries: MoneyEntry[] = [];
  const sums = { contribution: 0, setUp: 0 };
  for (const { line, channel, unitPrice, byDay } of [
    ...bookFlows(plan, world),
    ...bookSetUp(plan, setUp, world.firmsView),
  ]) {
    let quantity = 0;
    byDay.forEach((amount, day) => {
      quantity += amount;
      profitByDay[day] = (profitByDay[day] ?? 0) + amount * unitPrice;
    });
    const amount = quantity * unitPrice;
    entries.push({ line, channel, quantity, unitPrice, amount });
    sums[moneyLines[line].section] += amount;
  }
  return {
    entries,
    contribution: sums.contribution,
    setUpCost: 0 - sums.setUp,
    profit: sums.contribution + sums.setUp,
    profitByDay,
  };
}

function setUpOf(plan: ExperimentPlan, id: string): SetUpPlan {
  const found = plan.setUps.find((setUp) => setUp.id === id);
  if (found === undefined) throw new Error(`no set-up is called ${id}`);
  return found.plan;
}
