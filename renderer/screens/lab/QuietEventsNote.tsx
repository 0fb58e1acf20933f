import { eventParameters } from '../../../sim/scenario/eventParameters.ts';
import { Button } from '../../parts/Button.tsx';
import { Note } from '../../parts/Note.tsx';
import { useLab } from '../../stores/labStore.ts';
import { hasOnlyQuietEvents, lengthPath } from '../../stores/quietEvents.ts';
import { openDoor } from '../../stores/railStore.ts';
import { controlsOf } from '../../stores/settings.ts';
import type { LabFacts } from './useLabFacts.ts';

/** What an event is called: its length is named "Length of the event · hub down". */
function eventName(event: string, { shape, words }: LabFacts): string {
  const control = controlsOf(shape).get(lengthPath(event));
  if (control?.kind !== 'number') return event;
  return control.parameter.label[words.language].split(' · ').slice(1).join(' · ');
}

/** Says that nothing strikes where a scenario has events and all of them last 0 days, and leads to their lengths. */
export function QuietEventsNote({ facts }: { readonly facts: LabFacts }) {
  const { t, language } = facts.words;
  const { events } = facts.shape;
  const isQuiet = useLab(({ edits }) => hasOnlyQuietEvents(facts.shape, edits));
  if (!isQuiet) return null;
  return (
    <Note kind="plain">
      <span>{t('run.quietEvents', { events: events.map(({ id }) => eventName(id, facts)).join('; ') })}</span>
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
