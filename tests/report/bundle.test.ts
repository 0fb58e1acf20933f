import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codebook, metricIds } from '../../sim/metrics/codebook.ts';
import { accountWorld } from '../../sim/money/accountWorld.ts';
import { createSummary } from '../../sim/metrics/createSummary.ts';
import { bundleFileNames, createBundleWriter, type BundleFileName } from '../../sim/report/bundle.ts';
import { plainCsv, spreadsheetCsv } from '../../sim/report/csv.ts';
import { nameDaily } from '../../sim/report/dailyMetrics.ts';
import {
  DAILY_COUNTER_COUNT,
  dailyCounters,
  ledgerKinds,
  type WorldResult,
} from '../../sim/world/worldResult.ts';
import { someMeta, wholeBundle } from '../support/bundles.ts';
import { pythonVersion, readCsv, readCsvWithPython, readRecords } from '../support/readCsv.ts';
import { arbitraryReplications, emptyRecord, recordWith, smallPlan, worldOf } from '../support/worlds.ts';

const plan = smallPlan({ days: 4, shoppers: 5, replications: 2 });
const drawn = arbitraryReplications(plan);
const csvNames = bundleFileNames.filter((name) => name.endsWith('.csv'));
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

const quiet: readonly (readonly WorldResult[])[] = [0, 1].map((replication) =>
  plan.setUps.map(({ id }, at) => {
    const counts = { journeys: 4, orders: 1 + at, firstOrders: 1, typedDeciseconds: 55 };
    const record = recordWith(plan, [{ day: 2, touchpoint: 2, counts, orderValue: 12.5 }], {
      orders: [1 + at],
    });
    record.shoppers.firstOrderDay[0] = 2;
    record.shoppers.siloMask[0] = 3;
    record.ledger.reEntered[1] = 6;
    return worldOf(record, id, replication);
  }),
);

describe('a bundle', () => {
  it('has the same bytes written world by world as written at once', () => {
    fc.assert(
      fc.property(drawn, (replications) => {
        const texts = new Map<BundleFileName, string>();
        const summary = createSummary(plan, someMeta.scenarioText);
        const writer = createBundleWriter(plan, someMeta);
        const take = (pieces: Iterable<{ name: BundleFileName; text: string }>): void => {
          for (const { name, text } of pieces) texts.set(name, (texts.get(name) ?? '') + text);
        };
        for (const worlds of replications) {
          for (const world of worlds) take(writer.world(world));
          summary.add(worlds);
        }
        take(writer.finish(summary.summary()));
        expect(texts).toEqual(wholeBundle(plan, replications));
      }),
      { numRuns: 10 },
    );
  });

  it('has all its files, with a header each, even when no run has finished', () => {
    const files = wholeBundle(plan, []);
    expect([...files.keys()].sort()).toEqual([...bundleFileNames].sort());
    for (const name of ['daily.csv', 'shoppers.csv', 'ledger.csv'] as const) {
      expect(readCsv(files.get(name)!)).toHaveLength(1);
    }
  });

  it('holds the same number of cells in every line', () => {
    fc.assert(
      fc.property(drawn, (replications) => {
        const files = wholeBundle(plan, replications);
        for (const name of csvNames) {
          const widths = readCsv(files.get(name)!).map((cells) => cells.length);
          expect(new Set(widths).size, name).toBe(1);
        }
      }),
      { numRuns: 5 },
    );
  });

  it.skipIf(pythonVersion === null).each([plainCsv, spreadsheetCsv])(
    'is read alike by the csv module of Python, delimiter $delimiter (skipped only where there is no python3)',
    (dialect) => {
      const texts = fc.sample(drawn, 2).flatMap((replications) => {
        const files = wholeBundle(plan, replications, { dialect });
        return csvNames.map((name) => files.get(name)!);
      });
      const own = texts.map((text) => readCsv(text.replace(/^\uFEFF/, ''), dialect.delimiter));
      expect(readCsvWithPython(texts, dialect.delimiter)).toEqual(own);
    },
  );

  it('has the same bytes again from the same run', () => {
    expect(wholeBundle(plan, quiet)).toEqual(wholeBundle(plan, structuredClone(quiet)));
  });
});

describe('daily.csv', () => {
  it.each(['leftOut', 'kept'] as const)('adds up to the worlds in every count, zeros %s', (zeroRows) => {
    fc.assert(
      fc.property(drawn, (replications) => {
        const rows = readRecords(wholeBundle(plan, replications, { zeroRows }).get('daily.csv')!);
        for (const world of replications.flat()) {
          const own = rows.filter(
            (row) => row['setUp'] === world.setUp && row['replication'] === `${world.replication + 1}`,
          );
          const total = (metric: string): number =>
            sum(own.filter((row) => row['metric'] === metric).map((row) => Number(row['value'])));
          dailyCounters.forEach((counter, column) => {
            const { name, divisor } = nameDaily(counter);
            const recorded = sum(world.daily.filter((_, at) => at % DAILY_COUNTER_COUNT === column));
            expect(total(name) * divisor, name).toBeCloseTo(recorded, 6);
          });
          expect(total('needsElsewhere')).toBe(sum(world.needsElsewhere));
          expect(total('orderValue')).toBeCloseTo(sum(world.dailyRevenue), 3);
          expect(total('discounts')).toBeCloseTo(sum(world.dailyDiscounts), 3);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('says day, date, channel and device of each count, and leaves zeros out', () => {
    const lines = wholeBundle(plan, quiet).get('daily.csv')!.split('\r\n');
    expect(lines.slice(0, 6)).toEqual([
      'scenario,setUp,replication,seed,day,date,channel,device,metric,value',
      'four-worlds,multi,1,seed 1,3,2027-01-01,web,phone,journeys,4',
      'four-worlds,multi,1,seed 1,3,2027-01-01,web,phone,orders,1',
      'four-worlds,multi,1,seed 1,3,2027-01-01,web,phone,firstOrders,1',
      'four-worlds,multi,1,seed 1,3,2027-01-01,web,phone,typedSeconds,5.5',
      'four-worlds,multi,1,seed 1,3,2027-01-01,web,phone,orderValue,12.5',
    ]);
    expect(lines).toHaveLength(1 + 4 * 5 + 1);
  });

  it('lists every day, touchpoint and count where zeros are asked for', () => {
    const rows = readCsv(wholeBundle(plan, quiet, { zeroRows: 'kept' }).get('daily.csv')!);
    const perDay = plan.touchpointIds.length * (DAILY_COUNTER_COUNT + 3) + 1;
    expect(rows).toHaveLength(1 + 4 * plan.crowd.days * perDay);
  });

  it('keeps a seed that looks like a formula from becoming one', () => {
    const risky = { ...plan, seed: '=HYPERLINK("x")' };
    const [row] = readRecords(wholeBundle(risky, quiet).get('daily.csv')!);
    expect(row?.['seed']).toBe('\'=HYPERLINK("x")');
  });
});

describe('shoppers.csv', () => {
  it('holds every shopper of every world as recorded', () => {
    fc.assert(
      fc.property(drawn, (replications) => {
        const rows = readRecords(wholeBundle(plan, replications).get('shoppers.csv')!);
        const worlds = replications.flat();
        expect(rows).toHaveLength(worlds.length * plan.crowd.shoppers);
        rows.forEach((row, at) => {
          const world = worlds[Math.floor(at / plan.crowd.shoppers)]!;
          const shopper = at % plan.crowd.shoppers;
          const { orders, spend, satisfaction, firstOrderDay, segment, typedDeciseconds } = world.shoppers;
          expect(row['shopper']).toBe(`${shopper + 1}`);
          expect(row['segment']).toBe(plan.segmentIds[segment[shopper]!]);
          expect(Number(row['orders'])).toBe(orders[shopper]);
          expect(Number(row['orderValue'])).toBe(spend[shopper]! + 0);
          expect(Number(row['satisfaction'])).toBe(satisfaction[shopper]! + 0);
          expect(Number(row['typedSeconds'])).toBe(typedDeciseconds[shopper]! / 10);
          const first = firstOrderDay[shopper]!;
          expect([row['firstOrderDay'], row['note']]).toEqual(
            first < 0 ? ['', 'noOrders'] : [`${first + 1}`, ''],
          );
        });
      }),
      { numRuns: 5 },
    );
  });

  it('names the channels that know a shopper', () => {
    const rows = readRecords(wholeBundle(plan, quiet).get('shoppers.csv')!);
    expect(rows[0]?.['knownIn']).toBe('store web');
    expect(rows[1]?.['knownIn']).toBe('');
  });
});

describe('ledger.csv', () => {
  it('adds up to the ledgers of the worlds, kind by kind and pair by pair', () => {
    fc.assert(
      fc.property(drawn, (replications) => {
        const rows = readRecords(wholeBundle(plan, replications).get('ledger.csv')!);
        const channels = plan.channelIds.length;
        const [world] = replications.flat();
        const own = rows.filter((row) => row['setUp'] === world!.setUp && row['replication'] === '1');
        ledgerKinds.forEach((kind, at) => {
          plan.channelIds.forEach((from, fromAt) => {
            plan.channelIds.forEach((to, toAt) => {
              const row = own.find(
                (line) => line['kind'] === kind && line['from'] === from && line['to'] === to,
              );
              const cell = (at * channels + fromAt) * channels + toAt;
              const { ledger } = world!;
              expect(Number(row?.['entered'] ?? 0)).toBe(ledger.entered[cell]);
              expect(Number(row?.['reEntered'] ?? 0)).toBe(ledger.reEntered[cell]);
              expect(Number(row?.['reEnteredSeconds'] ?? 0) * 10).toBeCloseTo(
                ledger.reEnteredDeciseconds[cell]!,
                6,
              );
              expect(Number(row?.['journeysLost'] ?? 0)).toBe(ledger.journeysLost[cell]);
            });
          });
        });
      }),
      { numRuns: 5 },
    );
  });
});

describe('money.csv', () => {
  it('adds up to the profit of every world, each amount the quantity times its price', () => {
    fc.assert(
      fc.property(drawn, (replications) => {
        const rows = readRecords(wholeBundle(plan, replications).get('money.csv')!);
        for (const world of replications.flat()) {
          const own = rows.filter(
            (row) => row['setUp'] === world.setUp && row['replication'] === `${world.replication + 1}`,
          );
          const profit = sum(own.map((row) => Number(row['amount'])));
          expect(profit).toBeCloseTo(accountWorld(plan, world).profit, 3);
          for (const row of own)
            expect(Number(row['amount'])).toBe(Number(row['quantity']) * Number(row['unitPrice']) + 0);
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe('summary.csv and differences.csv', () => {
  it('hold every metric of every set-up and pair, with its unit', () => {
    const files = wholeBundle(plan, quiet);
    const rows = readRecords(files.get('summary.csv')!);
    expect(rows.map((row) => row['metric'])).toEqual([...metricIds, ...metricIds]);
    for (const row of rows) expect(row['unit']).toBe(codebook[row['metric'] as keyof typeof codebook].unit);
    const [first] = readRecords(files.get('differences.csv')!);
    expect(first).toMatchObject({
      setUp: 'omni',
      reference: 'multi',
      n: '2',
      mean: '0.25',
      verdict: 'higher',
    });
  });

  it('leave a cell empty where there is no value, and say why', () => {
    const one = wholeBundle(plan, quiet.slice(0, 1));
    const find = (metric: string): Readonly<Record<string, string>> =>
      readRecords(one.get('summary.csv')!).find((row) => row['metric'] === metric)!;
    expect(find('conversionRate')).toMatchObject({
      n: '1',
      mean: '0.25',
      stdError: '',
      ciLow: '',
      note: 'needsTwoRuns',
    });
    expect(find('leakRate')).toMatchObject({
      n: '0',
      mean: '',
      stdError: '',
      ciHigh: '',
      note: 'noSwitches',
    });
  });
});

describe('codebook.csv', () => {
  const files = wholeBundle(plan, quiet, { zeroRows: 'kept' });
  const explained = readRecords(files.get('codebook.csv')!);

  it('explains every column of every file in both languages', () => {
    for (const name of csvNames) {
      const [header = []] = readCsv(files.get(name)!);
      const columns = explained.filter((row) => row['file'] === name && row['word'] === '');
      expect(columns.map((row) => row['column'])).toEqual(header);
    }
    for (const row of explained) expect([row['meaningEn'], row['meaningId'], row['unit']]).not.toContain('');
  });

  it('explains every metric and note that stands in a file, metrics with their formula', () => {
    const known = new Set(explained.map((row) => `${row['file']} ${row['column']} ${row['word']}`));
    for (const name of csvNames.filter((file) => file !== 'codebook.csv')) {
      for (const row of readRecords(files.get(name)!)) {
        for (const column of ['metric', 'line', 'note']) {
          if (row[column]) expect(known).toContain(`${name} ${column} ${row[column]}`);
        }
      }
    }
    for (const metric of metricIds) {
      const row = explained.find((line) => line['word'] === metric && line['file'] === 'summary.csv');
      expect([row?.['formulaEn'], row?.['formulaId']]).toEqual([
        codebook[metric].formula.en,
        codebook[metric].formula.id,
      ]);
    }
  });
});

describe('metadata.json', () => {
  const metadata = (replications: readonly (readonly WorldResult[])[]): unknown =>
    JSON.parse(wholeBundle(plan, replications).get('metadata.json')!);

  it('says what ran, whether all of it, and the digest of each world', () => {
    expect(metadata(quiet)).toMatchObject({
      ...{ scenario: 'four-worlds', seed: 'seed 1', command: 'saluran run four-worlds', writtenAt: null },
      ...{ partial: false, replications: { done: 2, asked: 2 }, setUps: ['multi', 'omni'] },
      worlds: quiet
        .flat()
        .map(({ setUp, replication, digest }) => ({ setUp, replication: replication + 1, digest })),
    });
    expect(metadata(quiet.slice(0, 1))).toMatchObject({ partial: true, replications: { done: 1, asked: 2 } });
  });
});

describe('README.txt', () => {
  it('says in both languages when the run was stopped early', () => {
    expect(wholeBundle(plan, quiet).get('README.txt')).not.toContain('Stopped early');
    const partial = wholeBundle(plan, [plan.setUps.map(({ id }) => worldOf(emptyRecord(plan), id, 0))]);
    expect(partial.get('README.txt')).toContain('Stopped early');
    expect(partial.get('README.txt')).toContain('Dihentikan lebih awal');
  });

  it('says in both languages how many shoppers each synthetic one stands for, and which figures are for all of them', () => {
    const readme = wholeBundle({ ...plan, eachShopperStandsFor: 70 }, quiet).get('README.txt');
    expect(readme).toContain(
      'Each synthetic shopper stands for 70. Money in summary.csv and differences.csv',
    );
    expect(readme).toContain('Tiap pembelanja sintetis mewakili 70 pembelanja. Uang di summary.csv');
  });

  it('tells R, pandas and DuckDB how the file is written', () => {
    const readme = wholeBundle(plan, quiet, { dialect: spreadsheetCsv }).get('README.txt');
    expect(readme).toContain('sep = ";", dec = ","');
    expect(readme).toContain('sep=";", decimal=","');
    expect(readme).toContain("delim = ';', decimal_separator = ','");
  });
});
