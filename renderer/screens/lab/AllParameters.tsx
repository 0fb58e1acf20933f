import { useDeferredValue, useState } from 'react';
import type { Control } from '../../../sim/scenario/controls.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import type { Language } from '../../../sim/units.ts';
import { SearchInput } from '../../parts/SearchInput.tsx';
import { controlsOf, isRunSetting } from '../../stores/settings.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { settingGroup } from '../../wording/settingGroup.ts';
import type { Words } from '../../wording/words.ts';
import { SettingControl } from './SettingControl.tsx';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './rail.module.css';

const classes = classesOf(sheet);

interface Group {
  readonly id: string;
  readonly name: string;
  readonly controls: readonly Control[];
}

const labelOf = (control: Control, language: Language): string =>
  (control.kind === 'number' ? control.parameter.label : control.label)[language];

const meaningOf = (control: Control, language: Language): string =>
  (control.kind === 'number' ? control.parameter.meaning : control.meaning)[language];

/** Every control by group; those of the run bar stand there already. */
function groupsOf(scenario: Scenario, words: Words, query: string): readonly Group[] {
  const sought = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const groups = new Map<string, { readonly name: string; readonly controls: Control[] }>();
  for (const [path, control] of controlsOf(scenario)) {
    if (isRunSetting(path)) continue;
    const { id, name } = settingGroup(path, scenario, words);
    const text = [name, labelOf(control, words.language), meaningOf(control, words.language), path]
      .join(' ')
      .toLowerCase();
    if (!sought.every((word) => text.includes(word))) continue;
    const group = groups.get(id) ?? { name, controls: [] };
    group.controls.push(control);
    groups.set(id, group);
  }
  return [...groups].map(([id, { name, controls }]) => ({ id, name, controls }));
}

function GroupSection({ facts, group, isOpen }: { facts: LabFacts; group: Group; isOpen: boolean }) {
  const [chosen, setChosen] = useState(false);
  const shown = isOpen || chosen;
  return (
    <section>
      <h3 className={classes('groupHeading')}>
        <button
          type="button"
          aria-expanded={shown}
          onClick={() => {
            setChosen(!chosen);
          }}
        >
          <span>{group.name}</span>
          <span className={classes('groupCount')}>{group.controls.length}</span>
        </button>
      </h3>
      {shown && (
        <ul>
          {group.controls.map(({ path }) => (
            <SettingControl key={path} facts={facts} path={path} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Every number of the model, by group, with a search over names and meanings. */
export function AllParameters({ facts, start }: { readonly facts: LabFacts; readonly start: string }) {
  const { words, shape } = facts;
  const { t } = words;
  const [query, setQuery] = useState(start);
  const sought = useDeferredValue(query);
  const groups = groupsOf(shape, words, sought);
  return (
    <section aria-labelledby="all-heading">
      <h2 id="all-heading" className={classes('heading')}>
        {t('control.allHeading')}
      </h2>
      <p className={classes('empty')}>{t('control.allNote')}</p>
      <div className={classes('search')}>
        <SearchInput label={t('control.search')} value={query} onChange={setQuery} autoFocus={start !== ''} />
      </div>
      {groups.length === 0 && <p role="status">{t('control.nothingFound', { query: sought })}</p>}
      {groups.map((group) => (
        <GroupSection key={group.id} facts={facts} group={group} isOpen={sought.trim() !== ''} />
      ))}
    </section>
  );
}
