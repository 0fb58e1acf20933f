import type { World } from '../world.ts';

/**
 * Books a purchase that ends in another kind of place than she looked in before: bought in a store after looking elsewhere, or the other
 * way round. `row` 0: bought here; 2: at a rival, of the kind of place she was moving to.
 */
export function noteCrossing(w: World, j: number, channel: number, row: 0 | 2): void {
  const { isStore, channelCount } = w.crowd;
  const visited = w.journeys.visited[j]!;
  const endsInStore = isStore[channel] === 1;
  for (let c = 0; c < channelCount; c++) {
    if (((visited >> c) & 1) === 0 || (isStore[c] === 1) === endsInStore) continue;
    w.notes.crossings[endsInStore ? row : row + 1]! += 1;
    return;
  }
}
