import { describe, expect, it } from 'vitest';
import { codebook, metricIds } from '../../sim/metrics/codebook.ts';
import type { EventChoice } from '../../sim/report/bundleMeta.ts';
import { plainCsv, spreadsheetCsv, type CsvDialect } from '../../sim/report/csv.ts';
import { activities } from '../../sim/report/eventActivities.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { liveBundle, smallScenario, type LiveBundle } from '../support/liveBundle.ts';
import { readRecords } from '../support/readCsv.ts';

type Rows = readonly Readonly<Record<string, string>>[];

const small = smallScenario;

interface Lived extends LiveBundle {
  readonly rows: Rows;
}

function live(scenario: Scenario, events: EventChoice = 'all', dialect: CsvDialect = plainCsv): Lived {
  const bundle = liveBundle(scenario, { events, dialect });
  const text = bundle.files.get('events.csv');
  return { ...bundle, rows: text === undefined ? [] : readRecords(text, dialect.delimiter) };
}

/** Together they have stock, switching, returns, deliveries, service, reminders, messages and adverts. */
const lived = ['four-worlds', 'launch-in-steps', 'same-advert-again'].map((id) => ({
  id,
  ...live(small(id)),
}));

const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);

/** What events say of a count of daily.csv: how much a row adds to it. */
const counted: Readonly<Record<string, (row: Readonly<Record<string, string>>) => number>> = {
  orders: ({ activity }) => Number(activity === 'order'),
  orderValue: ({ activity, value }) =>
    activity === 'order' || activity === 'extraPurchase' ? Number(value) : 0,
  extraPurchases: ({ activity }) => Number(activity === 'extraPurchase'),
  collectedOrders: ({ activity, fulfilment }) => Number(activity === 'order' && fulfilment === 'collected'),
  checkouts: ({ activity }) => Number(activity === 'checkout' || activity === 'deliveryRefused'),
  stockOuts: ({ activity, detail }) =>
    Number(activity === 'stockOut' || (activity === 'cancelled' && detail === 'soldOut')),
  oversold: ({ detail }) => Number(detail === 'oversold'),
  enteredFields: ({ activity, fields }) => (activity === 'entered' ? Number(fields) : 0),
  reEnteredFields: ({ activity, fields }) => (activity === 'reEntered' ? Number(fields) : 0),
  confirmedFields: ({ activity, fields }) => (activity === 'confirmed' ? Number(fields) : 0),
  questions: ({ activity }) => Number(activity === 'question' || activity === 'retold'),
  retoldQuestions: ({ activity }) => Number(activity === 'retold'),
  returnedOrders: ({ activity }) => Number(activity === 'returned'),
  returnedInStore: ({ activity, detail }) => Number(activity === 'returned' && detail === 'inStore'),
};

const placeOf = ({ setUp, replication, day, device }: Readonly<Record<string, string>>, channel?: string) =>
  [setUp, replication, day, channel, device].join(' ');

function sumBy(
  rows: Rows,
  key: (row: Readonly<Record<string, string>>) => string,
  amount: (row: Readonly<Record<string, string>>) => number,
) {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const value = amount(row);
    if (value !== 0) sums.set(key(row), Math.round(((sums.get(key(row)) ?? 0) + value) * 1e6) / 1e6);
  }
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function groupBy(rows: Rows, key: (row: Readonly<Record<string, string>>) => string): readonly Rows[] {
  const groups = new Map<string, Readonly<Record<string, string>>[]>();
  for (const row of rows) {
    const known = groups.get(key(row));
    if (known === undefined) groups.set(key(row), [row]);
    else known.push(row);
  }
  return [...groups.values()];
}

describe.each(lived)('events.csv of $id', ({ files, rows }) => {
  const daily = readRecords(files.get('daily.csv') ?? '');

  it.each(Object.entries(counted))(
    'adds up to daily.csv in %s, day by day and place by place',
    (metric, amount) => {
      const own = daily.filter((row) => row['metric'] === metric);
      const expected = sumBy(
        own,
        (row) => placeOf(row, row['channel']),
        (row) => Number(row['value']),
      );
      const found = sumBy(rows, (row) => placeOf(row, row['resource']), amount);
      expect(Object.keys(found)).toEqual(Object.keys(expected));
      for (const [place, value] of Object.entries(expected)) expect(found[place]).toBeCloseTo(value, 3);
    },
  );

  it('adds up to daily.csv in journeys, sessions for needs, needs elsewhere, switches, and losses by reason', () => {
    const inAll = (name: string): number =>
      total(daily.filter(({ metric }) => metric === name).map(({ value }) => Number(value)));
    const count = (fits: (row: Readonly<Record<string, string>>) => boolean): number =>
      rows.filter(fits).length;
    expect(count(({ activity }) => activity === 'journey')).toBe(inAll('journeys'));
    expect(count(({ activity }) => activity === 'goesElsewhere')).toBe(inAll('needsElsewhere'));
    expect(count(({ activity }) => activity === 'switch')).toBe(inAll('switches'));
    expect(count(({ activity }) => activity === 'session' || activity === 'returnsToBasket')).toBe(
      inAll('sessions') - inAll('browsingVisits'),
    );
    const begun = new Set(rows.filter(({ activity }) => activity === 'journey').map((row) => row['case']));
    const losses = rows.filter(({ activity }) => activity === 'loss');
    expect(losses.filter((row) => !begun.has(row['case']))).toHaveLength(inAll('historyLosses'));
    for (const reason of new Set(losses.map((row) => row['reason'])))
      expect(losses.filter((row) => row['reason'] === reason && begun.has(row['case']))).toHaveLength(
        inAll(`lost.${reason}`),
      );
  });

  it('agrees with summary.csv', () => {
    const summary = readRecords(files.get('summary.csv') ?? '');
    for (const setUp of new Set(rows.map((row) => row['setUp']))) {
      const worlds = ['1', '2'].map((replication) =>
        rows.filter((row) => row['setUp'] === setUp && row['replication'] === replication),
      );
      const mean = (measure: (own: Rows) => number): number => total(worlds.map(measure)) / worlds.length;
      const told = (metric: string): number =>
        Number(summary.find((row) => row['setUp'] === setUp && row['metric'] === metric)?.['mean']);
      const of = (own: Rows, activity: string): Rows => own.filter((row) => row['activity'] === activity);
      const isBegun = (own: Rows): ReadonlySet<string | undefined> =>
        new Set(of(own, 'journey').map((row) => row['case']));
      expect(mean((own) => of(own, 'order').length)).toBeCloseTo(told('orders'), 9);
      expect(mean((own) => of(own, 'journey').length)).toBeCloseTo(told('journeys'), 9);
      expect(
        mean(
          (own) => of(own, 'order').filter((row) => isBegun(own).has(row['case'])).length / isBegun(own).size,
        ),
      ).toBeCloseTo(told('conversionRate'), 9);
      expect(
        mean((own) => total(of(own, 'reEntered').map((row) => Number(row['fields']))) / isBegun(own).size),
      ).toBeCloseTo(told('reEntryFields'), 9);
    }
  });

  it('tells every case from its need to its end, and only what follows an order after it', () => {
    const cases = groupBy(rows, (row) => row['case'] ?? '');
    const afterwards = new Set(['order', 'loss', 'goesElsewhere', 'enquiry', 'returned']);
    for (const own of cases) {
      const names = own.map((row) => row['activity'] ?? '');
      const first = names.findIndex((name) => ['order', 'loss', 'goesElsewhere'].includes(name));
      if (first >= 0) for (const name of names.slice(first)) expect(afterwards).toContain(name);
      expect(names.lastIndexOf('journey')).toBeLessThanOrEqual(2);
    }
    expect(cases.length).toBeGreaterThan(100);
  });

  it('numbers the events of each world, which are in order of time but for reminders that lie ahead', () => {
    for (const own of groupBy(rows, (row) => `${row['setUp']} ${row['replication']}`)) {
      expect(own.map((row) => Number(row['event']))).toEqual(own.map((_, at) => at + 1));
      const times = own.filter((row) => row['activity'] !== 'reminder').map((row) => row['timestamp'] ?? '');
      expect(times).toEqual([...times].sort());
      for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00$/);
    }
  });

  it('is explained in codebook.csv, column by column and word by word', () => {
    const explained = readRecords(files.get('codebook.csv') ?? '').filter(
      (row) => row['file'] === 'events.csv',
    );
    const columns = explained.filter((row) => row['word'] === '').map((row) => row['column']);
    expect(columns).toEqual(Object.keys(rows[0] ?? {}));
    for (const column of ['activity', 'reason', 'detail']) {
      const words = explained.filter((row) => row['column'] === column).map((row) => row['word']);
      expect(new Set(words).size).toBe(words.length);
      for (const row of rows) if (row[column]) expect(words).toContain(row[column]);
    }
  });
});

describe('events.csv', () => {
  it('meets every activity in the scenarios of this test', () => {
    const met = new Set(lived.flatMap(({ rows }) => rows.map((row) => row['activity'])));
    expect(Object.keys(activities).filter((activity) => !met.has(activity))).toEqual([]);
  });

  it('changes nothing: the digest and every other file are those of a run without it', () => {
    const [first] = lived;
    const without = live(small('four-worlds'), 'none');
    expect(without.digest).toBe(first?.digest);
    expect(without.files.has('events.csv')).toBe(false);
    for (const name of ['daily.csv', 'shoppers.csv', 'summary.csv'])
      expect(without.files.get(name)).toBe(first?.files.get(name));
  });

  it('holds the shoppers asked for alone, with the very rows they have among all', () => {
    const all = lived[0]?.rows.filter(({ shopper }) => shopper === '17' || shopper === '203') ?? [];
    const some = live(small('four-worlds'), [17, 203]).rows;
    const anonymous = (rows: Rows): Rows => rows.map(({ event: _number, ...row }) => row);
    expect(some.length).toBeGreaterThan(0);
    expect(anonymous(some)).toEqual(anonymous(all));
  });

  it('is written for spreadsheets too, with the same cells', () => {
    const { files, rows } = live(small('four-worlds'), 'all', spreadsheetCsv);
    expect(files.get('events.csv')?.startsWith('\uFEFFcase;activity;timestamp;resource;')).toBe(true);
    const [first] = lived;
    const withPoint = (value: string | undefined): string | undefined => value?.replace(',', '.');
    expect(rows.map((row) => withPoint(row['value']))).toEqual(first?.rows.map((row) => row['value']));
    expect(rows.map((row) => row['timestamp'])).toEqual(first?.rows.map((row) => row['timestamp']));
  });
});

it('the metrics this test leans on are there', () => {
  expect(metricIds).toEqual(
    expect.arrayContaining(['orders', 'journeys', 'conversionRate', 'reEntryFields']),
  );
  expect(codebook.orders.unit).toBe('count');
});
