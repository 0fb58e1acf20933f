/** Days that count as a month. */
const MONTH = 28;

/**
 * The numbers (0, 1, ...) of the campaigns that go out on a day [R30]. Bunches of `burst` begin every 28 burst / perMonth days, rounded down
 * to whole days, counted from day 0; those of a bunch go out on successive days. 1 = evenly spaced.
 */
export function campaignsOn(day: number, perMonth: number, burst: number): readonly number[] {
  if (perMonth === 0) return [];
  const spacing = (MONTH * burst) / perMonth;
  const found: number[] = [];
  for (let bunch = Math.max(0, Math.floor((day - burst) / spacing)); ; bunch++) {
    const first = Math.floor(bunch * spacing);
    if (first > day) return found;
    if (day - first < burst) found.push(bunch * burst + day - first);
  }
}
