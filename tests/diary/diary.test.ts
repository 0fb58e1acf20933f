import { describe, expect, it } from 'vitest';
import { digestWorld } from '../../sim/metrics/digest.ts';
import { uniform } from '../../sim/random/draw.ts';
import { keyOf } from '../../sim/random/key.ts';
import { purpose } from '../../sim/random/purpose.ts';
import { entrySentence } from '../../sim/diary/entrySentences.ts';
import { decisionSentence } from '../../sim/diary/decisionSentences.ts';
import { diaryNames } from '../../sim/diary/diaryNames.ts';
import { endSentence } from '../../sim/diary/endSentences.ts';
import { hasQuestion, questionOf } from '../../sim/diary/purposeQuestions.ts';
import { lossBecause } from '../../sim/diary/lossSentences.ts';
import { measuredOnly, recordReplication } from '../../sim/diary/recordReplication.ts';
import { compareDecision } from '../../sim/diary/decisions.ts';
import { journeyEnds } from '../../sim/diary/journeyEnds.ts';
import { writeEntries } from '../../sim/diary/writeEntries.ts';
import { writeDiary } from '../../sim/diary/writeDiary.ts';
import type { EntryHappening } from '../../sim/diary/diary.ts';
import { lossReasons } from '../../sim/scenario/vocabulary.ts';
import { prepared, scenarioOf } from '../support/scenarioTexts.ts';
import { planOf, worldsOf } from '../support/worldsOf.ts';

/** A firm in which much happens: every mechanism of the preset is on, and data typed twice are common. */
const lively = 'preset: ownShop\nshoppers: 300\nsetUps: [multi, omni]\ncrowd: { needAlphaWeeks: 1 }';
const plan = planOf(lively);
const everybody = recordReplication(plan, 0, () => true);
const results = worldsOf(plan);

describe('a recorder', () => {
  it('leaves every world as it was, to the last bit', () => {
    expect(everybody.worlds.map(({ record }) => digestWorld(record))).toEqual(
      results.map(({ digest }) => digest),
    );
  });

  it('leaves worlds with a past of their own as they were', () => {
    const own = planOf(`${lively}\nhistory: { under: own }`);
    const recorded = recordReplication(own, 0, (shopper) => shopper === 7);
    const digests = recorded.worlds.map(({ record }) => digestWorld(record));
    expect(digests).toEqual(worldsOf(own).map(({ digest }) => digest));
  });

  it('writes down of one shopper what it writes of her among all', () => {
    const one = recordReplication(plan, 0, (shopper) => shopper === 42);
    expect(one.past).toEqual(everybody.past.filter(({ shopper }) => shopper === 42));
    one.worlds.forEach(({ events }, index) => {
      expect(events).toEqual(everybody.worlds[index]?.events.filter(({ shopper }) => shopper === 42));
    });
  });

  it('tells the orders, what was spent and the re-entered fields that stand in the accounts by shopper', () => {
    for (const { events, record } of everybody.worlds) {
      const { shoppers } = record;
      const orders = new Uint16Array(shoppers.orders.length);
      const spend = new Float64Array(shoppers.orders.length);
      const fields = new Uint16Array(shoppers.orders.length);
      for (const event of events) {
        if (event.kind === 'order') {
          orders[event.shopper]! += 1;
          spend[event.shopper]! += event.value;
        }
        if (event.kind === 'extraPurchase') spend[event.shopper]! += event.value;
        if (event.kind === 'asked' && event.how === 'reEntered') fields[event.shopper]! += event.fields;
      }
      expect(orders).toEqual(shoppers.orders);
      expect(spend).toEqual(shoppers.spend);
      expect(fields).toEqual(shoppers.reEnteredFields);
    }
  });

  it('tells as many orders, losses and journeys as the world counts', () => {
    for (const { events, record } of everybody.worlds) {
      const countOf = (kind: string): number => events.filter((event) => event.kind === kind).length;
      expect(countOf('order')).toBe(record.totals.orders);
      expect(countOf('loss')).toBe(record.totals.losses);
      expect(countOf('journey')).toBe(record.totals.journeys);
    }
  });

  it('tells every draw as the key gives it, and its outcome by the chance', () => {
    const key = keyOf(plan.seed, 0);
    let drawn = 0;
    for (const event of [...everybody.past, ...everybody.worlds.flatMap(({ events }) => events)]) {
      if (event.kind !== 'chance' && event.kind !== 'choice') continue;
      if (event.draw !== null) {
        expect(event.draw).toBe(uniform(key, event.shopper, event.number, event.purpose, event.k));
        drawn++;
      }
      if (event.kind === 'chance')
        expect(event.happened).toBe(event.draw === null || event.draw < event.chance);
    }
    expect(drawn).toBeGreaterThan(10_000);
  });

  it('gives the options of a choice chances that add up to 1, and the chosen one among them', () => {
    const choices = everybody.worlds.flatMap(({ events }) =>
      events.filter((event) => event.kind === 'choice'),
    );
    expect(choices.length).toBeGreaterThan(100);
    for (const { options, chosen, draw } of choices) {
      expect(options.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect(options.map(({ option }) => option)).toContain(chosen);
      const before = options
        .filter(({ option }) => option < chosen)
        .reduce((sum, { chance }) => sum + chance, 0);
      expect(draw).toBeGreaterThan(before - 1e-9);
    }
  });
});

describe('a diary', () => {
  const busiest = everybody.worlds[0]!.record.shoppers.journeys.reduce(
    (best, journeys, shopper, all) => (journeys > (all[best] ?? 0) ? shopper : best),
    0,
  );
  const diary = writeDiary(plan, busiest, 0);
  const scenario = scenarioOf(prepared.find(({ name }) => name === 'four-worlds.yaml')!.text);
  const names = diaryNames({ ...scenario, warmUpDays: plan.crowd.warmUpDays });

  it('holds every decision once, beside what the same draw decided in the other worlds', () => {
    let otherwise = 0;
    for (const { setUp, entries } of diary.worlds) {
      for (const { number, decisions } of entries) {
        for (const decision of decisions) {
          expect(decision.others.map((other) => other.setUp)).not.toContain(setUp);
          for (const other of decision.others) {
            const there = diary.worlds.find((world) => world.setUp === other.setUp)!;
            const same = there.entries
              .filter((entry) => entry.number === number)
              .flatMap((entry) => entry.decisions)
              .find(({ purpose: what, k }) => what === decision.purpose && k === decision.k);
            expect(same?.outcome ?? null).toEqual(other.outcome);
            if ((same?.draw ?? null) !== null && decision.draw !== null)
              expect(same?.draw).toBe(decision.draw);
            if (JSON.stringify(other.outcome) !== JSON.stringify(decision.outcome)) otherwise++;
          }
        }
      }
    }
    expect(otherwise).toBeGreaterThan(0);
  });

  it('goes in the order of time and counts the measured days from 1', () => {
    for (const { entries } of diary.worlds) {
      const minutes = entries.map(({ minute }) => minute);
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
      expect(Math.min(...entries.map(({ day }) => day))).toBeGreaterThanOrEqual(1);
    }
    expect(Math.max(...diary.past.map(({ day }) => day))).toBeLessThanOrEqual(0);
  });

  it('ends every journey with the order or loss of its world', () => {
    for (const { journeys, entries } of diary.worlds) {
      const ends = entries.filter(({ happening }) => happening.kind === 'order' || happening.kind === 'loss');
      const told = journeys.filter(({ end }) => end.kind === 'order' || end.kind === 'loss');
      expect(told.length).toBe(ends.length);
    }
  });

  it('names for every loss the decision that struck, and one that came out against her', () => {
    let struck = 0;
    for (const { events } of everybody.worlds) {
      for (let shopper = 0; shopper < plan.crowd.shoppers; shopper++) {
        const own = events.filter((event) => event.shopper === shopper);
        const entries = writeEntries(own, plan.crowd.warmUpDays, (event) => compareDecision(event, []));
        for (const { end, decision } of journeyEnds(entries)) {
          if (end.kind === 'order' || end.kind === 'open') expect(decision).toBeNull();
          if (end.kind !== 'loss' || decision?.outcome.kind !== 'chance') continue;
          expect(decision.outcome.happened).toBe(end.reason !== 'notReady');
          struck++;
        }
      }
    }
    expect(struck).toBeGreaterThan(30);
  });

  it('says every entry, decision and end in both languages, with nothing left to fill in', () => {
    for (let shopper = 0; shopper < plan.crowd.shoppers; shopper += 29) {
      for (const { entries, journeys } of writeDiary(plan, shopper, 0, false).worlds) {
        const texts = [
          ...entries.map((entry) => entrySentence(entry, names)),
          ...entries.flatMap(({ decisions }) =>
            decisions.map((decision) => decisionSentence(decision, names)),
          ),
          ...journeys.map((journey) => endSentence(journey, names)),
        ];
        for (const { en, id } of texts) {
          expect(en).not.toMatch(/[{}]|undefined|NaN/);
          expect(id).not.toMatch(/[{}]|undefined|NaN/);
          expect(en).not.toBe('');
          expect(id).not.toBe('');
        }
      }
    }
  });
});

describe('a diary of what a delivery costs', () => {
  const fees = planOf(
    `${lively}\nchannels: [store, { id: web, deliveryFee: 30000 }, { id: app, deliveryFee: 5000 }, messaging]\ndelivery: { looksForLowerFee: 1 }`,
  );
  const { worlds } = recordReplication(fees, 0, () => true, measuredOnly);
  const all = worlds.flatMap(({ events }) => events);
  const names = diaryNames(scenarioOf(prepared.find(({ name }) => name === 'four-worlds.yaml')!.text));
  const says = (happening: EntryHappening): string =>
    entrySentence(
      { minute: 0, day: 1, minuteOfDay: 0, number: 0, touchpoint: 0, happening, decisions: [] },
      names,
    ).en;

  it('tells the fee of the channel for what is delivered, and none for the rest', () => {
    const channelAt = new Map<string, number>();
    const told = new Set<string>();
    for (const event of all) {
      const journey = `${event.shopper} ${event.number}`;
      if (event.kind === 'session')
        channelAt.set(
          journey,
          fees.channelIds.indexOf(fees.touchpointIds[event.touchpoint]?.split('/')[0] ?? ''),
        );
      const fee = fees.crowd.deliveryFee[channelAt.get(journey) ?? -1];
      if (event.kind === 'deliveryRefused') expect(event.fee).toBe(fee);
      if (event.kind !== 'fulfilment') continue;
      expect(event.fee).toBe(event.way === 'delivered' ? fee : 0);
      told.add(`${event.way} ${event.fee}`);
    }
    expect([...told]).toEqual(
      expect.arrayContaining(['carriedAway 0', 'collected 0', 'delivered 30000', 'delivered 5000']),
    );
    expect(says({ kind: 'fulfilment', way: 'delivered', fee: 30000, returnsShown: true })).toBe(
      'The goods are to be delivered; that costs her Rp 30,000. She is shown how to return them.',
    );
  });

  it('tells of who goes to the channel with the lowest fee, and of what she pays there', () => {
    const looked = all.filter((event) => event.kind === 'lowerFee');
    expect(looked.length).toBeGreaterThan(3);
    for (const { channel, fee } of looked) expect([fees.channelIds[channel], fee]).toEqual(['app', 5000]);
    expect(says({ kind: 'lowerFee', channel: 2, fee: 5000 })).toContain('App delivers for Rp 5,000');
  });
});

describe('a diary of a botched launch', () => {
  const launch = planOf(
    'preset: ownShop\nshoppers: 300\ncrowd: { needAlphaWeeks: 1 }\nsetUps: [{ id: botched, preset: multi, name: { en: a, id: b }, consistency: 1, carryOver: { everyPair: 1 }, rollOut: { start: 1, faultRate: 0.9, faultHalfLifeDays: 3650 } }]',
  );
  const { worlds } = recordReplication(launch, 0, () => true, measuredOnly);
  const over = worlds.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'priceContradiction' ? [event.over] : [])),
  );

  it('tells wrong data from wrong prices', () => {
    expect(new Set(over)).toEqual(new Set(['prices', 'data']));
  });
});

describe('the words of a diary', () => {
  it.each(lossReasons)('say in both languages why a journey ended with %s', (reason) => {
    expect(lossBecause[reason].en).toContain('{place}');
    expect(lossBecause[reason].id).toContain('{place}');
    expect(lossBecause[reason].en).not.toBe(lossBecause[reason].id);
  });

  it('have a question for every decision that can come up in a diary', () => {
    const names = new Map<number, keyof typeof purpose>(
      Object.entries(purpose).map(([name, number]) => [number, name as keyof typeof purpose]),
    );
    const told = new Set<string>();
    for (const { events } of everybody.worlds) {
      for (const event of events) {
        if (event.kind === 'chance' || event.kind === 'choice') told.add(names.get(event.purpose) ?? '?');
      }
    }
    expect(told.size).toBeGreaterThan(20);
    for (const name of told) {
      expect(hasQuestion(name as keyof typeof purpose), name).toBe(true);
      expect(questionOf(name as keyof typeof purpose).id).not.toBe('');
    }
  });
});
