import expOf from '@stdlib/math-base-special-exp';
import lnOf from '@stdlib/math-base-special-ln';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exp, ln } from '../../sim/random/elementary.ts';

/** Where one case of the functions ends and the next begins, and what lies on either side of it. */
const edges = [0, 1, 0.5, 2, Math.SQRT2, Math.SQRT1_2, 700, 2 ** -28, 709.782712893384, -745.1332191019411];
const special = [NaN, Infinity, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308];
const corners = [...edges, ...special].flatMap((x) =>
  [x, x * (1 + 2 ** -52), x * (1 - 2 ** -53), x * (1 + 2 ** -20), x * (1 - 2 ** -20)].flatMap((y) => [y, -y]),
);

it.each([
  ['e^x', exp, expOf],
  ['ln x', ln, lnOf],
] as const)('[R1] %s has the bits of the reference for any number', (_, own, reference) => {
  const differs = (x: number): boolean => !Object.is(own(x), reference(x));
  expect(corners.filter(differs)).toEqual([]);
  fc.assert(
    fc.property(fc.double(), (x) => !differs(x)),
    { numRuns: 20_000 },
  );
});

it('[R1] e^x and ln x have the bits of the reference where the model uses them', () => {
  const differing: number[] = [];
  for (let i = 0; i < 200_000; i++) {
    const u = (Math.imul(i, 0x9e3779b1) >>> 0) / 2 ** 32 + 2 ** -33;
    const x = (u - 0.5) * 60;
    if (!Object.is(ln(u), lnOf(u)) || !Object.is(exp(x), expOf(x))) differing.push(i);
  }
  expect(differing).toEqual([]);
});
