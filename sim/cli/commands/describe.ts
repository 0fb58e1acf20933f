import { setUpParameters } from '../../scenario/channelParameters.ts';
import { findCrowd } from '../../scenario/presets/crowds.ts';
import { listControls, type Control } from '../../scenario/controls.ts';
import type { CarryOver, Scenario, SetUp } from '../../scenario/scenario.ts';
import { carriedKindNames } from '../../scenario/vocabularyNames.ts';
import { exitCodes, type ExitCode } from '../exitCodes.ts';
import { formatNumber } from '../formatNumber.ts';
import { openScenario } from '../openScenario.ts';
import { lessonLines } from '../lessonLines.ts';
import { sayings } from '../sayings.ts';
import type { Terminal } from '../terminal.ts';

/** `describe SCENARIO`: what it tells, its set-ups, and every control with value, range and source. */
export function describe(given: string, terminal: Terminal): ExitCode {
  const opened = openScenario(given, {}, terminal.language);
  if (opened.kind === 'failed') {
    for (const sentence of opened.problems) terminal.complain(sentence);
    return exitCodes.badInput;
  }
  const scenario = opened.value;
  const { print, say } = terminal;
  print(`${say(scenario.title)} (${scenario.id})`);
  print(say(scenario.summary));
  print('');
  print(say(scenario.story));
  print('');
  const crowd = findCrowd(scenario.preset);
  if (crowd !== null) print(say(sayings.crowd(crowd.name, crowd.summary)));
  print(sizeLine(scenario, terminal));
  print('');
  print(`${say(sayings.setUps())}:`);
  for (const setUp of scenario.setUps) for (const line of describeSetUp(setUp, terminal)) print(`  ${line}`);
  if (scenario.lesson !== null) {
    print('');
    for (const line of lessonLines(scenario.lesson, say)) print(line);
  }
  print('');
  print(`${say(sayings.controls())}:`);
  for (const control of listControls(scenario)) print(`  ${describeControl(control)}`);
  return exitCodes.ok;
}

/** Shoppers, days and replications in one line. */
export function sizeLine(scenario: Scenario, { say, language }: Terminal, atMost = false): string {
  const { shoppers, days, warmUpDays, replications, seed } = scenario;
  const [size1, size2, size3, size4] = [shoppers, days, warmUpDays, replications].map((size) =>
    formatNumber(size, 0, language),
  );
  const size = sayings.size(
    size1 ?? '',
    size2 ?? '',
    size3 ?? '',
    (atMost ? say(sayings.atMost()) : '') + (size4 ?? ''),
  );
  return `${say(sayings.seed(seed))} · ${say(size)}`;
}

function describeSetUp(setUp: SetUp, terminal: Terminal): readonly string[] {
  const { say } = terminal;
  const { id, name, channels, carryOver, clickAndCollect } = setUp;
  const collection =
    clickAndCollect.kind === 'off'
      ? []
      : [say(sayings.collects(clickAndCollect.from.join(', '), clickAndCollect.at.join(', ')))];
  return [
    `${id}: ${say(name)}`,
    ...[
      say(sayings.open(channels.join(', '))),
      ...describeCarryOver(carryOver, say),
      ...collection,
      ...describeLevers(setUp, terminal),
    ].map((line) => `  ${line}`),
  ];
}

/** Prices, stock and reminders; what few set-ups change is named only where it is changed. */
function describeLevers(setUp: SetUp, { say, language }: Terminal): readonly string[] {
  const { channels, consistency, stock, reminderHours, fallback, integrationDepth } = setUp;
  const { quality, rollOut, opensOn } = setUp;
  const percent = (share: number): string => {
    const decimals = Number.isInteger(Number((100 * share).toFixed(1))) ? 0 : 1;
    return formatNumber(100 * share, decimals, language);
  };
  const prices =
    consistency === 0 ? sayings.ownPriceCalendars() : sayings.onePriceCalendar(percent(consistency));
  const levers = (['live', 'pooled', 'visible'] as const).filter((lever) => stock[lever] === 'on');
  const shared = levers.map((lever) => say(sayings.stockLevers[lever])).join(', ');
  const hours = formatNumber(reminderHours, Number.isInteger(reminderHours) ? 0 : 1, language);
  return [
    // A single channel has nobody to agree with.
    ...(channels.length > 1 ? [say(prices)] : []),
    ...(levers.length > 0 ? [say(sayings.stock(shared))] : []),
    say(reminderHours === 0 ? sayings.noReminder() : sayings.reminder(hours)),
    ...(fallback === 'none' ? [] : [say(sayings.ownMemory())]),
    ...(integrationDepth === setUpParameters.integrationDepth.default
      ? []
      : [say(sayings.depth(percent(integrationDepth)))]),
    ...(quality === setUpParameters.quality.default
      ? []
      : [say(sayings.quality(formatNumber(quality, 2, language)))]),
    ...(rollOut.start === 0
      ? []
      : [say(sayings.launch(String(rollOut.start), String(rollOut.days), percent(rollOut.faultRate)))]),
    ...Object.entries(opensOn)
      .filter(([, day]) => day > 1)
      .map(([channel, day]) => say(sayings.opensLater(channel, String(day)))),
  ];
}

function describeCarryOver(carryOver: CarryOver, say: Terminal['say']): readonly string[] {
  const kindsOf = (kinds: readonly (keyof typeof carriedKindNames)[]): string =>
    kinds.map((kind) => say(carriedKindNames[kind])).join(', ');
  switch (carryOver.kind) {
    case 'none':
      return [say(sayings.carriesNothing())];
    case 'everyPair':
      return [say(sayings.carriesEverywhere(String(carryOver.reliability), kindsOf(carryOver.kinds)))];
    case 'links':
      return carryOver.links.map(
        ({ from, to, kinds, reliability }) => `${from} → ${to} ${reliability}: ${kindsOf(kinds)}`,
      );
  }
}

function describeControl(control: Control): string {
  if (control.kind === 'choice') return `${control.path} = ${control.value} (${control.choices.join(' | ')})`;
  const { default: byDefault, min, max, unit, source, confidence } = control.parameter;
  return `${control.path} = ${control.value} (${byDefault}, ${min}..${max}, ${unit}; ${source}, ${confidence})`;
}
