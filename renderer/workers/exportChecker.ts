import { MODEL_VERSION } from '../../sim/modelVersion.ts';
import { describeProblem } from '../../sim/scenario/messages.ts';
import type { Text } from '../../sim/units.ts';
import { describeVerdict } from '../../sim/verify/describeVerdict.ts';
import { readBundle, type BundleProblem } from '../../sim/verify/readBundle.ts';
import { countWorlds, verifyBundle } from '../../sim/verify/verifyBundle.ts';
import { verifySayings } from '../../sim/verify/verifySayings.ts';
import type { CheckResult, CheckService } from './checkProtocol.ts';
import { readExport, readTexts, textOf } from './readExport.ts';

const refused = (sentences: readonly Text[]): CheckResult => ({ kind: 'refused', sentences });

/** Checks an export as `saluran verify` does, with the same code. */
export function createExportChecker(): CheckService {
  return {
    async check(given, onProgress) {
      const read = await readExport(given);
      if (read.kind === 'failed') return refused(read.problems);
      const files = read.value;
      const metadata = textOf(files, 'metadata.json');
      const scenarioText = textOf(files, 'scenario.yaml');
      if (metadata === null) return refused([verifySayings.noBundle(given.name, 'metadata.json')]);
      if (scenarioText === null) return refused([verifySayings.noBundle(given.name, 'scenario.yaml')]);
      const bundle = readBundle(metadata, scenarioText);
      if (bundle.kind === 'failed') return refused(bundle.problems.map(problemInWords));
      const { meta, modelVersion } = bundle.value;
      const texts = await readTexts(files, meta);
      if (texts.kind === 'failed') return refused(texts.problems);
      const of = countWorlds(bundle.value);
      onProgress(0, of);
      const steps = verifyBundle(bundle.value, texts.value);
      let step = steps.next();
      while (step.done !== true) {
        onProgress(step.value, of);
        step = steps.next();
      }
      const sentences = [...describeVerdict(step.value, meta)];
      if (modelVersion !== MODEL_VERSION)
        sentences.push(verifySayings.otherModel(modelVersion, MODEL_VERSION));
      const kind = step.value.kind === 'identical' ? 'identical' : 'different';
      return { kind, sentences, scenarioText };
    },
  };
}

function problemInWords(problem: BundleProblem): Text {
  if (problem.kind === 'metadata')
    return verifySayings.badMetadata('metadata.json', problem.key || 'a JSON object');
  const { line, column } = problem.problem;
  const inWords = (language: keyof Text): string =>
    `scenario.yaml:${line}:${column}: ${describeProblem(problem.problem, language)}`;
  return { en: inWords('en'), id: inWords('id') };
}
