import seedrandom from 'seedrandom';
import { expect, test } from './page.ts';
import { giveFiles } from './wander/files.ts';
import { keepBooks, type Held } from './wander/held.ts';
import { allPlaces, readPlaces, tally } from './wander/places.ts';
import { createWanderer, type Step } from './wander/step.ts';

/** How long to click around; the nightly form. An hour is `WANDER_MINUTES=60`. */
const minutes = Number(process.env['WANDER_MINUTES'] ?? 5);
const seed = process.env['WANDER_SEED'] ?? 'saluran';
const MOST_GROWTH = 50e6;
/** What the workers may remember of earlier runs, and what they are made of. */
const MOST_IN_WORKERS = 200e6;

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

const inWords = ({ bytes, inWorkers, nodes, listeners }: Held): string =>
  `${inMegabytes(bytes)} MB, ${nodes} nodes, ${listeners} listeners; in workers ${inWorkers.map(inMegabytes).join(' + ')} MB`;

test(`somebody who clicks around for ${minutes} minutes breaks nothing and leaves no waste behind @nightly`, async ({
  app,
}) => {
  test.setTimeout((minutes + 3) * 60_000);
  const random = seedrandom(seed);
  const trail: Step[] = [];
  const broken: string[] = [];
  const note = (message: string): void => {
    broken.push(
      `${message} after: ${trail
        .slice(-8)
        .map(({ what }) => what)
        .join(' > ')}`,
    );
  };
  app.on('pageerror', ({ message, stack }) => {
    note(stack ?? message);
  });
  app.on('download', (download) => void download.cancel());
  app.on('popup', (popup) => void popup.close());
  giveFiles(app);
  const takeStep = createWanderer(app, random);
  const weigh = await keepBooks(app);
  const been: string[] = [];
  const titles = new Set<string>();
  const weighed: Held[] = [];
  const length = minutes * 60_000;
  const start = Date.now();
  let slowest = { what: '', ms: 0 };
  while (Date.now() - start < length && broken.length === 0) {
    const before = Date.now();
    const step = await takeStep();
    trail.push(step);
    const ms = Date.now() - before;
    if (ms > slowest.ms) slowest = { what: step.what, ms };
    const { places, title } = await readPlaces(app);
    been.push(...places);
    titles.add(title);
    if (Date.now() - start > (weighed.length + 1) * 0.1 * length) {
      const held = await weigh();
      weighed.push(held);
      console.log(`${trail.length} steps: ${inWords(held)}`);
    }
  }
  const touched = trail.filter((step) => step.touched).length;
  console.log(
    `seed ${seed}: ${trail.length} steps, ${((100 * touched) / trail.length).toFixed(1)} % touched something`,
  );
  console.log(`places: ${tally(been)}`);
  console.log(`titles of the window: ${titles.size}; slowest step: ${slowest.ms} ms, ${slowest.what}`);
  console.log(
    `untouched: ${tally(trail.filter((step) => !step.touched).map(({ what }) => what)).slice(0, 2000)}`,
  );
  expect(broken).toEqual([]);
  const late = await weigh();
  const early = weighed[1] ?? late;
  console.log(`held early: ${inWords(early)}; at the end: ${inWords(late)}`);
  expect(late.bytes - early.bytes).toBeLessThan(MOST_GROWTH);
  expect(late.inWorkers.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(MOST_IN_WORKERS);
  // Whoever looks before clicking seldom misses; what covers the page and does not leave would show here.
  expect(touched).toBeGreaterThan(0.75 * trail.length);
  expect(allPlaces.filter((place) => !been.includes(place))).toEqual([]);
});
