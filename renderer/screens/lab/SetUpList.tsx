import { SlidersHorizontal } from 'lucide-react';
import { memo } from 'react';
import { Button } from '../../parts/Button.tsx';
import { SetUpLine, SetUpTile } from '../../parts/SetUpTile.tsx';
import { useLab } from '../../stores/labStore.ts';
import { chooseFocus } from '../../stores/comparison.ts';
import { openDoor, useRail } from '../../stores/railStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import type { SetUpLook } from '../../theme/setUpLook.ts';
import { describeSetUp } from '../../wording/setUpDescription.ts';
import { AddSetUp } from './setUp/AddSetUp.tsx';
import type { Words } from '../../wording/words.ts';
import { useEditedScenario, type LabFacts } from './useLabFacts.ts';
import sheet from './rail.module.css';

const classes = classesOf(sheet);

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly look: SetUpLook;
  /** What the set-up can do, in one line. */
  readonly lever: string;
  /** Part it plays in the comparison; empty: none. */
  readonly role: string;
  readonly isFocus: boolean;
  /** Whether it is the set-up whose door was closed last. */
  readonly isLeft: boolean;
  readonly words: Words;
}

/** Drawn anew only where a change shows, for its buttons take long. */
const Row = memo(function Row({ id, name, look, lever, role, isFocus, isLeft, words }: RowProps) {
  return (
    <li className={classes('row')}>
      <button
        type="button"
        className={classes('setUp', isFocus && 'focus')}
        aria-pressed={isFocus}
        onClick={() => {
          chooseFocus(id);
        }}
      >
        <SetUpTile look={look} />
        <span className={classes('name')}>
          {name}
          {role !== '' && <span className={classes('role')}>{role}</span>}
        </span>
        <SetUpLine look={look} width={36} />
        <span className={classes('lever')}>{lever}</span>
      </button>
      <Button
        look="quiet"
        square
        autoFocus={isLeft}
        aria-label={words.t('setUp.edit', { name })}
        onPress={() => {
          openDoor({ kind: 'setUp', id });
        }}
      >
        <SlidersHorizontal size={15} aria-hidden="true" />
      </Button>
    </li>
  );
});

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
          return (
            <Row
              key={setUp.id}
              id={setUp.id}
              name={setUp.name[language]}
              look={look}
              lever={describeSetUp(setUp, scenario, words)}
              role={isFocus ? t('rail.focus') : setUp.id === reference ? t('rail.reference') : ''}
              isFocus={isFocus}
              isLeft={setUp.id === left}
              words={words}
            />
          );
        })}
      </ul>
    </section>
  );
}
