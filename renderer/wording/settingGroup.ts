import { parameterGroups, type ParameterGroup } from '../../sim/scenario/parameters.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { Words } from './words.ts';

const isParameterGroup = (name: string): name is ParameterGroup => Object.hasOwn(parameterGroups, name);

/** The heading a setting stands under: its group, its channel or its set-up; `run` for those of the whole scenario. */
export function settingGroup(
  path: string,
  { channels, setUps }: Scenario,
  { t, language }: Words,
): { readonly id: string; readonly name: string } {
  const [first = '', second = ''] = path.split('.');
  // The key is made of the group's name, so that a group without a heading in the dictionaries does not compile.
  if (isParameterGroup(first)) return { id: first, name: t(`group.${first}`) };
  switch (first) {
    case 'channels':
    case 'setUps': {
      const entry = (first === 'channels' ? channels : setUps).find(({ id }) => id === second);
      return { id: `${first} ${second}`, name: entry?.name[language] ?? second };
    }
    case 'segments':
      return { id: first, name: t('group.segments') };
    default:
      return { id: 'run', name: t('group.run') };
  }
}
