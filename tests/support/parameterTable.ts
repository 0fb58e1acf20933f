import { channelParameters, runParameters, setUpParameters } from '../../sim/scenario/channelParameters.ts';
import type { Parameter } from '../../sim/scenario/parameter.ts';
import { plausibleRange } from '../../sim/scenario/plausibleRanges.ts';
import { parameterGroups } from '../../sim/scenario/parameters.ts';
import { crowdPresets } from '../../sim/scenario/presets/crowds.ts';

/** Every number an author may set, by the group under which it stands in a scenario file. */
export const allParameters: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  run: runParameters,
  ...parameterGroups,
  channels: channelParameters,
  setUps: setUpParameters,
};

const head = `# The parameters of the model

The appendix of [MODEL.md](MODEL.md): every number a scenario file may set, with its unit, default, range, rule, source and confidence.
It is written from the schema by \`npx vitest run --project unit tests/model.test.ts -u\` and a test fails when the two differ, so it is
not edited by hand. \`E2.5\` is a row of the evidence table; _assumed_ means that no source was found. Channels and set-ups take their
own numbers from presets: what stands here is what one without a preset would have. The _plausible_ range is what experiments over ranges
(\`tornado\`, \`morris\`, \`ensemble\`) take unless told otherwise: with a row of the evidence table behind it where that names one, else a tenth, a quarter or half of
the default to either side, as confidence is high, medium or lower.
`;

/** The whole appendix in Markdown. */
export function parameterTable(): string {
  const groups = Object.entries(allParameters).map(([group, members]) => {
    const rows = Object.entries(members).map(([name, parameter]) => row(group, name, parameter));
    return `\n## ${group}\n\n| name | what it does | unit | default | range | plausible | rule | source | confidence |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  const presets = Object.values(crowdPresets).map(
    ({ id, name, summary }) => `| \`${id}\` | ${name.en} | ${summary.en} |`,
  );
  return `${head}${groups.join('')}\n## Presets\n\n| preset | name | what it is |\n| --- | --- | --- |\n${presets.join('\n')}\n`;
}

function row(group: string, name: string, parameter: Parameter): string {
  const { meaning, unit, min, max, rule, source, confidence } = parameter;
  const cells = [
    `\`${name}\``,
    meaning.en.replaceAll('|', '\\|'),
    unit,
    String(parameter.default),
    `${String(min)} to ${String(max)}`,
    plausibleCell(group, name, parameter),
    rule,
    source,
    confidence,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** How much is lived is not uncertain. */
const fixed: readonly string[] = ['days', 'shoppers', 'replications', 'warmUpDays'];

function plausibleCell(group: string, name: string, parameter: Parameter): string {
  const isLink = group === 'setUps' && ['everyPair', 'reliability'].includes(name);
  const path = isLink ? `setUps.any.carryOver.${name}` : `${group}.${name}`;
  const found = plausibleRange({ kind: 'number', path, parameter, value: parameter.default });
  if (found === null || (group === 'run' && fixed.includes(name))) return '';
  const { low, high, source } = found;
  return `${String(low)} to ${String(high)}${source === 'assumed' ? '' : ` (${source})`}`;
}
