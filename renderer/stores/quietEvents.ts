import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { Edits, SettingValue } from './edits.ts';

const start = 'events.';
const end = '.days';

/** The path of an event's length. */
const lengthPath = (event: string): string => `${start}${event}${end}`;

/** True where the value at a path says that an event does not happen: it lasts no day. */
export const isNoEvent = (path: string, value: SettingValue): boolean =>
  value === 0 && path.startsWith(start) && path.endsWith(end);

/** True for a scenario with events of which none happens with the edits made. */
export function hasOnlyQuietEvents({ events }: Pick<Scenario, 'events'>, edits: Edits): boolean {
  const lengthOf = (id: string, days: number): number => {
    const edited = edits[lengthPath(id)];
    return typeof edited === 'number' ? edited : days;
  };
  return events.length > 0 && events.every(({ id, days }) => lengthOf(id, days) === 0);
}
