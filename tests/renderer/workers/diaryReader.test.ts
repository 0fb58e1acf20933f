import { describe, expect, it } from 'vitest';
import { soughtBy } from '../../../renderer/stores/huntWays.ts';
import { createDiaryReader } from '../../../renderer/workers/diaryReader.ts';
import { diary } from '../../../sim/cli/commands/diary.ts';
import type { Terminal } from '../../../sim/cli/terminal.ts';
import { prepared, scenarioOf } from '../../support/scenarioTexts.ts';

const scenario = scenarioOf(prepared.find(({ name }) => name === 'phone-to-store.yaml')?.text ?? '');
const small = { ...scenario, shoppers: 300, replications: 3 };

/** What the command line prints as JSON. */
function printed(options: Parameters<typeof diary>[1]): unknown {
  const lines: string[] = [];
  const terminal = {
    language: 'en',
    say: (text: { readonly en: string }) => text.en,
    print: (line: string) => lines.push(line),
    complain: (line: string) => {
      throw new Error(line);
    },
  } as unknown as Terminal;
  diary('phone-to-store', { ...options, json: true }, terminal);
  return JSON.parse(lines.join('\n'));
}

describe('the diary on the screen', () => {
  it('is to the last letter the one on the command line, also for those beside the one asked for', () => {
    const reader = createDiaryReader();
    for (const shopper of [17, 23, 290]) {
      const shown: unknown = JSON.parse(JSON.stringify(reader.read(small, shopper, 2)));
      expect(shown).toEqual(printed({ shopper: String(shopper), shoppers: '300', replication: '2' }));
    }
  });
});

describe('a search for shoppers', () => {
  const reader = createDiaryReader();
  const hunt = { kind: 'differs', setUp: 'omni', reference: 'multi' } as const;

  it('finds needs that end in an order in one of the two worlds only, one after another, each once', () => {
    const ways = soughtBy(hunt, []);
    const seen = new Set<string>();
    let hit = reader.hit(small, 1, ways, null);
    expect(hit).not.toBeNull();
    while (hit !== null) {
      expect(hit.at).toBe(seen.size + 1);
      seen.add(`${hit.shopper} ${hit.number}`);
      const { worlds } = reader.read(small, hit.shopper, hit.replication);
      const ordered = ['omni', 'multi'].map((id) =>
        worlds
          .find(({ setUp }) => setUp === id)
          ?.entries.some(({ number, happening }) => number === hit?.number && happening.kind === 'order'),
      );
      expect(ordered[0]).not.toBe(ordered[1]);
      const { of } = hit;
      hit = seen.size < 6 ? reader.hit(small, 1, ways, hit) : null;
      if (hit === null && seen.size < 6) expect(seen.size).toBe(of);
    }
  });

  it('finds those who go on from one channel to another, and those whose diary tells of a delivery', () => {
    const moves = { kind: 'moves', setUp: 'omni', from: 'web', to: 'store' } as const;
    const hit = reader.hit(small, 1, soughtBy(moves, []), null);
    const read = reader.read(small, hit?.shopper ?? 0, 1).worlds.find(({ setUp }) => setUp === 'omni');
    const ids = small.channels.map(({ id }) => id);
    const moved = read?.entries.flatMap(({ happening }) =>
      happening.kind === 'switch' ? [[ids[happening.from], ids[happening.to]]] : [],
    );
    expect(moved).toContainEqual(['web', 'store']);
    const delivered = soughtBy({ kind: 'tells', setUp: 'multi', tale: 'delivered' }, []);
    expect(reader.hit(small, 1, delivered, null)).not.toBeNull();
  });

  it('finds those who type again in one channel what another has', () => {
    const typed = { kind: 'typedAgain', setUp: 'multi', data: 'identity', isLost: false } as const;
    const byPair = scenario.channels.flatMap(({ id: from }) =>
      scenario.channels.map(({ id: to }) => ({ ...typed, from, ways: [{ from, to }] })),
    );
    const found = byPair.flatMap((pair) => {
      const hit = reader.hit(small, 1, soughtBy(pair, []), null);
      return hit === null ? [] : [{ pair, hit }];
    });
    expect(found.length).toBeGreaterThan(0);
    for (const { pair, hit } of found.slice(0, 5)) {
      const { worlds } = reader.read(small, hit.shopper, 1);
      const entries = worlds.find(({ setUp }) => setUp === 'multi')?.entries ?? [];
      const holder = scenario.channels.findIndex(({ id }) => id === pair.from);
      const again = entries.filter(
        ({ number, happening }) =>
          number === hit.number &&
          happening.kind === 'asked' &&
          happening.how === 'reEntered' &&
          happening.holder === holder,
      );
      expect(again.length).toBeGreaterThan(0);
    }
  });

  it('finds each end of a journey that the world has', () => {
    const hit = reader.hit(small, 1, soughtBy({ kind: 'end', setUp: 'multi', end: 'ordered' }, []), null);
    const { worlds } = reader.read(small, hit?.shopper ?? 1, 1);
    const journeys = worlds.find(({ setUp }) => setUp === 'multi')?.journeys ?? [];
    expect(journeys.find(({ number }) => number === hit?.number)?.end.kind).toBe('order');
  });
});
