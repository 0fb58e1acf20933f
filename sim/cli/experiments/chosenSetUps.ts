import { failed, ok, type Result } from '../../result.ts';
import { nearestWord } from '../../scenario/nearestWord.ts';
import type { Scenario, SetUp } from '../../scenario/scenario.ts';
import { experimentSayings } from './experimentSayings.ts';
import type { Terminal } from '../terminal.ts';

/** A set-up of the scenario by its id. @param option what to blame, such as `--from` */
export function chooseSetUp(
  { setUps }: Scenario,
  option: string,
  given: string,
  { say }: Terminal,
): Result<SetUp, string> {
  const ids = setUps.map(({ id }) => id);
  const found = setUps.find(({ id }) => id === given);
  return found === undefined
    ? failed([say(experimentSayings.noSetUp(option, given, nearestWord(given, ids), ids.join(', ')))])
    : ok(found);
}

/** Two different set-ups: those named, else what the scenario looks at first. */
export function choosePair(
  scenario: Scenario,
  [first, second]: readonly [first: NamedSetUp, second: NamedSetUp],
  terminal: Terminal,
): Result<readonly [SetUp, SetUp], string> {
  const one = chooseSetUp(scenario, first.option, first.given ?? first.usual, terminal);
  const other = chooseSetUp(scenario, second.option, second.given ?? second.usual, terminal);
  if (one.kind === 'failed' || other.kind === 'failed')
    return failed([one, other].flatMap((read) => (read.kind === 'failed' ? read.problems : [])));
  return one.value.id === other.value.id
    ? failed([terminal.say(experimentSayings.sameSetUp(first.option, second.option, one.value.id))])
    : ok([one.value, other.value]);
}

/** A set-up as an option named it, or as it is unless named. */
export interface NamedSetUp {
  readonly option: string;
  readonly given: string | undefined;
  readonly usual: string;
}

/** The id if the scenario has such a set-up, else another one. */
export const usualSetUp = ({ setUps }: Scenario, id: string, at: 0 | -1): string =>
  setUps.some((setUp) => setUp.id === id) ? id : (setUps.at(at)?.id ?? id);
