import { Command, CommanderError, Option } from 'commander';
import { crowdPresetIds } from '../scenario/presets/crowds.ts';
import { drawOrders } from '../random/rawDraws.ts';
import type { Language } from '../units.ts';
import type { CalibrateOptions } from './commands/calibrate.ts';
import type { ClaimsOptions } from './commands/claims.ts';
import type { DiaryOptions } from './commands/diary.ts';
import type { FactsOptions } from './commands/facts.ts';
import type { RandomBytesOptions } from './commands/randomBytes.ts';
import type { MergeOptions } from './commands/merge.ts';
import type { RunOptions } from './commands/run.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import { addExperiments } from './experiments/addExperiments.ts';
import { sayings } from './sayings.ts';
import { createTerminal, type Outlet, type Terminal } from './terminal.ts';

const afterHelp = `
SCENARIO is a file (YAML or JSON) or the id of a prepared one; "list" names them.

Exit codes:
  0    done; for validate: no mistakes; for verify: identical
  1    the run broke off (disk full, or a fault in the program); for verify: different
  2    a mistake in a scenario, an option or a file name; nothing was run
  130  ended by Ctrl-C or a kill; what was written holds whole replications only and says that it is a part

Examples:
  saluran run four-worlds --replications 5
  saluran run four-worlds --set friction.fieldHazard=0.02 --out results
  saluran sweep four-worlds --vary friction.fieldHazard=0:0.02:0.005 --out sweep
  saluran waterfall four-worlds --metric profit
  saluran verify results
  saluran validate my-shop.yaml
  saluran claims C06 C40
  saluran diary four-worlds --shopper 17
`;

/** The command line. Each command is loaded when it is called, so that help and mistakes come at once. */
function createProgram(outlet: Outlet, end: (code: ExitCode) => void): Command {
  const program = new Command('saluran')
    .description('Runs the arguments about single-, multi-, cross- and omnichannel retail.')
    .addHelpText('after', afterHelp)
    .configureOutput({ writeOut: outlet.out, writeErr: outlet.err })
    .exitOverride();
  const command = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .addOption(new Option('--lang <language>', 'language of messages').choices(['en', 'id']).default('en'))
      .exitOverride();
  const terminalOf = ({ lang }: { readonly lang: Language }): Terminal => createTerminal(lang, outlet);

  command('list', 'the prepared scenarios').action(async (options: { lang: Language }) => {
    const { list } = await import('./commands/list.ts');
    end(list(terminalOf(options)));
  });
  command(
    'describe <SCENARIO>',
    'what a scenario tells, its set-ups and every number --set can change',
  ).action(async (scenario: string, options: { lang: Language }) => {
    const { describe } = await import('./commands/describe.ts');
    end(describe(scenario, terminalOf(options)));
  });
  command('schema', 'the JSON Schema of scenario files, for editors').action(
    async (options: { lang: Language }) => {
      const { schema } = await import('./commands/schema.ts');
      end(schema(terminalOf(options)));
    },
  );
  command('new <ID>', 'begins a scenario of your own in ID.yaml')
    .option(
      '--template <SCENARIO>',
      `what to begin with; also a crowd and firm (${crowdPresetIds.join(', ')})`,
      'four-worlds',
    )
    .action(async (id: string, options: { lang: Language; template: string }) => {
      const { newScenario } = await import('./commands/newScenario.ts');
      end(newScenario(id, options.template, terminalOf(options)));
    });
  command(
    'validate <FILE...>',
    'every mistake in scenario files or prepared scenarios, as file:line:column: message',
  ).action(async (files: readonly string[], options: { lang: Language }) => {
    const { validate } = await import('./commands/validate.ts');
    end(validate(files, terminalOf(options)));
  });
  command('run <SCENARIO>', 'lives a scenario and prints the headlines, their intervals and the digest')
    .option('--seed <text>', 'another seed: other shoppers, other luck')
    .option('--shoppers <n>', 'synthetic shoppers in each world')
    .option('--days <n>', 'days measured')
    .option('--replications <n>', 'how often to repeat with new shoppers and new luck')
    .option('--set-ups <ids>', 'only these set-ups of the scenario, with commas between')
    .option('--set <path=value>', 'change one value; may be given again', gather, [])
    .option(
      '--until-half-width <metric=width>',
      "repeat until the 95% intervals of all differences reach no further, in the metric's unit; --replications is then the most",
      gather,
    )
    .option('--for <time>', 'repeat for so long, such as 90s, 10m or 2h')
    .option(
      '--workers <n>',
      'threads that work side by side; the results do not depend on it (default: all cores)',
    )
    .option('--out <folder>', 'write the export bundle into a new folder')
    .option('--resume', 'go on with the part that a stopped run left in that folder')
    .option('--force', 'replace the files of an earlier run in that folder')
    .option('--spreadsheet', 'CSV for spreadsheets with a decimal comma')
    .option(
      '--events <shoppers>',
      'also write events.csv, an event log for process mining: all, or numbers of shoppers such as 17,203',
    )
    .addOption(new Option('--format <format>', 'what the tables are written as').choices(['csv', 'parquet']))
    .action(async (scenario: string, options: RunOptions & { lang: Language }) => {
      const { run } = await import('./commands/run.ts');
      end(await run(scenario, options, terminalOf(options)));
    });
  addExperiments(command, terminalOf, end);
  command('merge <DIR...>', 'puts all shards of a sweep together: the very files of one unsharded sweep')
    .option('--out <folder>', 'write the tables into a new folder')
    .option('--force', 'replace the files of an earlier sweep in that folder')
    .action(async (folders: readonly string[], options: MergeOptions & { lang: Language }) => {
      const { merge } = await import('./commands/merge.ts');
      end(merge(folders, options, terminalOf(options)));
    });
  command(
    'verify <BUNDLE>',
    'lives the scenario of an export bundle again and says: identical, or where they first differ',
  ).action(async (folder: string, options: { lang: Language }) => {
    const { verify } = await import('./commands/verify.ts');
    end(await verify(folder, terminalOf(options)));
  });
  command('diary <SCENARIO>', 'what happened to one shopper in every world, and what each decision hung on')
    .option('--shopper <id>', 'which shopper, numbered as in shoppers.csv')
    .option('--replication <n>', 'of which replication, numbered as in shoppers.csv', '1')
    .option('--set-ups <ids>', 'only these set-ups of the scenario, with commas between')
    .option('--seed <text>', 'another seed: other shoppers, other luck')
    .option('--shoppers <n>', 'synthetic shoppers in each world')
    .option('--days <n>', 'days measured')
    .option('--set <path=value>', 'change one value; may be given again', gather, [])
    .option(
      '--find <story>',
      'look for shoppers whose journey tells a story, such as "omni=app:evaluate > store:order"; given again, the same need tells all',
      gather,
      [],
    )
    .option('--replications <n>', 'with --find: how many replications to search', '3')
    .option('--measured-only', 'leave out what happened before the first measured day')
    .option('--json', 'print the diary as JSON')
    .action(async (scenario: string, options: DiaryOptions & { lang: Language }) => {
      const { diary } = await import('./commands/diary.ts');
      end(diary(scenario, options, terminalOf(options)));
    });
  command('claims [ID...]', "puts the articles' claims (C01 to C60; all unless named) to the test")
    .option('--replications <n>', 'how often to repeat with new shoppers and new luck', '20')
    .option('--json', 'print the results as JSON')
    .action(async (ids: readonly string[], options: ClaimsOptions & { lang: Language }) => {
      const { checkAll } = await import('./commands/claims.ts');
      end(await checkAll(ids, options, terminalOf(options)));
    });
  command(
    'facts [ID...]',
    'holds prepared crowds against published facts (F1 to F15, N1 to N4; all unless named)',
  )
    .option('--replications <n>', 'how often to repeat with new shoppers and new luck', '20')
    .option('--json', 'print the results as JSON')
    .action(async (ids: readonly string[], options: FactsOptions & { lang: Language }) => {
      const { checkFacts } = await import('./commands/facts.ts');
      end(await checkFacts(ids, options, terminalOf(options)));
    });
  command('calibrate', 'fits the levels of a prepared crowd to published numbers (for developers)')
    .option('--preset <name>', 'which prepared crowd', 'cityShop')
    .option(
      '--lever <name>',
      'instead of a crowd: sight (what stock in sight does) or messages (how many are too many)',
    )
    .option('--rounds <n>', 'how often to refine', '4')
    .option('--replications <n>', 'crowds of 2,000 shoppers pooled in a round', '60')
    .option('--out <file>', 'write the levels into a file: a module for .ts, else YAML')
    .action(async (options: CalibrateOptions & { lang: Language }) => {
      const { fitCrowd } = await import('./commands/calibrate.ts');
      end(await fitCrowd(options, terminalOf(options)));
    });
  command('random-bytes', "the kernel's raw draws as bytes on standard output, to be tested for randomness")
    .requiredOption('--count <n>', 'how many draws; four bytes each, the lowest first')
    .addOption(
      new Option('--order <coordinate>', 'whose neighbours stand side by side')
        .choices(drawOrders)
        .default('shoppers'),
    )
    .option('--seed <text>', 'seed of the draws', 'saluran')
    .addHelpText('after', randomBytesHelp)
    .action(async (options: RandomBytesOptions & { lang: Language }) => {
      const { writeRandomBytes } = await import('./commands/randomBytes.ts');
      end(await writeRandomBytes(options, terminalOf(options)));
    });
  return program;
}

const randomBytesHelp = `
A reader such as dieharder takes as much as it needs, so --count may be generous:
  saluran random-bytes --count 1e12 --order purposes | dieharder -g 200 -d 0
  saluran random-bytes --count 1e12 --order seeds | dieharder -g 200 -d 202
"npm run dieharder" runs the set of tests that sim/MODEL.md names, where dieharder is installed.
`;

function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/**
 * Runs one command.
 * @param args the words after the program's name
 * @returns how it ended, for the shell
 */
export async function runCommandLine(args: readonly string[], outlet: Outlet): Promise<ExitCode> {
  let ended: ExitCode = exitCodes.ok;
  try {
    await createProgram(outlet, (code) => {
      ended = code;
    }).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.badInput;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const language: Language = args.includes('id') ? 'id' : 'en';
    outlet.err(`${sayings.fault(message)[language]}\n`);
    return exitCodes.failed;
  }
  return ended;
}
