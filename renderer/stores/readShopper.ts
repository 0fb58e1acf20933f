import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { NeedPlace } from '../workers/diaryProtocol.ts';
import { diaryService, dropDiaryService } from '../workers/diaryClient.ts';
import { useLab } from './labStore.ts';
import { applyEdits } from './settings.ts';
import { emptyShopper, shownOf, useShopper, type Hunt } from './shopperStore.ts';
import { soughtBy } from './huntWays.ts';

/** The open scenario as it was run, or with the edits made where nothing has run yet; the same object as long as nothing changes. */
export function scenarioAsRun(): Scenario | null {
  const { document, edits, run } = useLab.getState();
  if (document === null) return null;
  return asEdited(document.base, run.kind === 'idle' ? edits : run.order.edits);
}

let made: { readonly base: Scenario; readonly edits: object; readonly scenario: Scenario } | null = null;

function asEdited(base: Scenario, edits: Parameters<typeof applyEdits>[1]): Scenario {
  if (made?.base !== base || made.edits !== edits) made = { base, edits, scenario: applyEdits(base, edits) };
  return made.scenario;
}

const within = (value: number, most: number): number => Math.min(most, Math.max(1, Math.round(value)));

/** Begins with the lesson's pinned shopper when another scenario was opened; true where that has none, so that nobody is chosen yet. */
function settle(scenario: Scenario): boolean {
  const base = useLab.getState().document?.base ?? scenario;
  if (useShopper.getState().base === base) return false;
  const [pinned] = scenario.lesson?.pinned ?? [];
  stopSearch();
  useShopper.setState({
    ...emptyShopper,
    base,
    shopper: pinned?.shopper ?? 1,
    replication: pinned?.replication ?? 1,
  });
  return pinned === undefined;
}

/** Where nobody is chosen, or one whom the crowd as run does not have: one who differs, since the first or the last of a crowd tells nothing. */
function chooseAnother(): void {
  const { setUp, reference } = useLab.getState().comparison;
  useShopper.setState({ shopper: 1, need: null, picked: null });
  // Whoever was asked for is still looked for; and nobody differs where there is one set-up.
  if (useShopper.getState().search.kind === 'running' || setUp === reference) return;
  void searchShopper({ kind: 'differs', setUp, reference });
}

let order = 0;
let isReading = false;

/** Reads the diary of the shopper chosen; of several calls while one is read only the last is answered. */
export async function readShopper(): Promise<void> {
  const scenario = scenarioAsRun();
  if (scenario === null) return;
  if (settle(scenario) || useShopper.getState().shopper > scenario.shoppers) chooseAnother();
  order += 1;
  const { diary } = useShopper.getState();
  useShopper.setState({ diary: { kind: 'reading', shown: shownOf(diary) } });
  if (isReading) return;
  isReading = true;
  try {
    await readNewest();
  } finally {
    isReading = false;
  }
}

async function readNewest(): Promise<void> {
  let answered = 0;
  while (answered !== order) {
    answered = order;
    const scenario = scenarioAsRun();
    if (scenario === null) return;
    const state = useShopper.getState();
    const shopper = within(state.shopper, scenario.shoppers);
    const replication = within(state.replication, scenario.replications);
    try {
      const record = await diaryService().read(scenario, shopper, replication);
      if (answered === order)
        useShopper.setState({ shopper, replication, diary: { kind: 'ready', shown: { record, scenario } } });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (answered === order) useShopper.setState({ diary: { kind: 'failed', message } });
    }
  }
}

/** Opens the diary of another shopper, or of the same in another paired run; without a need that was found it ends a search. */
export function chooseShopper(
  change: { readonly shopper?: number; readonly replication?: number },
  need: NeedPlace | null = null,
): void {
  const scenario = scenarioAsRun();
  if (scenario === null) return;
  if (need === null) stopSearch();
  const { shopper, replication } = { ...useShopper.getState(), ...change };
  useShopper.setState({
    shopper: within(shopper, scenario.shoppers),
    replication: within(replication, scenario.replications),
    need,
    picked: null,
  });
  void readShopper();
}

let searchOrder = 0;

/** Looks for the next shopper of a hunt, from the paired run on the screen onwards. */
export async function searchShopper(hunt: Hunt): Promise<void> {
  const scenario = scenarioAsRun();
  if (scenario === null) return;
  settle(scenario);
  searchOrder += 1;
  const mine = searchOrder;
  const isMine = (): boolean => mine === searchOrder;
  const sought = soughtBy(
    hunt,
    scenario.channels.map(({ id }) => id),
  );
  const { replication: shown, need: after } = useShopper.getState();
  const first = within(hunt.only ?? shown, scenario.replications);
  const runs = hunt.only === undefined ? scenario.replications : 1;
  // Once round, and the first run again from its first shopper on.
  for (let searched = 0; searched <= runs; searched += 1) {
    const replication = 1 + ((first - 1 + (searched % runs)) % scenario.replications);
    useShopper.setState({ search: { kind: 'running', hunt, searched } });
    const hit = await diaryService().hit(scenario, replication, sought, searched === 0 ? after : null);
    if (!isMine()) return;
    if (hit !== null) {
      const { at, of } = hit;
      useShopper.setState({ search: { kind: 'found', hunt, at, of } });
      chooseShopper(hit, hit);
      return;
    }
  }
  useShopper.setState({ search: { kind: 'nobody', hunt, searched: runs } });
}

/** Ends the search; the worker that is at it is dropped, for it cannot listen. */
export function stopSearch(): void {
  searchOrder += 1;
  if (useShopper.getState().search.kind === 'running') dropDiaryService();
  useShopper.setState({ search: { kind: 'none' } });
  if (isReading) {
    isReading = false;
    void readShopper();
  }
}

/** From a number of another view: opens the diary of the first shopper behind it. */
export function openShopperBehind(hunt: Hunt): void {
  useLab.setState({ tab: 'shopper' });
  useShopper.setState({ need: null, picked: null });
  void searchShopper(hunt);
}
