import type { Lesson } from '../../sim/scenario/lesson.ts';
import type { Channel, Scenario, SetUp } from '../../sim/scenario/scenario.ts';

/** As much of a scenario as the library shows and searches: a twelfth of the whole. */
export interface LibraryEntry extends Pick<Scenario, 'id' | 'title' | 'summary' | 'preset'> {
  readonly channels: readonly Pick<Channel, 'id' | 'kind'>[];
  readonly setUps: readonly Pick<SetUp, 'id' | 'preset' | 'name' | 'channels' | 'carryOver'>[];
  readonly lesson: Pick<
    Lesson,
    'shelf' | 'order' | 'minutes' | 'claims' | 'misconceptions' | 'question' | 'belief'
  > | null;
}

/** What of a scenario the library keeps. */
export function entryOf({ id, title, summary, preset, channels, setUps, lesson }: Scenario): LibraryEntry {
  return {
    ...{ id, title, summary, preset },
    channels: channels.map(({ id, kind }) => ({ id, kind })),
    setUps: setUps.map(({ id, preset, name, channels, carryOver }) => ({
      ...{ id, preset, name, channels, carryOver },
    })),
    lesson: lesson && {
      shelf: lesson.shelf,
      order: lesson.order,
      minutes: lesson.minutes,
      claims: lesson.claims,
      misconceptions: lesson.misconceptions,
      question: lesson.question,
      belief: lesson.belief,
    },
  };
}
