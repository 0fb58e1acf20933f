import { Document, isCollection, isMap, isPair, isScalar, visit } from 'yaml';
import { printLesson } from './printLesson.ts';
import type { CarryOver, Channel, ClickAndCollect, History, Scenario, SetUp } from './scenario.ts';
import { devices, fulfilments } from './vocabulary.ts';

/**
 * The scenario as a file with every default written out: parseScenario(printScenario(x)) equals x, and equal
 * scenarios print equal texts, so that the text can stand for the scenario in a digest.
 */
export const printScenario = (scenario: Scenario): string => createScenarioPrinter()(scenario);

/**
 * A printScenario that remembers what it printed last under each key of the file: a scenario that differs in few of them is printed in a
 * fraction of the time.
 */
export function createScenarioPrinter(): (scenario: Scenario) => string {
  const last = new Map<string, { readonly value: string; readonly text: string }>();
  return (scenario) =>
    Object.entries(inFileOrder(scenario))
      .map(([key, own]) => {
        const value = JSON.stringify(own);
        const known = last.get(key);
        if (known?.value === value) return known.text;
        const text = printBlock(key, own);
        last.set(key, { value, text });
        return text;
      })
      .join('');
}

function printBlock(key: string, value: unknown): string {
  const document = new Document({ [key]: value }, { aliasDuplicateObjects: false });
  writeSmallOnOneLine(document);
  return document.toString({ lineWidth: 0 });
}

function inFileOrder(scenario: Scenario): Readonly<Record<string, unknown>> {
  const { saluran, id, title, summary, story, objectives, preset, currency, seed } = scenario;
  const { days, shoppers, replications, warmUpDays, startDate, eachShopperStandsFor } = scenario;
  const { history, segments, values, channels, setUps, events, lesson } = scenario;
  return {
    ...{ saluran, id, title, summary, story, objectives, preset, currency, seed },
    ...{ days, shoppers, replications, warmUpDays, startDate, eachShopperStandsFor },
    history: printHistory(history),
    segments,
    ...values,
    channels: channels.map(printChannel),
    setUps: setUps.map(printSetUp),
    events,
    ...(lesson === null ? {} : { lesson: printLesson(lesson) }),
  };
}

function printHistory(history: History): { readonly under: string } {
  return { under: history.kind === 'shared' ? history.under : history.kind };
}

function printChannel(channel: Channel): Readonly<Record<string, unknown>> {
  const { id, kind, name, affinity, reach, strength, onDevice, orderNeeds } = channel;
  const { platformAccount, asksOnFirstUse, asksPreferences, hasService, membership } = channel;
  const isStore = kind === 'store';
  const possible = devices.filter((device) => (device === 'inPerson') === isStore);
  return {
    ...{ id, kind, name, affinity, reach, strength },
    onDevice: Object.fromEntries(possible.map((device) => [device, onDevice[device] ?? 'off'])),
    orderNeeds: Object.fromEntries(fulfilments.map((way) => [way, orderNeeds[way] ?? 'off'])),
    platformAccount,
    asksOnFirstUse: asksOnFirstUse ?? 'nothing',
    ...{
      asksPreferences,
      hasService,
      membership,
      awareness: channel.awareness,
      deliveryFee: channel.deliveryFee,
    },
    ...{ commission: channel.commission, costPerDay: channel.costPerDay },
  };
}

function printSetUp(setUp: SetUp): Readonly<Record<string, unknown>> {
  const { id, preset, name, channels, carryOver, clickAndCollect, consistency, stock } = setUp;
  const { contactPoint, fallback, integrationDepth, reminderHours, opensOn, rollOut, quality } = setUp;
  return {
    ...{ id, preset, name, channels },
    carryOver: printCarryOver(carryOver),
    clickAndCollect: printCollection(clickAndCollect),
    contactPoint,
    returns: setUp.returns,
    loyaltyDiscount: setUp.loyaltyDiscount,
    consistency,
    stock,
    ...{ reminderHours, fallback, integrationDepth, messaging: setUp.messaging },
    ...{ opensOn, rollOut, quality },
  };
}

function printCarryOver(carryOver: CarryOver): unknown {
  switch (carryOver.kind) {
    case 'none':
      return 'none';
    case 'everyPair':
      return { everyPair: carryOver.reliability, kinds: carryOver.kinds };
    case 'links':
      return { links: carryOver.links };
  }
}

function printCollection(collection: ClickAndCollect): unknown {
  return collection.kind === 'off' ? 'off' : { from: collection.from, at: collection.at };
}

const longestOnOneLine = 100;

/** Maps and lists of plain words and numbers go on one line if it stays short; long texts keep lines of their own. */
function writeSmallOnOneLine(document: Document): void {
  visit(document, {
    Collection(key, node) {
      if (key === null) return; // the file itself
      const length = lengthOf(node);
      if (length !== null && length <= longestOnOneLine) node.flow = true;
    },
  });
}

/** Characters of a collection on one line; null if it holds a map. */
function lengthOf(node: unknown): number | null {
  if (isScalar(node)) return String(node.value).length + 2;
  if (!isCollection(node)) return null;
  let length = 0;
  for (const item of node.items) {
    const value = isPair(item) ? item.value : item;
    if (isMap(value)) return null;
    const own = lengthOf(value);
    if (own === null) return null;
    length += own + (isPair(item) ? (lengthOf(item.key) ?? 0) : 0);
  }
  return length;
}
