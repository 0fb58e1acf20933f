import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { MODEL_VERSION } from '../../modelVersion.ts';
import { bundleTables, fileNamesOf } from '../../report/bundle.ts';
import { nameIn } from '../../report/bundleMeta.ts';
import { failed, type Result } from '../../result.ts';
import { locateProblem } from '../../scenario/messages.ts';
import { describeVerdict } from '../../verify/describeVerdict.ts';
import { readBundle, type DescribedBundle } from '../../verify/readBundle.ts';
import { countWorlds, verifyBundle, type Verdict } from '../../verify/verifyBundle.ts';
import { verifySayings } from '../../verify/verifySayings.ts';
import { openWorkshop, putBackIntoCsv } from '../bundleTexts.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { openFileSource, type FileSource } from '../fileSource.ts';
import { isThere } from '../preparedScenarios.ts';
import { createProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { unpackBundle } from '../unpackBundle.ts';

/**
 * `verify BUNDLE`: lives the scenario of an export bundle, a folder or a .zip, again and holds every file against what comes out; says that
 * they are identical, or names the first place where they differ. Exit codes: 0 identical, 1 different, 2 no bundle.
 */
export async function verify(given: string, terminal: Terminal): Promise<ExitCode> {
  const { say, complain } = terminal;
  const refuse = (sentences: readonly string[]): ExitCode => {
    for (const sentence of sentences) complain(sentence);
    return exitCodes.badInput;
  };
  const workshop = openWorkshop();
  try {
    const isZip = statSync(given, { throwIfNoEntry: false })?.isFile() === true;
    if (isZip && !unpacks(given, workshop.folder)) return refuse([say(verifySayings.badZip(given))]);
    const folder = isZip ? workshop.folder : given;
    const read = readFolder(folder, given, terminal);
    return read.kind === 'failed'
      ? refuse(read.problems)
      : await verifyFolder(folder, read.value, workshop.folder, terminal);
  } finally {
    workshop.close();
  }
}

function unpacks(zip: string, folder: string): boolean {
  try {
    return unpackBundle(zip, folder) > 0;
  } catch {
    return false;
  }
}

function readFolder(
  folder: string,
  given: string,
  { say, language }: Terminal,
): Result<DescribedBundle, string> {
  for (const file of ['metadata.json', 'scenario.yaml'])
    if (!isThere(path.join(folder, file))) return failed([say(verifySayings.noBundle(given, file))]);
  const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const read = readBundle(textOf('metadata.json'), textOf('scenario.yaml'));
  if (read.kind === 'ok') return read;
  const inGiven = (name: string): string => path.join(given, name);
  return failed(
    read.problems.map((one) =>
      one.kind === 'metadata'
        ? say(verifySayings.badMetadata(inGiven('metadata.json'), one.key || 'a JSON object'))
        : locateProblem(inGiven('scenario.yaml'), one.problem, language),
    ),
  );
}

async function verifyFolder(
  folder: string,
  bundle: DescribedBundle,
  workshop: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { say, print, complain } = terminal;
  const { meta, modelVersion, done, scenario } = bundle;
  if (modelVersion !== MODEL_VERSION) complain(say(verifySayings.otherModel(modelVersion, MODEL_VERSION)));
  print(say(verifySayings.checking(done, scenario.setUps.length)));
  const isParquet = meta.format === 'parquet';
  const names = fileNamesOf(meta);
  const missing = names.find((name) => !isThere(path.join(folder, nameIn(meta.format, name))));
  if (missing !== undefined) return tell({ kind: 'missing', file: missing }, bundle, terminal);
  if (isParquet) {
    try {
      await putBackIntoCsv(folder, names, meta, workshop);
    } catch (error) {
      if (!(error instanceof Error) || 'syscall' in error) throw error;
      complain(say(verifySayings.badTable(folder)));
      return exitCodes.failed;
    }
  }
  const opened: FileSource[] = [];
  const progress = createProgress(countWorlds(bundle), terminal);
  try {
    const steps = verifyBundle(bundle, (name) => {
      const place = isParquet && bundleTables[name] !== undefined ? workshop : folder;
      const source = openFileSource(path.join(place, name));
      opened.push(source);
      return source;
    });
    let step = steps.next();
    while (step.done !== true) {
      progress.show(step.value);
      // Lets Ctrl-C through.
      await new Promise((resolve) => setImmediate(resolve));
      step = steps.next();
    }
    progress.clear();
    return tell(step.value, bundle, terminal);
  } finally {
    for (const source of opened) source.close();
  }
}

function tell(verdict: Verdict, { meta }: DescribedBundle, { say, print }: Terminal): ExitCode {
  const [head, ...more] = describeVerdict(verdict, meta).map(say);
  if (head !== undefined) print(head);
  for (const line of more) print(verdict.kind === 'identical' ? line : `  ${line}`);
  return verdict.kind === 'identical' ? exitCodes.ok : exitCodes.failed;
}
