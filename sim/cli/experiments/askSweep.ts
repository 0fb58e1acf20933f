import type { Shard } from '../../experiments/shard.ts';
import { studyOf } from '../../experiments/study.ts';
import { planExperiment } from '../../pipeline.ts';
import { settingCell, settingColumns } from '../../report/pointTables.ts';
import { sweepTables } from '../../report/sweepTables.ts';
import { ok, type Result } from '../../result.ts';
import { printScenario } from '../../scenario/printScenario.ts';
import type { AskedStudy } from './askedStudy.ts';
import { readSweep, type Sweep, type SweepOptions } from './readSweep.ts';
import type { StudyOrder } from './runStudy.ts';
import { sweepLines } from './sweepLines.ts';
import { sweepSayings } from './sweepSayings.ts';
import type { Terminal } from '../terminal.ts';

/** `sweep`: a scenario at every combination of values, or a share of it. */
export function askSweep(
  given: string,
  options: SweepOptions,
  terminal: Terminal,
): Result<StudyOrder, string> {
  const read = readSweep(given, options, terminal);
  if (read.kind === 'failed') return read;
  const { sweep, workers } = read.value;
  return ok({ asked: studySweep(sweep, sweep.about.shard, terminal), workers });
}

/** The sweep as an experiment like all others. @param shard the whole, where shards are put together */
export function studySweep(sweep: Sweep, shard: Shard, terminal: Terminal): AskedStudy {
  const { about, scenario, points } = sweep;
  const { variations } = about;
  const { replications } = scenario;
  const study = studyOf(
    points.map((point) => ({ plan: planExperiment(point.scenario), text: printScenario(point.scenario) })),
    ...([replications, shard] as const),
  );
  const named = {
    scenario: scenario.id,
    columns: settingColumns(variations),
    cells: (point: number) => (points[point]?.settings ?? []).map(settingCell),
  };
  const worlds = replications * points.reduce((sum, point) => sum + point.scenario.setUps.length, 0);
  return {
    about: { ...about, shard },
    scenario,
    study,
    size: (show, workers) =>
      sweepSayings.size(show(points.length), show(replications), show(worlds), workers),
    tableNames: ['sweep.csv', 'differences.csv', 'effects.csv', 'replications.csv'],
    tables: (lived) => sweepTables(named, lived),
    metadata: ({ items, digests }) => ({
      varied: variations,
      points: points.map(({ settings }, point) => {
        const lived = items.filter((item) => item.point === point).length;
        return { point: point + 1, settings, replications: lived, digest: digests[point] };
      }),
    }),
    lines: (lived) => sweepLines(sweep, lived, terminal),
  };
}
