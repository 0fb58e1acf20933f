import { expect, it } from 'vitest';
import { freshState } from '../../sim/world/shopperState.ts';
import { bytesPerShopper, levers, sumOf } from '../support/bytesPerShopper.ts';

it('[R2] a shopper takes less than 150 bytes with six channels, her diary and open journeys aside, whatever the levers', () => {
  const sizes = bytesPerShopper(levers);
  expect(sizes.get('.past.touches.fatigue'), 'messages leave traces').toBe(4);
  expect(sumOf(sizes), JSON.stringify(Object.fromEntries(sizes))).toBeLessThan(150);
});

it('[R2] she takes less where nobody sends messages', () => {
  const silent = sumOf(bytesPerShopper('messaging: { perMonth: 0 }'));
  expect(silent).toBeLessThan(sumOf(bytesPerShopper(levers)) - 20);
});

it('[R2] a further channel adds nine bytes, a web shop four more', () => {
  const taken = (channels: readonly string[]): number => sumOf(bytesPerShopper(levers, [...channels]));
  const three = taken(['store', 'app', 'messaging']);
  expect(taken(['store', 'app', 'messaging', 'marketplace']) - three).toBe(9);
  expect(taken(['store', 'app', 'messaging', 'web']) - three).toBe(13);
});

it('[R2] the silos of up to eight channels take a byte for each durable kind, of more two', () => {
  const silos = (channels: number): number => freshState(1, channels, 0, 0.5).silos.byteLength;
  expect([silos(8), silos(9)]).toEqual([4, 8]);
  const { silos: many } = freshState(1, 16, 0, 0.5);
  many[0]! |= 1 << 15;
  expect(many[0]).toBe(1 << 15);
});
