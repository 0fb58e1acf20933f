import { SlidersHorizontal } from 'lucide-react';
import { Button } from '../../parts/Button.tsx';
import { SetUpLine, SetUpTile } from '../../parts/SetUpTile.tsx';
import { useLab } from '../../stores/labStore.ts';
import { chooseFocus } from '../../stores/comparison.ts';
import { openDoor, useRail } from '../../stores/railStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { describeSetUp } from '../../wording/setUpDescription.ts';
import { AddSetUp } from './setUp/AddSetUp.tsx';
import { useEditedScenario, type LabFacts } from './useLabFacts.ts';
import sheet from './rail.module.css';

const classes = classesOf(sheet);

/** The set-ups side by side: sign, name, line, and what each can do. Pressing one puts it in focus. */
export function SetUpList({ facts }: { readonly facts: LabFacts }) {
  const { document, looks, words } = facts;
  const scenario = useEditedScenario(document);
  const { t, language } = words;
  const left = useRail(({ door }) => (door.kind === 'closed' ? door.left : null));
  const { setUp: focus, reference } = useLab((state) => state.comparison);
  return (
    <section aria-labelledby="set-ups-heading">
      <div className={classes('headRow')}>
        <h2 id="set-ups-heading" className={classes('heading')}>
          {t('rail.setUps')}
        </h2>
        <AddSetUp facts={facts} />
      </div>
      <ul>
        {scenario.setUps.map((setUp) => {
          const look = looks.get(setUp.id);
          if (look === undefined) return null;
          const isFocus = setUp.id === focus;
          const role = isFocus ? t('rail.focus') : setUp.id === reference ? t('rail.reference') : '';
          return (
            <li key={setUp.id} className={classes('row')}>
              <button
                type="button"
                className={classes('setUp', isFocus && 'focus')}
                aria-pressed={isFocus}
                onClick={() => {
                  chooseFocus(setUp.id);
                }}
              >
                <SetUpTile look={look} />
                <span className={classes('name')}>
                  {setUp.name[language]}
                  {role !== '' && <span className={classes('role')}>{role}</span>}
                </span>
                <SetUpLine look={look} width={36} />
                <span className={classes('lever')}>{describeSetUp(setUp, scenario, words)}</span>
              </button>
              <Button
                look="quiet"
                square
                autoFocus={setUp.id === left}
                aria-label={t('setUp.edit', { name: setUp.name[language] })}
                onPress={() => {
                  openDoor({ kind: 'setUp', id: setUp.id });
                }}
              >
                <SlidersHorizontal size={15} aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
