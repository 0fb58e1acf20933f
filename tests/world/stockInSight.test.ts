import { describe, expect, it } from 'vitest';
import type { WorldResult } from '../../sim/world/worldResult.ts';
import { planOf, total, worldOf } from '../support/worldsOf.ts';

const named = 'name: { en: Tried, id: Dicoba }';
const base = `history: { under: none }
shoppers: 1500
days: 120
crowd: { needAlphaWeeks: 1, firstNeedWithinDays: 60, switchinessMean: 0.9 }
channels: [store, web, marketplace]`;

function run(setUp: string, lines = ''): WorldResult {
  return worldOf(
    planOf(`${base}\nsetUps: [{ id: tried, preset: multi, ${named}, ${setUp} }]\n${lines}`),
    'tried',
  );
}

const switches = (world: WorldResult, from: number, to: number): number => world.switches[from * 3 + to] ?? 0;
const [store, web, marketplace] = [0, 1, 2];

describe('[R8] stock in sight', () => {
  /** Nobody moves for another reason. */
  const still = (setUp: string, lines = ''): WorldResult => run(setUp, `journey: { moveScale: 0 }\n${lines}`);
  const shown = still('stock: { visible: on }', 'stock: { otherPlaceAccepted: 0 }');

  it('[R8] shoppers who have no other reason to move go from the web to a store that shows the article, from nowhere else and nowhere else', () => {
    expect(switches(shown, web, store)).toBeGreaterThan(50);
    expect(total(shown, 'switches')).toBe(switches(shown, web, store));
    expect(switches(shown, marketplace, store)).toBe(0);
  });

  it('[R8] who never moves does not go either', () => {
    const never = planOf(
      `${base.replace('0.9 }', '0 }')}\nsetUps: [{ id: tried, preset: multi, ${named}, stock: { visible: on } }]\nstock: { otherPlaceAccepted: 0 }`,
    );
    expect(total(worldOf(never, 'tried'), 'switches')).toBe(0);
  });

  it('[R8] nobody goes where stock is not shown, or where nobody fetches', () => {
    expect(total(still('stock: { visible: off }'), 'switches')).toBe(0);
    expect(
      total(
        still('stock: { visible: on }', 'stock: { fetchesInSight: 0, otherPlaceAccepted: 0 }'),
        'switches',
      ),
    ).toBe(0);
  });

  it('[R8] pooled stock does not hide the shelf: what a store has itself is seen all the same', () => {
    const pooled = still('stock: { visible: on, pooled: on, live: on }', 'stock: { otherPlaceAccepted: 0 }');
    expect(switches(pooled, web, store)).toBeGreaterThan(50);
    const bare = still(
      'stock: { visible: on }',
      'stock: { otherPlaceAccepted: 0, expectedOrders: 0.01, stockOutTarget: 0.5 }',
    );
    expect(switches(bare, web, store)).toBeLessThan(0.5 * switches(shown, web, store));
  });

  it('[R19] who is content with another article does not go elsewhere for hers, who is not does', () => {
    const going = (substitutes: number): number =>
      total(
        still(
          'stock: { visible: on, live: on }',
          `stock: { fetchesInSight: 0, otherPlaceAccepted: 1, stockOutTarget: 0.3, expectedOrders: 5, substitutes: ${String(substitutes)}, goesToRival: 0, waits: 0 }`,
        ),
        'switches',
      );
    expect(going(1)).toBe(0);
    expect(going(0)).toBeGreaterThan(20);
  });
});

describe('[R13] buying more', () => {
  const collecting = (chance: number): WorldResult =>
    run(
      'clickAndCollect: on',
      `stock: { expectedOrders: 50 }\njourney: { collectionShare: 1, buysMore: ${String(chance)} }`,
    );
  const revenue = (world: WorldResult): number => world.dailyRevenue.reduce((sum, day) => sum + day, 0);

  it('[R13] with a chance of 1 every collected order brings a purchase at the store, in revenue but not in orders', () => {
    const [always, never] = [collecting(1), collecting(0)];
    expect(total(always, 'extraPurchases')).toBe(total(always, 'collectedOrders'));
    expect(total(never, 'extraPurchases')).toBe(0);
    expect(total(always, 'orders')).toBe(total(never, 'orders'));
    expect(revenue(always)).toBeGreaterThan(revenue(never));
    expect(always.shoppers.spend.reduce((sum, one) => sum + one, 0)).toBeCloseTo(revenue(always), 3);
  });

  it('[R13] nothing more is bought where the shelf is bare', () => {
    const bare = run(
      'clickAndCollect: on',
      'stock: { articles: 500, expectedOrders: 0.01, stockOutTarget: 0.5, leadTimeDays: 90 }\njourney: { collectionShare: 1, buysMore: 1 }',
    );
    expect(total(bare, 'extraPurchases')).toBeLessThan(total(bare, 'collectedOrders'));
  });
});
