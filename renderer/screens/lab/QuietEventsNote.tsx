import { eventParameters } from '../../../sim/scenario/eventParameters.ts';
import { nameEvent } from '../../../sim/scenario/nameEvent.ts';
import { Button } from '../../parts/Button.tsx';
import { Note } from '../../parts/Note.tsx';
import { useLab } from '../../stores/labStore.ts';
import { hasOnlyQuietEvents } from '../../stores/quietEvents.ts';
import { openDoor } from '../../stores/railStore.ts';
import type { LabFacts } from './useLabFacts.ts';

/** Says that nothing strikes where a scenario has events and all of them last 0 days, and leads to their lengths. */
export function QuietEventsNote({ facts }: { readonly facts: LabFacts }) {
  const { t, language } = facts.words;
  const { events } = facts.shape;
  const isQuiet = useLab(({ edits }) => hasOnlyQuietEvents(facts.shape, edits));
  if (!isQuiet) return null;
  return (
    <Note kind="plain">
      <span>
        {t('run.quietEvents', {
          events: events.map((event) => nameEvent(event, facts.shape)[language]).join('; '),
        })}
      </span>
      <span data-when-presenting="hidden">
        <Button
          onPress={() => {
            openDoor({ kind: 'all', query: eventParameters.days.label[language] });
          }}
        >
          {t('run.setLengths')}
        </Button>
      </span>
    </Note>
  );
}
