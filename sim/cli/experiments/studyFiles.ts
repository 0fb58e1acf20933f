import type { LivedStudy } from '../../experiments/study.ts';
import { MODEL_VERSION } from '../../modelVersion.ts';
import { plainCsv, spreadsheetCsv } from '../../report/csv.ts';
import { experimentPieces } from '../../report/experimentFiles.ts';
import type { AskedStudy } from './askedStudy.ts';
import { productVersion } from '../productVersion.ts';

/** Every file of an experiment in pieces. */
export function studyPieces(
  { about, scenario, tables, metadata }: AskedStudy,
  lived: LivedStudy,
): Generator<{ readonly name: string; readonly text: string }> {
  const { kind, command, spreadsheet } = about;
  const { isPart, digest } = lived;
  const dialect = spreadsheet ? spreadsheetCsv : plainCsv;
  return experimentPieces({
    ...{ title: kind, scenario: scenario.id, scenarioText: about.scenario, isPart, dialect },
    tables: tables(lived),
    metadata: {
      saluranExperiment: 1,
      experiment: kind,
      scenario: scenario.id,
      productVersion: productVersion(),
      modelVersion: MODEL_VERSION,
      command,
      seed: scenario.seed,
      digest,
      partial: isPart,
      replications: scenario.replications,
      csv: dialect,
      ...metadata(lived),
    },
  });
}
