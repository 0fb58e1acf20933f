import { setUpLeverNames, type SetUpLever } from '../../../../../sim/experiments/setUpLevers.ts';
import { formatSetting, settingName } from '../../../../wording/setting.ts';
import type { Words } from '../../../../wording/words.ts';
import type { EffectRow, ExperimentOrder } from '../../../../workers/experiments/experimentOrder.ts';
import type { LabFacts } from '../../useLabFacts.ts';

const isLever = (id: string): id is SetUpLever => Object.hasOwn(setUpLeverNames, id);

/** What a row of an experiment is about: a lever, a channel, a number of the model, or one of its values. */
export function rowName({ id }: EffectRow, order: ExperimentOrder, { words, nameOf }: LabFacts): string {
  const { t, language } = words;
  const { scenario, kind } = order;
  const names = { focus: nameOf(order.setUp), reference: nameOf(order.reference) };
  switch (kind) {
    case 'waterfall':
    case 'greedy':
      return isLever(id) ? setUpLeverNames[id][language] : t('experiment.total', names);
    case 'removal':
      return scenario.channels.find((channel) => channel.id === id)?.name[language] ?? id;
    case 'tornado':
    case 'morris':
      return settingName(scenario, id, words);
    case 'ensemble':
      return t('experiment.draw', { number: id });
    case 'sweep':
    case 'breakEven':
      return formatSetting(scenario, order.path, Number(id), words);
  }
}

/** "0.5% to 2.5%". */
export function rangeInWords({ id, range }: EffectRow, { scenario }: ExperimentOrder, words: Words): string {
  if (range === null) return '';
  const shown = (value: number): string => formatSetting(scenario, id, value, words);
  return words.t('experiment.range', { low: shown(range.low), high: shown(range.high) });
}
