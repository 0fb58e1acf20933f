import * as z from 'zod';
import { scenarioFile } from './scenarioFile.ts';

/**
 * The JSON Schema (draft 2020-12) of scenario files, with titles, meanings, defaults and ranges, so that editors
 * complete and check while an author types. Names that refer to each other are checked by parseScenario only.
 */
export function scenarioSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(scenarioFile, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title: 'Saluran scenario', ...schema };
}
