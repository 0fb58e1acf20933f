import type { Claim, Comparison } from './claim.ts';

type Optional<Whole, Names extends keyof Whole> = Omit<Whole, Names> & Partial<Pick<Whole, Names>>;

/** A claim of the list; what is left out is empty. */
export function claim(
  given: Optional<Claim, 'comparisons' | 'answers' | 'missing' | 'restsOn' | 'finding'>,
): Claim {
  return { comparisons: [], answers: [], missing: null, restsOn: [], finding: null, ...given };
}

/** A comparison in the article's own form. */
export function article(given: Optional<Omit<Comparison, 'form'>, 'when'>): Comparison {
  return { form: 'article', when: null, ...given };
}

/** A comparison that sharpens the article. */
export function ours(given: Optional<Omit<Comparison, 'form'>, 'when'>): Comparison {
  return { form: 'ours', when: null, ...given };
}

export const higher = { kind: 'higher' } as const;
export const lower = { kind: 'lower' } as const;
export const different = { kind: 'different' } as const;
export const alike = (margin: number) => ({ kind: 'alike', margin }) as const;
export const notLower = (margin: number) => ({ kind: 'notLower', margin }) as const;
/** "No difference" and "not worse" unless another margin is said. */
export const ONE_POINT = 0.01;
