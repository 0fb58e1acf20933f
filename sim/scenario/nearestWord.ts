/** Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const longestCompared = 80;

/** So much of a word must be there for it to stand for the whole. */
const shortestBeginning = 4;

/**
 * The candidate that `word` was probably meant to be, capitals aside: the nearest, the first of equals, or else the only one that begins
 * with it (`conversion` for conversionRate). Null when there is none.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | null {
  if (word.length === 0 || word.length > longestCompared) return null;
  const lower = word.toLowerCase();
  let nearest: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  if (nearest !== null || word.length < shortestBeginning) return nearest;
  const begun = candidates.filter((candidate) => candidate.toLowerCase().startsWith(lower));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
