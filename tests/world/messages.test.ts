import { describe, expect, it } from 'vitest';
import { planMessaging } from '../../sim/plan/planMessaging.ts';
import { resolveMessaging } from '../../sim/scenario/messaging.ts';
import { media } from '../../sim/scenario/vocabulary.ts';
import { campaignsOn } from '../../sim/world/messages/campaignDays.ts';
import { fatigueOn, freshTouches, recentIn, touch } from '../../sim/world/messages/touches.ts';
import { wearOf } from '../../sim/world/messages/wear.ts';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

/** Rules of sim/MODEL.md about messages and adverts, driven to where they leave no room for chance. */

const named = 'name: { en: Other, id: Lain }';
/** A past in which silos learn who shoppers are; everybody subscribes and sees what is sent. */
const open =
  'preset: ownShop\nwarmUpDays: 120\ncrowd: { needAlphaWeeks: 1, firstNeedWithinDays: 60 }\nconsent: { sharesData: 1 }';
const seen = 'emailReach: 1, smsReach: 1, pushReach: 1, chatReach: 1';
const unseen = seen.replaceAll('1', '0');

function run(messaging: string, messages = '', { preset = 'multi', lines = '' } = {}): WorldResult {
  const setUp = `{ id: tried, preset: ${preset}, ${named}, messaging: { ${messaging} } }`;
  return worldOf(
    planOf(
      `${open}\nmessages: { ${messages.includes('Reach') ? '' : `${seen}, `}${messages.includes('subscribes') ? '' : 'subscribes: 1, '}${messages} }\nsetUps: [${setUp}]\n${lines}`,
    ),
    'tried',
  );
}

/** A linked set-up whose links never fail, so that it is one sender. */
function runLinked(messaging: string, messages = ''): WorldResult {
  const setUp = `{ id: tried, preset: omni, ${named}, carryOver: { everyPair: 1 }, messaging: { ${messaging} } }`;
  return worldOf(
    planOf(
      `${open}\nmessages: { ${messages.includes('Reach') ? '' : `${seen}, `}${messages.includes('subscribes') ? '' : 'subscribes: 1, '}${messages} }\nsetUps: [${setUp}]`,
    ),
    'tried',
  );
}

describe('[R30] sending', () => {
  it('[R30] as many campaigns go out in 28 days as the set-up says, evenly or in bunches', () => {
    const days = (perMonth: number, burst: number): number[] =>
      Array.from({ length: 56 }, (_, day) => campaignsOn(day, perMonth, burst).map(() => day)).flat();
    expect(days(7, 1)).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52]);
    expect(days(8, 4)).toEqual([0, 1, 2, 3, 14, 15, 16, 17, 28, 29, 30, 31, 42, 43, 44, 45]);
    expect(days(56, 1)).toHaveLength(112);
    expect(days(0.5, 1)).toEqual([0]);
    expect(days(0, 1)).toEqual([]);
    const numbers = Array.from({ length: 280 }, (_, day) => campaignsOn(day, 11, 3)).flat();
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, place) => place));
  });

  it('[R30] silos send the same campaign again and again, one sender once', () => {
    const silos = run('perMonth: 7', 'unsubscribeBase: 0');
    const one = runLinked('perMonth: 7', 'unsubscribeBase: 0');
    expect(total(silos, 'duplicateMessages')).toBeGreaterThan(50);
    expect(total(silos, 'messagesElsewhere')).toBe(0);
    expect(total(one, 'messages')).toBeGreaterThan(1000);
    expect(total(one, 'duplicateMessages')).toBe(0);
    expect(total(one, 'messagesElsewhere')).toBeGreaterThan(100);
  });

  it('[R30] linked channels that do not use their links send like silos', () => {
    const own = runLinked('perMonth: 7, used: own');
    expect(total(own, 'duplicateMessages')).toBeGreaterThan(50);
    expect(total(own, 'messagesElsewhere')).toBe(0);
  });

  it('[R30] nobody gets a message who has not subscribed, or whom no channel knows', () => {
    expect(total(run('perMonth: 28', 'subscribes: 0'), 'messages')).toBe(0);
    const marketplace = worldOf(
      planOf(
        `setUps: [{ id: tried, preset: single, ${named}, channels: [marketplace], messaging: { perMonth: 28 } }]\nhistory: { under: own }`,
      ),
      'tried',
    );
    expect(total(marketplace, 'orders')).toBeGreaterThan(0);
    expect(total(marketplace, 'messages')).toBe(0);
  });

  it('[R30] over one open channel it is all the same whether links are used', () => {
    const digest = (used: string): string =>
      worldOf(
        planOf(
          `${open}\nsetUps: [{ id: tried, preset: omni, ${named}, channels: [web], messaging: { perMonth: 7, used: ${used} } }]`,
        ),
        'tried',
      ).digest;
    expect(digest('own')).toBe(digest('linked'));
  });

  it('[R30] a set-up that names media sends in no other, and as often as they weigh', () => {
    const answered = run('perMonth: 28, media: { chat: 1 }', unseen.replace('chatReach: 0', 'chatReach: 1'));
    expect(total(answered, 'answers')).toBeGreaterThan(0);
    const silent = run(
      'perMonth: 28, media: { email: 2, sms: 1 }',
      seen.replace('emailReach: 1, smsReach: 1', 'emailReach: 0, smsReach: 0'),
    );
    expect(total(silent, 'messages')).toBeGreaterThan(1000);
    expect(total(silent, 'answers')).toBe(0);
    const weighed = resolveMessaging({ media: { email: 2, sms: 1 } });
    const rota = planMessaging(weighed, true).rota;
    expect([...rota].map((medium) => media[medium])).toEqual(['email', 'sms', 'email']);
  });
});

describe('[R31] response, fatigue, unsubscribing', () => {
  const everyAnswer = 'responseBase: 1, emailResponse: 1, smsResponse: 1, pushResponse: 1, chatResponse: 1';

  it('[R31] fatigue halves in its half-life and remembers media for 28 days', () => {
    const touches = freshTouches(1, wearOf({ fatigueHalfLife: 7, sameMediumFactor: 1 }, 20));
    touch(touches, 0, 1, 10, 1);
    expect(fatigueOn(touches, 0, 17)).toBeCloseTo(0.5, 6);
    touch(touches, 0, 2, 17, 1);
    expect(fatigueOn(touches, 0, 17)).toBeCloseTo(1.5, 6);
    touch(touches, 0, 1, 30, 1);
    expect(fatigueOn(touches, 0, 65), 'beyond the last day too').toBeCloseTo(
      (1 + 1.5 * 2 ** (-13 / 7)) / 32,
      6,
    );
    expect(recentIn(touches, 0, 1, 37)).toBe(2);
    expect(recentIn(touches, 0, 1, 38)).toBe(1);
    expect(recentIn(touches, 0, 2, 44)).toBe(1);
    expect(recentIn(touches, 0, 2, 45)).toBe(0);
    expect(media.map((_, medium) => recentIn(touches, 0, medium, 100))).toEqual([0, 0, 0, 0, 0]);
  });

  it('[R31] where every message is answered, all but those to shoppers who stopped buying or avoid the firm are', () => {
    const world = run(
      'perMonth: 2',
      `${everyAnswer}, unsubscribeBase: 0, fatigueWeight: 0, sameMediumFactor: 1`,
      {
        lines: 'loyalty: { satisfactionKeeps: 0 }',
      },
    );
    expect(total(world, 'answers')).toBeGreaterThan(0.3 * total(world, 'messages'));
    expect(total(world, 'answers')).toBeLessThanOrEqual(total(world, 'messages'));
    expect(total(run('perMonth: 2', 'responseBase: 0'), 'answers')).toBe(0);
  });

  it('[R31] fatigue silences, and so does repetition in one medium', () => {
    const answers = (more: string): number =>
      total(run('perMonth: 28', `unsubscribeBase: 0${more}`), 'answers');
    const plain = answers(', fatigueWeight: 0, sameMediumFactor: 1');
    expect(answers(', fatigueWeight: 10, sameMediumFactor: 1')).toBeLessThan(0.2 * plain);
    expect(answers(', fatigueWeight: 0, sameMediumFactor: 0')).toBeLessThan(0.2 * plain);
  });

  it('[R31] who unsubscribes gets nothing more from that sender', () => {
    const every =
      'unsubscribeBase: 1, emailUnsubscribe: 1, smsUnsubscribe: 1, pushUnsubscribe: 1, chatUnsubscribe: 1';
    const one = runLinked('perMonth: 28', every);
    expect(total(one, 'unsubscribes')).toBe(total(one, 'messages'));
    expect(total(one, 'messages')).toBeLessThanOrEqual(400);
    const silos = run('perMonth: 28', every);
    expect(total(silos, 'messages')).toBeGreaterThan(total(one, 'messages'));
    expect(total(run('perMonth: 28', 'unsubscribeBase: 0'), 'unsubscribes')).toBe(0);
  });

  it('[R31] what is known of her makes her answer more, but not without her consent', () => {
    const answers = (consent: number, odds: number): number =>
      total(
        worldOf(
          planOf(
            `${open.replace('sharesData: 1', `sharesData: ${String(consent)}`)}\nmessages: { ${seen}, subscribes: 1, relevanceOdds: ${String(odds)}, unsubscribeBase: 0, fatigueWeight: 0 }\nsetUps: [{ id: tried, preset: omni, ${named}, messaging: { perMonth: 7 } }]`,
          ),
          'tried',
        ),
        'answers',
      );
    expect(answers(1, 10)).toBeGreaterThan(2 * answers(1, 0));
    expect(answers(0, 10)).toBe(answers(0, 0));
  });

  it('[R31] more reminders of a basket win more of them back, and unsubscribe too', () => {
    const talk = { lines: 'talk: { reminderReaches: 1, reminderWorks: 0.3 }\nshoppers: 1500' };
    const one = run('reminders: 1', '', talk);
    const three = run('reminders: 3, reminderSpacing: 24', '', talk);
    expect(total(three, 'reminders')).toBeGreaterThan(1.5 * total(one, 'reminders'));
    expect(total(three, 'basketsWonBack')).toBeGreaterThan(total(one, 'basketsWonBack'));
    expect(total(one, 'unsubscribes')).toBe(0);
    expect(total(run('reminders: 3', 'unsubscribeBase: 1', talk), 'unsubscribes')).toBeGreaterThan(0);
  });
});

describe('[R32] after the purchase, and adverts', () => {
  it('[R32] buyers whom a sender knows are asked once for every order, and the others are not', () => {
    const asked = run('afterPurchase: on', 'afterPurchaseDays: 1, unsubscribeBase: 0');
    expect(total(asked, 'buyersAsked')).toBeGreaterThan(50);
    expect(total(asked, 'buyersAsked')).toBe(total(asked, 'messages'));
    expect(total(asked, 'buyersAsked')).toBeLessThan(total(asked, 'orders'));
    expect(total(run('afterPurchase: off'), 'buyersAsked')).toBe(0);
  });

  it('[R32] adverts make channels known to all who notice them, whom messages could not reach', () => {
    const unheard = (messaging: string, messages: string): WorldResult =>
      worldOf(
        planOf(
          `history: { under: none }\nchannels: [{ id: store, awareness: 0, onDevice: { inPerson: { browsingPerYear: 0 } } }, { id: web, awareness: 0, onDevice: { computer: { browsingPerYear: 0 }, phone: { browsingPerYear: 0 } } }]\nsetUps: [{ id: tried, preset: multi, ${named}, messaging: { ${messaging} } }]\nmessages: { ${messages} }`,
        ),
        'tried',
      );
    const silent = unheard('perMonth: 28', 'adsReach: 1');
    expect(total(silent, 'orders')).toBe(0);
    expect(Math.max(...silent.shoppers.awareMask)).toBe(0);
    const heard = unheard('adverts: 2', 'adsReach: 1');
    expect(total(heard, 'adverts')).toBe(400 * 5);
    expect(Math.min(...heard.shoppers.awareMask)).toBe(3);
    expect(total(heard, 'orders')).toBeGreaterThan(0);
    expect(Math.max(...unheard('adverts: 2', 'adsReach: 0').shoppers.awareMask)).toBe(0);
  });

  it('[R32] adverts for strangers are shown to nobody whom an open channel knows', () => {
    const all = total(run('adverts: 4', 'adsResponse: 0'), 'adverts');
    const strangers = run('adverts: 4, advertsTo: strangers', 'adsResponse: 0');
    expect(total(strangers, 'adverts')).toBeLessThan(all);
    expect(total(strangers, 'adverts')).toBeGreaterThan(0);
  });
});

describe('[R30] switched off', () => {
  it('[R30] with nothing to send no number of messages moves a world', () => {
    const digest = (messaging: string, messages: string): string =>
      worldOf(
        planOf(
          `${open}\nconsent: { sharesData: 0.5 }\nmessages: { ${messages} }\nsetUps: [{ id: tried, preset: omni, ${named}, messaging: { ${messaging} } }]`.replace(
            '\nconsent: { sharesData: 1 }',
            '',
          ),
        ),
        'tried',
      ).digest;
    const plain = digest('perMonth: 0', 'responseBase: 0.01');
    expect(
      digest(
        'used: own, burst: 5, media: { chat: 3 }, advertsTo: strangers, reminderSpacing: 2',
        'responseBase: 0.9',
      ),
    ).toBe(plain);
    expect(digest('perMonth: 0', 'subscribes: 1, unsubscribeBase: 1, fatigueWeight: 5, adsReach: 1')).toBe(
      plain,
    );
  });
});
