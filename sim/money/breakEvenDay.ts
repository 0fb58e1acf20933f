/**
 * The first day (1 the first measured one) from which cumulative profit stays above another's until the last day; null if it never does
 * [R26]. Both arrays hold the profit of each day.
 */
export function breakEvenDay(profitByDay: Float64Array, othersByDay: Float64Array): number | null {
  let ahead = 0;
  const lead = profitByDay.map((profit, day) => (ahead += profit - (othersByDay[day] ?? 0)));
  const lastBehind = lead.findLastIndex((amount) => amount <= 0);
  return lastBehind === lead.length - 1 ? null : lastBehind + 2;
}
