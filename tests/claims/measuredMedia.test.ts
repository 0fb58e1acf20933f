import { describe, expect, it } from 'vitest';
import { scenarioTextOf } from '../../sim/claims/firm.ts';
import { inMedia } from '../../sim/claims/messagingFirms.ts';
import { sumByTouchpoint } from '../../sim/metrics/touchpointSums.ts';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { messageMedia } from '../../sim/scenario/vocabulary.ts';
import { DAILY_COUNTER_COUNT, dailyCounters } from '../../sim/world/worldResult.ts';
import { scenarioOf } from '../support/scenarioTexts.ts';
import { worldOf } from '../support/worldsOf.ts';

/** The touchpoint to which each medium invites in this firm. */
const invitesTo = {
  email: 'web/computer',
  sms: 'store/inPerson',
  push: 'app/phone',
  chat: 'messaging/phone',
};

describe('C52', () => {
  it('weighs media by the answers per message that all alike are seen to bring, in quarters of the best', () => {
    const plan = planExperiment(scenarioOf(scenarioTextOf(inMedia)));
    const counted = new Map<string, { messages: number; answers: number }>();
    for (let replication = 0; replication < 6; replication++) {
      const sums = sumByTouchpoint(worldOf(plan, 'even', replication).daily, plan.crowd.touchpointCount);
      for (const medium of messageMedia) {
        const row = plan.touchpointIds.indexOf(invitesTo[medium]) * DAILY_COUNTER_COUNT;
        const before = counted.get(medium) ?? { messages: 0, answers: 0 };
        counted.set(medium, {
          messages: before.messages + (sums[row + dailyCounters.indexOf('messages')] ?? 0),
          answers: before.answers + (sums[row + dailyCounters.indexOf('answers')] ?? 0),
        });
      }
    }
    const effects = messageMedia.map((medium) => {
      const { messages = 0, answers = 0 } = counted.get(medium) ?? {};
      return answers / messages;
    });
    const best = Math.max(...effects);
    const weighed = plan.setUps.find(({ id }) => id === 'weighed')?.plan.messaging.rota ?? [];
    const weights = messageMedia.map((_, medium) => [...weighed].filter((one) => one === medium).length);
    expect(weights).toEqual(effects.map((effect) => Math.round((4 * effect) / best)));
  });
});
