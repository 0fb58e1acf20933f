import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { worldPieces } from '../../sim/report/bundle.ts';
import { simulateReplication } from '../../sim/simulateReplication.ts';
import { someMeta } from '../support/bundles.ts';
import { scenario } from './live.ts';
import { median, timeAlternately, type Figure } from './timing.ts';

/** Rows a second that an export bundle grows by, as text; the disk is another matter. */
export function measureCsv(quick: boolean): readonly Figure[] {
  const plan = planExperiment(scenario);
  const worlds = [...simulateReplication(plan, 0)];
  let rows = 0;
  const write = (): void => {
    rows = 0;
    for (const world of worlds)
      for (const { text } of worldPieces({ plan, meta: someMeta }, world))
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows += 1;
  };
  const { csv } = timeAlternately({ csv: write }, quick ? 5 : 21, 2);
  return [
    {
      what: 'rows of an export bundle written as CSV',
      value: rows / (median(csv.cpu) / 1000),
      unit: 'rows a second',
      aim: { atLeast: 300_000 },
      note: `${rows} rows of ${worlds.length} worlds`,
    },
  ];
}
