import { betterOf, greedyOrderOf, greedyStudy, worthOfSet } from '../../../sim/experiments/greedyStudy.ts';
import { planRemovals, removalsOf } from '../../../sim/experiments/removal.ts';
import { studyOf } from '../../../sim/experiments/study.ts';
import {
  allLeverSets,
  findLeverPath,
  planLeverSets,
  waterfallOf,
  type LeverPath,
} from '../../../sim/experiments/waterfall.ts';
import { subtractColumns } from '../../../sim/metrics/columns.ts';
import { removalTables } from '../../../sim/report/removalTables.ts';
import { greedyTables, waterfallTables } from '../../../sim/report/waterfallTables.ts';
import type { ExperimentOrder, ExperimentRefusal } from './experimentOrder.ts';
import { resultWith, rowOf, type PlannedOrder } from './plannedOrder.ts';
import { planBreakEven, planEnsemble, planMorris, planSweep, planTornado } from './planRangeOrder.ts';

/** Plans what an order asks for, or says why it cannot be. */
export function planOrder(order: ExperimentOrder): PlannedOrder | ExperimentRefusal {
  switch (order.kind) {
    case 'waterfall':
      return onPath(order, planWaterfall);
    case 'greedy':
      return onPath(order, planGreedy);
    case 'removal':
      return planRemoval(order);
    case 'tornado':
      return planTornado(order);
    case 'morris':
      return planMorris(order);
    case 'ensemble':
      return planEnsemble(order);
    case 'sweep':
      return planSweep(order);
    case 'breakEven':
      return planBreakEven(order);
  }
}

/** Plans on the way from the reference to the set-up in focus. */
function onPath(
  order: ExperimentOrder,
  plan: (path: LeverPath, order: ExperimentOrder) => PlannedOrder,
): PlannedOrder | ExperimentRefusal {
  const { scenario, setUp, reference } = order;
  const [from, to] = [reference, setUp].map((id) => scenario.setUps.find((one) => one.id === id));
  if (from === undefined || to === undefined || from === to) return { kind: 'sameSetUps' };
  const found = findLeverPath(scenario, from, to);
  if (found.kind === 'ok') return plan(found.value, order);
  return { kind: found.problems.some(({ kind }) => kind === 'many') ? 'manyLevers' : 'sameSetUps' };
}

const planWaterfall = (path: LeverPath, { scenario, metric }: ExperimentOrder): PlannedOrder => ({
  kind: 'planned',
  study: studyOf([planLeverSets(path, allLeverSets(path))], scenario.replications),
  resultOf: ([all]) => {
    if (all === undefined) return resultWith([]);
    const { shares, total } = waterfallOf(path, all, metric);
    return resultWith(
      shares.map((share, at) => rowOf(path.levers[at] ?? '', share)),
      rowOf('total', total),
    );
  },
  tables: (lived) => waterfallTables(path, lived),
});

function planGreedy(path: LeverPath, { scenario, metric }: ExperimentOrder): PlannedOrder {
  const better = betterOf(metric);
  return {
    kind: 'planned',
    study: greedyStudy(path, metric, better, scenario.replications),
    resultOf: (figures) => {
      const { steps } = greedyOrderOf(path, figures, metric, better);
      const first = worthOfSet(path, figures, 0, metric);
      const last = worthOfSet(path, figures, (1 << path.levers.length) - 1, metric);
      return resultWith(
        steps.map(({ thing, gain }) => rowOf(path.levers[thing] ?? '', gain)),
        first === null || last === null ? null : rowOf('total', subtractColumns(last, first)),
      );
    },
    tables: (lived) => greedyTables(path, { metric, better }, lived),
  };
}

function planRemoval({ scenario, metric, setUp: id }: ExperimentOrder): PlannedOrder | ExperimentRefusal {
  const setUp = scenario.setUps.find((one) => one.id === id);
  if (setUp === undefined || setUp.channels.length < 2) return { kind: 'oneChannel' };
  return {
    kind: 'planned',
    study: studyOf([planRemovals(scenario, setUp)], scenario.replications),
    resultOf: ([all]) => {
      if (all === undefined) return resultWith([]);
      const { whole, effects } = removalsOf(setUp, all, metric);
      return resultWith(
        effects.map((effect, at) => rowOf(setUp.channels[at] ?? '', effect)),
        rowOf('whole', whole),
      );
    },
    tables: (lived) => removalTables(scenario, setUp, lived),
  };
}
