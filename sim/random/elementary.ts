import erfcinvOf from '@stdlib/math-base-special-erfcinv';
import expOf from '@stdlib/math-base-special-exp';
import lnOf from '@stdlib/math-base-special-ln';

/**
 * The functions of the model that are more than arithmetic, from stdlib: made of arithmetic only, so that they give the same bits on every
 * engine, as Math.exp and Math.log do not. Taken from here and not from the packages: those are CommonJS, and a bundle would look them up by
 * name at every call, which was measured at a fortieth of a run.
 */
export const exp: (x: number) => number = expOf;

/** Natural logarithm. */
export const ln: (x: number) => number = lnOf;

/** The inverse of the complementary error function. */
export const erfcinv: (x: number) => number = erfcinvOf;
