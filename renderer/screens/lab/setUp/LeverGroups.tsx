import type { SetUp } from '../../../../sim/scenario/scenario.ts';
import { controlsOf } from '../../../stores/settings.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import { SettingControl } from '../SettingControl.tsx';
import type { LabFacts } from '../useLabFacts.ts';
import sheet from './setUpEditor.module.css';

const classes = classesOf(sheet);

/** Levers by what they are about, each by the beginning of its path below the set-up. */
const groups = [
  { id: 'prices', paths: ['consistency', 'loyaltyDiscount'] },
  { id: 'stock', paths: ['stock.'] },
  { id: 'fulfilment', paths: ['clickAndCollect', 'returns.'] },
  { id: 'service', paths: ['contactPoint'] },
  { id: 'messages', paths: ['messaging.', 'reminderHours'] },
  { id: 'launch', paths: ['quality', 'integrationDepth', 'rollOut.', 'opensOn.'] },
] as const;

/** Everything a set-up can do besides its channels and links, by group; a group is opened to change it. */
export function LeverGroups({ facts, setUp }: { readonly facts: LabFacts; readonly setUp: SetUp }) {
  const { shape, words } = facts;
  const { t, language } = words;
  const at = `setUps.${setUp.id}.`;
  const all = [...controlsOf(shape).keys()].filter((path) => path.startsWith(at));
  return groups.map(({ id, paths }) => {
    const own = paths.flatMap((begin) => all.filter((path) => path.startsWith(`${at}${begin}`)));
    if (own.length === 0) return null;
    return (
      <details key={id} className={classes('group')} open={id === 'prices' || id === 'stock'}>
        <summary>{t(`lever.${id}`)}</summary>
        <ul>
          {own.map((path) => (
            <SettingControl key={path} facts={facts} path={path} without={setUp.name[language]} />
          ))}
        </ul>
      </details>
    );
  });
}
