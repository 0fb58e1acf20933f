const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** ISO dates of `days` days in a row; the first is `startDate`, an ISO date itself (Gregorian calendar). */
export function listDates(startDate: string, days: number): readonly string[] {
  let [year = 1, month = 1, day = 1] = startDate.split('-').map(Number);
  return Array.from({ length: days }, () => {
    const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
    day += 1;
    if (day > daysInMonth(year, month)) [day, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
    return date;
  });
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
