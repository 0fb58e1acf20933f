import { describe, expect, it } from 'vitest';
import type { Disruption } from '../../../sim/scenario/scenario.ts';
import { hasOnlyQuietEvents, isNoEvent } from '../../../renderer/stores/quietEvents.ts';

const hubDown = (id: string, days: number): Disruption => ({ id, kind: 'hubDown', day: 15, days });

describe('events that last no day', () => {
  it('are told from those that strike, with the edits made', () => {
    const events = [hubDown('a', 0), hubDown('b', 0)];
    expect(hasOnlyQuietEvents({ events }, {})).toBe(true);
    expect(hasOnlyQuietEvents({ events }, { 'events.b.days': 14 })).toBe(false);
    expect(hasOnlyQuietEvents({ events: [hubDown('a', 7)] }, {})).toBe(false);
    expect(hasOnlyQuietEvents({ events: [hubDown('a', 7)] }, { 'events.a.days': 0 })).toBe(true);
  });

  it('are not missed where a scenario has none', () => {
    expect(hasOnlyQuietEvents({ events: [] }, {})).toBe(false);
  });

  it('are known by the path of their length alone', () => {
    expect(isNoEvent('events.hub.days', 0)).toBe(true);
    expect(isNoEvent('events.hub.days', 1)).toBe(false);
    expect(isNoEvent('events.hub.day', 0)).toBe(false);
    expect(isNoEvent('days', 0)).toBe(false);
  });
});
