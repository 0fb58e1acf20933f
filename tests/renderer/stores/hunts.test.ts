import { describe, expect, it } from 'vitest';
import {
  behindMetric,
  huntBehind,
  huntBehindDifference,
  huntBehindLine,
} from '../../../renderer/stores/behindNumbers.ts';
import { soughtBy } from '../../../renderer/stores/huntWays.ts';
import type { Hunt } from '../../../renderer/stores/shopperStore.ts';
import type { Tale } from '../../../renderer/stores/tales.ts';
import { createDiaryReader } from '../../../renderer/workers/diaryReader.ts';
import type { SearchHit } from '../../../renderer/workers/diaryProtocol.ts';
import { findPeople } from '../../../sim/diary/findPeople.ts';
import type { EntryHappening } from '../../../sim/diary/diary.ts';
import type { EntryRecord } from '../../../sim/diary/diaryRecord.ts';
import { metricIds, type MetricId } from '../../../sim/metrics/codebook.ts';
import { measureWorld } from '../../../sim/metrics/worldMetrics.ts';
import { simulateReplication } from '../../../sim/pipeline.ts';
import { planExperiment } from '../../../sim/plan/planExperiment.ts';
import { carriedKinds } from '../../../sim/scenario/vocabulary.ts';
import { prepared, scenarioOf } from '../../support/scenarioTexts.ts';

const scenario = scenarioOf(prepared.find(({ name }) => name === 'four-worlds.yaml')?.text ?? '');
const small = { ...scenario, shoppers: 100, replications: 1, days: 35 };
const plan = planExperiment(small);
const worlds = [...simulateReplication(plan, 0)];
const channels = small.channels.map(({ id }) => id);
const reader = createDiaryReader();

const first = (hunt: Hunt): SearchHit | null => reader.hit(small, 1, soughtBy(hunt, channels), null);
const worldOf = (id: string) => worlds.find(({ setUp }) => setUp === id) ?? expect.fail(`no world ${id}`);
/** What the diary of the one found tells of the need found, in a world. */
function told({ shopper, number }: SearchHit, setUp: string): readonly EntryRecord[] {
  const read = reader.read(small, shopper, 1).worlds.find((world) => world.setUp === setUp);
  return (read?.entries ?? []).filter((entry) => entry.number === number);
}
const tells = (entries: readonly EntryRecord[], is: (happening: EntryHappening) => boolean): boolean =>
  entries.some(({ happening }) => is(happening));

/** What must stand in the diary of one who counts, said apart from the words the search goes by. */
const counts: Readonly<Partial<Record<Tale, (entries: readonly EntryRecord[]) => boolean>>> = {
  journey: (own) => tells(own, ({ kind }) => kind === 'journey'),
  orders: (own) => tells(own, ({ kind }) => kind === 'order'),
  delivered: (own) => tells(own, (one) => one.kind === 'order' && one.way === 'delivered'),
  collected: (own) => tells(own, (one) => one.kind === 'order' && one.way === 'collected'),
  handedOver: (own) => tells(own, (one) => one.kind === 'order' && one.way !== 'delivered'),
  returned: (own) => tells(own, ({ kind }) => kind === 'returned'),
  leavesBasket: (own) =>
    tells(own, ({ kind }) => kind === 'basketFilled') && !tells(own, ({ kind }) => kind === 'order'),
  typesAgain: (own) => tells(own, (one) => one.kind === 'asked' && one.how === 'reEntered' && one.fields > 0),
  typesFirst: (own) => tells(own, (one) => one.kind === 'asked' && one.how === 'entered' && one.fields > 0),
  switches: (own) => tells(own, ({ kind }) => kind === 'switch'),
  losesData: (own) => tells(own, (one) => one.kind === 'switch' && one.lost !== 0),
  contradicted: (own) => tells(own, ({ kind }) => kind === 'priceContradiction'),
  outOfStock: (own) =>
    tells(own, (one) => one.kind === 'stockOut' || (one.kind === 'cancelled' && !one.oversold)),
  oversold: (own) => tells(own, (one) => one.kind === 'cancelled' && one.oversold),
  wonBack: (own) => tells(own, (one) => one.kind === 'reminder' && one.effect === 'bringsBack'),
  contact: (own) => tells(own, ({ kind }) => kind === 'question' || kind === 'enquiry'),
  retold: (own) => tells(own, (one) => one.kind === 'question' && one.toldIn >= 0),
  helpedAtOnce: (own) =>
    tells(own, (one) => one.kind === 'enquiry' && one.contact === 'answered') ||
    (tells(own, ({ kind }) => kind === 'question') &&
      !tells(own, (one) => one.kind === 'question' && one.toldIn >= 0)),
  finishesElsewhere: (own) => {
    const begun = own.find(({ happening }) => happening.kind === 'journey')?.happening;
    const order = own.find(({ happening }) => happening.kind === 'order');
    const touchpoint = plan.crowd.channelOfTouchpoint[order?.touchpoint ?? -1];
    return begun?.kind === 'journey' && touchpoint !== undefined && touchpoint !== begun.channel;
  },
};

describe('a hunt behind a metric', () => {
  const measured = new Map(worlds.map((world) => [world.setUp, measureWorld(plan, world)]));
  const valueOf = (metric: MetricId, setUp: string): number => {
    const one = measured.get(setUp)?.[metric];
    return one?.kind === 'value' ? one.value : 0;
  };
  const hunted = metricIds.filter(
    (metric) => behindMetric[metric].kind !== 'nobody' && metric !== 'daysToOrder',
  );

  it.each(hunted)('of %s opens one who counts in it, and nobody where it is nothing', (metric) => {
    const behind = behindMetric[metric];
    for (const { setUp } of worlds.filter((world) => ['single', 'omni'].includes(world.setUp))) {
      const hunt = huntBehind(metric, setUp) ?? expect.fail(metric);
      const hit = first(hunt);
      expect(hit === null, `${metric} of ${setUp}`).toBe(valueOf(metric, setUp) === 0);
      if (hit === null) continue;
      if (behind.kind === 'end') {
        const is = (one: EntryHappening): boolean => one.kind === 'loss' && one.reason === behind.end;
        expect(tells(told(hit, setUp), is)).toBe(true);
      } else if (behind.kind === 'tale') {
        expect(counts[behind.tale]?.(told(hit, setUp)) ?? behind.tale, `${metric} of ${setUp}`).toBe(true);
      } else if (behind.kind === 'person') {
        const orders = worldOf(setUp).shoppers.orders[hit.shopper - 1] ?? 0;
        expect(orders).toBeGreaterThanOrEqual(behind.person.orders ?? 0);
      }
    }
  });

  it.each(['conversionRate', 'reEntryFields', 'unmetWishRate', 'repeatPurchaseRate'] as const)(
    'of a difference in %s opens one who counts with one set-up and not with the other',
    (metric) => {
      // In a single channel nobody types again.
      const reference = metric === 'reEntryFields' ? 'multi' : 'single';
      const compared = { setUp: 'omni', reference };
      let found = 0;
      for (const difference of [0.1, -0.1]) {
        const hunt = huntBehindDifference(metric, compared, difference);
        if (hunt === null || hunt.kind === 'differs') expect.fail(metric);
        const with_ = difference > 0 ? 'omni' : reference;
        expect([hunt.setUp, hunt.without]).toEqual([with_, difference > 0 ? reference : 'omni']);
        const hit = first(hunt);
        if (hit === null) continue;
        found += 1;
        const behind = behindMetric[metric];
        const is = (id: string): boolean => {
          if (behind.kind === 'person') return (worldOf(id).shoppers.orders[hit.shopper - 1] ?? 0) >= 2;
          const own = told(hit, id);
          if (behind.kind === 'end')
            return tells(own, (one) => one.kind === 'loss' && one.reason === behind.end);
          return behind.kind === 'tale' && counts[behind.tale]?.(own) === true;
        };
        expect([is(hunt.setUp), is(hunt.without ?? '')]).toEqual([true, false]);
      }
      expect(found).toBeGreaterThan(0);
    },
  );

  it('of no difference, of means, or of messages, looks for nobody', () => {
    const compared = { setUp: 'omni', reference: 'single' };
    expect(huntBehindDifference('conversionRate', compared, 0)).toBeNull();
    expect(huntBehindDifference('daysToOrder', compared, 2)).toBeNull();
    expect(huntBehindDifference('profit', compared, 2)).toBeNull();
    expect(huntBehindDifference('messagesPerShopper', compared, 2)).toBeNull();
    expect(huntBehind('messagesPerShopper', 'omni')).not.toBeNull();
  });
});

describe('the steps of a hunt', () => {
  it('come to each need once and to an end, where several ways lead to it', () => {
    const sought = soughtBy({ kind: 'tells', setUp: 'omni', tale: 'orders' }, channels);
    const ways = sought.kind === 'needs' ? [...sought.ways, ...sought.ways] : [];
    const seen = new Set<string>();
    let hit = reader.hit(small, 1, { kind: 'needs', ways }, null);
    const of = hit?.of ?? 0;
    for (let step = 1; hit !== null && step <= of; step += 1) {
      expect(hit.at).toBe(step);
      seen.add(`${hit.shopper} ${hit.number}`);
      hit = reader.hit(small, 1, { kind: 'needs', ways }, hit);
    }
    expect(hit).toBeNull();
    expect(of).toBeGreaterThan(1);
    expect(seen.size).toBe(of);
  });

  it('come to shoppers with nothing to show last', () => {
    const shown = findPeople(plan, 0, [{ setUp: 'omni', person: {} }]).map(({ number }) => number >= 0);
    expect(shown).toHaveLength(small.shoppers);
    expect(shown.toSorted((one, other) => Number(other) - Number(one))).toEqual(shown);
    expect(new Set(shown).size).toBe(2);
  });
});

describe('a hunt behind commission', () => {
  it('looks in a channel that pays it, and for nobody where none does', () => {
    const withFee = (fee: number) => ({
      channels: small.channels.map((one, at) => ({ ...one, commission: at === 1 ? fee : 0 })),
    });
    expect(huntBehindLine('commission', 'omni', withFee(0))).toBeNull();
    expect(huntBehindLine('commission', 'omni', withFee(0.1))).toMatchObject({ place: channels[1] });
    const everywhere = { channels: small.channels.map((one) => ({ ...one, commission: 0.1 })) };
    const hunt = huntBehindLine('commission', 'omni', everywhere) ?? expect.fail('nobody pays it');
    const sought = soughtBy(hunt, channels);
    const places = sought.kind === 'needs' ? sought.ways.map(([way]) => way?.story.steps.at(-1)?.place) : [];
    expect(places).toEqual(channels);
  });
});

describe('a hunt for messages', () => {
  const texts = prepared.find(({ name }) => name === 'same-advert-again.yaml')?.text ?? '';
  const sent = { ...scenarioOf(texts), shoppers: 80, replications: 1, days: 28 };

  it('opens one who gets, answers or unsubscribes from one, where the world sends any', () => {
    const [world] = [...simulateReplication(planExperiment(sent), 0)].slice(-1);
    const measured = measureWorld(planExperiment(sent), world ?? expect.fail('no world'));
    const effects = { messagesPerShopper: null, touchesAnswered: 'answers', unsubscribeRate: 'unsubscribes' };
    for (const [metric, effect] of Object.entries(effects)) {
      const one = measured[metric as MetricId];
      const hunt = huntBehind(metric as MetricId, world?.setUp ?? '') ?? expect.fail(metric);
      const hit = reader.hit(sent, 1, soughtBy(hunt, []), null);
      if (one.kind === 'none' || one.value === 0) expect(hit).toBeNull();
      if (hit === null) continue;
      const own = reader.read(sent, hit.shopper, 1).worlds.find(({ setUp }) => setUp === world?.setUp);
      const is = (happening: EntryHappening): boolean =>
        happening.kind === 'message' &&
        happening.sender !== 0 &&
        (effect === null || happening.effect === effect);
      expect(tells(own?.entries ?? [], is)).toBe(true);
    }
  });
});

describe('a hunt behind a cell of the friction map', () => {
  it('opens one who types that data again between those channels, or breaks off there and leaves, as the ledger counts', () => {
    const { ledger } = worldOf('multi');
    const data = carriedKinds[0];
    for (const isLost of [false, true])
      for (const [from, fromId] of channels.entries())
        for (const [to, toId] of channels.entries()) {
          const cell = from * channels.length + to;
          const count = (isLost ? ledger.journeysLost : ledger.reEntered)[cell] ?? 0;
          const ways = [{ from: fromId, to: toId }];
          const hit = first({ kind: 'typedAgain', setUp: 'multi', data, ways, isLost });
          expect(hit === null, `${fromId} ${toId} ${String(isLost)}`).toBe(count === 0);
          if (hit === null) continue;
          const is = (one: EntryHappening): boolean =>
            one.kind === 'asked' &&
            one.how === 'reEntered' &&
            one.data === 0 &&
            one.holder === from &&
            (isLost ? one.fields < one.of : one.fields > 0);
          expect(tells(told(hit, 'multi'), is)).toBe(true);
        }
  });
});

describe('a hunt for a shopper as a whole', () => {
  it('opens one of each band of satisfaction that anybody is in, and nobody of the others', () => {
    const { satisfaction } = worldOf('omni').shoppers;
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const members = [...satisfaction].flatMap((value, shopper) =>
        Math.min(9, Math.floor(value * 10)) === tenth ? [shopper + 1] : [],
      );
      const hit = first({ kind: 'is', setUp: 'omni', person: { tenth } });
      if (members.length === 0) expect(hit).toBeNull();
      else {
        expect(members).toContain(hit?.shopper);
        expect(hit?.of).toBe(members.length);
      }
    }
  });

  it('opens those whose first order falls into a stretch of days and who order again, each once', () => {
    const { orders, firstOrderDay } = worldOf('omni').shoppers;
    const members = [...orders].filter(
      (made, shopper) =>
        made >= 2 && (firstOrderDay[shopper] ?? -1) >= 0 && (firstOrderDay[shopper] ?? 99) < 28,
    );
    const hit = first({ kind: 'is', setUp: 'omni', person: { orders: 2, firstOrder: [1, 28] } });
    expect(hit?.of ?? 0).toBe(members.length);
    expect(first({ kind: 'is', setUp: 'omni', person: { orders: 99 } })).toBeNull();
  });
});
