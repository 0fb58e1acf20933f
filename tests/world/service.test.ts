import { describe, expect, it } from 'vitest';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

/** Whom shoppers ask [R27], driven to where the rules leave no room for chance. */

const busy =
  'history: { under: none }\nshoppers: 1000\ndays: 100\ncrowd: { needAlphaWeeks: 1, firstNeedWithinDays: 50 }\npreset: ownShop';
const named = 'name: { en: Other, id: Lain }';

function run(setUp: string, service: string, lines = ''): WorldResult {
  return worldOf(
    planOf(`${busy}\nsetUps: [{ id: tried, ${named}, ${setUp} }]\nservice: { ${service} }\n${lines}`),
    'tried',
  );
}

const asks = 'asksElsewhere: 1, contactsPerOrder: 0';

describe('[R27] contacts and doors', () => {
  it('[R27] with doors of their own some are not helped at first; all of them give up or are handed on', () => {
    const quits = run('preset: multi', `${asks}, givesUpSearching: 1`);
    const missed = total(quits, 'firstContacts') - total(quits, 'firstContactsAnswered');
    expect(missed).toBeGreaterThan(20);
    expect(total(quits, 'lost.contactNotFound')).toBe(missed);
    const stays = run('preset: multi', `${asks}, givesUpSearching: 0`);
    expect(total(stays, 'lost.contactNotFound')).toBe(0);
    const sentOn = total(stays, 'firstContacts') - total(stays, 'firstContactsAnswered');
    expect(total(stays, 'retoldQuestions')).toBeGreaterThanOrEqual(sentOn);
    expect(total(stays, 'contacts')).toBe(total(stays, 'firstContacts') + total(stays, 'retoldQuestions'));
  });

  it('[R27] one door answers everybody at once, and so does a channel that is the only one', () => {
    for (const setUp of ['preset: multi, contactPoint: one', 'preset: single, channels: [web]']) {
      const world = run(setUp, 'asksElsewhere: 1, contactsPerOrder: 1');
      expect(total(world, 'firstContacts')).toBeGreaterThan(50);
      expect(total(world, 'firstContactsAnswered')).toBe(total(world, 'firstContacts'));
      expect(total(world, 'lost.contactNotFound')).toBe(0);
    }
  });

  it('[R27] a door that sees what she looks at helps her too: links that always hold are as good as one door', () => {
    for (const kinds of ['interest', 'case']) {
      const linked = run(
        `preset: multi, carryOver: { everyPair: 1, kinds: [${kinds}] }`,
        `${asks}, givesUpSearching: 1`,
      );
      expect(total(linked, 'firstContactsAnswered')).toBe(total(linked, 'firstContacts'));
    }
  });

  it('[R27] enquiries about orders come from delivered orders, one day later, and never lose an order', () => {
    const all = run(
      'preset: multi',
      'asksElsewhere: 0, contactsPerOrder: 1',
      'journey: { questionAsked: 0 }',
    );
    const cells = all.daily.length / all.days;
    const lastDay = all.daily.slice(-cells).length;
    expect(lastDay).toBe(cells);
    const delivered = total(all, 'orders') - carriedAway(all);
    expect(total(all, 'firstContacts')).toBeLessThanOrEqual(delivered);
    expect(total(all, 'firstContacts')).toBeGreaterThan(0.9 * delivered);
    expect(total(all, 'lost.contactNotFound')).toBe(0);
    expect(total(all, 'contacts')).toBeGreaterThan(total(all, 'firstContacts'));
    const satisfied = (cost: number): number =>
      run('preset: multi', `contactsPerOrder: 1, enquiryCost: ${String(cost)}`).shoppers.satisfaction.reduce(
        (sum, one) => sum + one,
        0,
      );
    expect(satisfied(1)).toBeLessThan(satisfied(0));
  });

  it('[R27] while the hub is down the one door knows no more than any other', () => {
    const down = 'events: [{ kind: hubDown, day: 1, days: 100 }]';
    const world = run('preset: multi, contactPoint: one', asks, down);
    expect(total(world, 'firstContactsAnswered')).toBeLessThan(total(world, 'firstContacts'));
  });

  it('[R27] switched off, she asks where she is, and neither doors nor their numbers move anything', () => {
    const off = (contactPoint: string, more: string): WorldResult =>
      run(`preset: multi, contactPoint: ${contactPoint}`, `asksElsewhere: 0, contactsPerOrder: 0, ${more}`);
    const plain = off('own', 'givesUpSearching: 0');
    expect(total(plain, 'contacts')).toBe(total(plain, 'questions'));
    expect(total(plain, 'firstContactsAnswered')).toBe(total(plain, 'firstContacts'));
    expect(off('one', 'givesUpSearching: 0').digest).toBe(plain.digest);
    expect(off('own', 'givesUpSearching: 1, lostToContactNotFound: -1, enquiryCost: 1').digest).toBe(
      plain.digest,
    );
  });
});

/** Orders of the store, the first touchpoint, which are carried away. */
function carriedAway(world: WorldResult): number {
  const only = { ...world, daily: world.daily.filter((_, cell) => touchpointOf(world, cell) === 0) };
  return total(only, 'orders');
}

function touchpointOf(world: WorldResult, cell: number): number {
  const counters = (world.daily.length / world.days / world.dailyRevenue.length) * world.days;
  return Math.floor(cell / counters) % (world.dailyRevenue.length / world.days);
}
