import { diaryNames } from '../../sim/diary/diaryNames.ts';
import { diaryRecord } from '../../sim/diary/diaryRecord.ts';
import { findPeople } from '../../sim/diary/findPeople.ts';
import { findAnyOf, type Found } from '../../sim/diary/findShopper.ts';
import { recordReplication, type Recording } from '../../sim/diary/recordReplication.ts';
import { diaryFrom } from '../../sim/diary/writeDiary.ts';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { DiaryService, Sought } from './diaryProtocol.ts';

/** Shoppers on either side who are watched too: living a replication again is slow, watching one more is not. */
const neighbours = 12;
/** Recordings and searches kept. */
const kept = 4;

interface Watched {
  readonly key: string;
  readonly shoppers: ReadonlySet<number>;
  readonly recording: Recording;
}

interface Searched {
  readonly key: string;
  readonly found: readonly Found[];
}

/** Puts an entry in front and forgets the oldest. */
const remember = <Entry>(entries: readonly Entry[], newest: Entry): readonly Entry[] =>
  [newest, ...entries].slice(0, kept);

/** Reads diaries and looks for shoppers, and remembers what it has lived through lately. */
export function createDiaryReader(): DiaryService {
  let watched: readonly Watched[] = [];
  let searched: readonly Searched[] = [];

  /** Shoppers whose diary is likely to be asked for with this one: those beside her, those pinned, those found. */
  const toWatch = (scenario: Scenario, key: string, shopper: number, replication: number): Set<number> => {
    const pinned = scenario.lesson?.pinned ?? [];
    return new Set([
      ...Array.from({ length: 2 * neighbours + 1 }, (_, index) => shopper - neighbours + index),
      ...pinned.filter((one) => one.replication === replication).map((one) => one.shopper),
      ...searched
        .filter((search) => search.key.startsWith(key))
        .flatMap(({ found }) => found.slice(0, 4 * neighbours).map((one) => one.shopper + 1)),
    ]);
  };

  const record = (scenario: Scenario, shopper: number, replication: number): Recording => {
    const key = keyOf(scenario, replication);
    const known = watched.find((one) => one.key === key && one.shoppers.has(shopper));
    if (known !== undefined) return known.recording;
    const shoppers = toWatch(scenario, key, shopper, replication);
    const recording = recordReplication(planExperiment(scenario), replication - 1, (one) =>
      shoppers.has(one + 1),
    );
    watched = remember(watched, { key, shoppers, recording });
    return recording;
  };

  const search = (scenario: Scenario, replication: number, sought: Sought): readonly Found[] => {
    const key = `${keyOf(scenario, replication)} ${JSON.stringify(sought)}`;
    const known = searched.find((one) => one.key === key);
    if (known !== undefined) return known.found;
    const plan = planExperiment(scenario);
    const found =
      sought.kind === 'people'
        ? findPeople(plan, replication - 1, sought.people)
        : findAnyOf(plan, replication - 1, sought.ways);
    searched = remember(searched, { key, found });
    return found;
  };

  return {
    read(scenario, shopper, replication) {
      const recording = record(scenario, shopper, replication);
      const { warmUpDays } = planExperiment(scenario).crowd;
      return diaryRecord(
        diaryFrom(recording, warmUpDays, shopper - 1, replication - 1),
        diaryNames(scenario),
      );
    },
    hit(scenario, replication, sought, after) {
      const found = search(scenario, replication, sought);
      const last = found.findIndex(
        (one) =>
          after?.replication === replication &&
          one.shopper + 1 === after.shopper &&
          one.number === after.number,
      );
      const next = found[last + 1];
      if (next === undefined) return null;
      const { shopper, number } = next;
      return { shopper: shopper + 1, replication, number, at: last + 2, of: found.length };
    },
  };
}

/** What a recording belongs to; the same text for the same scenario and replication only. */
function keyOf(scenario: Scenario, replication: number): string {
  return `${replication} ${JSON.stringify(scenario)}`;
}
