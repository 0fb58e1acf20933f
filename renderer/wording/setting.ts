import type { Parameter } from '../../sim/scenario/parameter.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { formatMoney, formatPlain, formatPlainShare } from '../i18n/numberFormat.ts';
import type { SettingValue } from '../stores/edits.ts';
import { controlsOf, isRunSetting, type RunSetting } from '../stores/settings.ts';
import { choiceName } from './choiceName.ts';
import type { Words } from './words.ts';

const runNames = {
  seed: 'run.seed',
  shoppers: 'run.shoppers',
  days: 'run.days',
  replications: 'run.runs',
} as const satisfies Readonly<Record<RunSetting, string>>;

/** What a setting is called; those of the run bar keep the name they have there. */
export function settingName(scenario: Scenario, path: string, { t, language }: Words): string {
  if (isRunSetting(path)) return t(runNames[path]);
  if (path === 'id') return t('about.id');
  if (path === 'title' || path === 'summary') return t(`about.${path}`);
  if (path === 'lesson.question') return t('about.question');
  const control = controlsOf(scenario).get(path);
  if (control === undefined) return path;
  return (control.kind === 'number' ? control.parameter.label : control.label)[language];
}

/** The unit beside a number; a share carries its per cent sign itself. */
export function unitBeside({ unit }: Parameter, { t, currency }: Words): string {
  return unit === 'share' ? '' : unit === 'money' ? currency : t(`unit.${unit}`);
}

/** A number of the model as it stands on the screen: 1.5%, 30 h, 2,000. */
export function formatParameter(value: number, parameter: Parameter, words: Words): string {
  const { language, currency } = words;
  if (parameter.unit === 'share') return formatPlainShare(value, language);
  if (parameter.unit === 'money') return formatMoney(value, currency, language);
  const unit = unitBeside(parameter, words);
  const figure = formatPlain(value, language, 4);
  if (unit === '') return figure;
  return parameter.unit === 'factor' ? `${unit}${figure}` : `${figure} ${unit}`;
}

/** The value of a setting with its unit. */
export function formatSetting(scenario: Scenario, path: string, value: SettingValue, words: Words): string {
  const control = controlsOf(scenario).get(path);
  if (typeof value === 'string') {
    return control?.kind === 'choice' ? choiceName(value, words.t) : value;
  }
  return control?.kind === 'number'
    ? formatParameter(value, control.parameter, words)
    : formatPlain(value, words.language);
}
