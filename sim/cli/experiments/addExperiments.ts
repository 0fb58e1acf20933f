import { Option, type Command } from 'commander';
import type { Result } from '../../result.ts';
import type { Language } from '../../units.ts';
import type { ExitCode } from '../exitCodes.ts';
import type { Terminal } from '../terminal.ts';
import type { ExperimentOptions } from './experimentOptions.ts';
import type { StudyOrder } from './runStudy.ts';

type Given = ExperimentOptions & { readonly lang: Language };
type Ask = (given: string, options: ExperimentOptions, terminal: Terminal) => Result<StudyOrder, string>;

/** One experiment as `--help` tells of it, its own options, and what reads them. */
interface ExperimentCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** Loaded when it is called. */
  readonly load: () => Promise<Ask>;
}

const gather = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
const option = (flags: string, description: string): Option => new Option(flags, description);
const many = (flags: string, description: string): Option => option(flags, description).argParser(gather);

const ends = [
  option('--from <id>', 'set-up the way begins with (default: multi, else the first)'),
  option('--to <id>', 'set-up it leads to (default: omni, else the last)'),
];

const pair = [
  option('--set-up <id>', 'whose metric (default: the set-up the scenario looks at first)'),
  option('--reference <id>', 'what is subtracted (default: what the scenario compares it with)'),
];
const ranges = (what: string): Option =>
  many(
    '--vary <path=low:high>',
    `${what}; a path alone or a group of paths (friction) takes plausible ranges; may be given again`,
  );

const experiments: readonly ExperimentCommand[] = [
  {
    name: 'sweep',
    description: 'lives a scenario at every combination of one or two varied values',
    options: [
      many('--vary <path=values>', 'from:to:step or a,b,c; may be given twice. Any path that describe lists'),
      option('--set-ups <ids>', 'only these set-ups of the scenario, with commas between'),
      option('--shard <i/n>', 'only the i-th of n equal shares, for merge'),
    ],
    load: async () => (await import('./askSweep.ts')).askSweep,
  },
  {
    name: 'waterfall',
    description:
      'shares out the difference between two set-ups among the levers in which they differ (Shapley)',
    options: ends,
    load: async () => (await import('./askWaterfall.ts')).askWaterfall,
  },
  {
    name: 'greedy',
    description: 'in which order the levers between two set-ups are best added, by --metric',
    options: ends,
    load: async () => (await import('./askGreedy.ts')).askGreedy,
  },
  {
    name: 'removal',
    description: 'what each channel of a set-up is needed for: the set-up with that channel closed',
    options: [option('--set-up <id>', 'which set-up (default: the one the scenario looks at first)')],
    load: async () => (await import('./askRemoval.ts')).askRemoval,
  },
  {
    name: 'tornado',
    description: 'what each number alone changes at either end of its plausible range',
    options: [ranges('which numbers (default: those the lesson offers)'), ...pair],
    load: async () => (await import('./askTornado.ts')).askTornado,
  },
  {
    name: 'break-even',
    description:
      'the value of a number at which the difference between two set-ups crosses 0; without --vary the day on which profit does',
    options: [ranges('over which number to search'), ...pair],
    load: async () => (await import('./askBreakEven.ts')).askBreakEven,
  },
  {
    name: 'morris',
    description: 'which of many numbers matter, and which act together with others (Morris screening)',
    options: [
      ranges('which numbers (default: those the lesson offers)'),
      option('--trajectories <n>', 'how many ways through the grid of values (default: 10)'),
      ...pair,
    ],
    load: async () => (await import('./askMorris.ts')).askMorris,
  },
  {
    name: 'ensemble',
    description:
      'how often one set-up does better when all that is uncertain is drawn anew, and what that goes with',
    options: [
      ranges('which numbers (default: all about shoppers, firm and prices that rest on little)'),
      option('--draws <n>', 'how many draws from the ranges (default: 50)'),
      ...pair,
    ],
    load: async () => (await import('./askEnsemble.ts')).askEnsemble,
  },
];

/** Adds the commands of all experiments, with the options they share. @param command makes one */
export function addExperiments(
  command: (usage: string, description: string) => Command,
  terminalOf: (options: Given) => Terminal,
  end: (code: ExitCode) => void,
): void {
  for (const { name, description, options, load } of experiments) {
    const made = command(`${name} <SCENARIO>`, description);
    for (const one of [...options, ...sharedOptions()]) made.addOption(one);
    made.action(async (scenario: string, given: Given) => {
      const [ask, { runStudy }] = await Promise.all([load(), import('./runStudy.ts')]);
      const terminal = terminalOf(given);
      end(await runStudy(ask(scenario, given, terminal), given, terminal));
    });
  }
}

const sharedOptions = (): readonly Option[] => [
  option('--seed <text>', 'another seed: other shoppers, other luck'),
  option('--shoppers <n>', 'synthetic shoppers in each world'),
  option('--days <n>', 'days measured'),
  option('--replications <n>', 'how often to repeat every point with new shoppers and new luck'),
  many('--set <path=value>', 'change one value at all points; may be given again'),
  option('--metric <id>', 'which metric the table on the screen shows; files hold all'),
  option('--workers <n>', 'threads that work side by side (default: all cores)'),
  option('--out <folder>', 'write the tables into a new folder'),
  option('--resume', 'go on with the part that a stopped experiment left in that folder'),
  option('--force', 'replace the files of an earlier experiment in that folder'),
  option('--spreadsheet', 'CSV for spreadsheets with a decimal comma'),
  option('--dry-run', 'say how many worlds there are and roughly how long they take, and end'),
];
