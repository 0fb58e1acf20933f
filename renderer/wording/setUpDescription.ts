import type { Scenario, SetUp } from '../../sim/scenario/scenario.ts';
import { controlsOf, reliabilityOf } from '../stores/settings.ts';
import { formatPlain, formatPlainShare } from '../i18n/numberFormat.ts';
import { formatSetting, settingName } from './setting.ts';
import type { Words } from './words.ts';

/** Most numbers told in which two set-ups of the same line differ. */
const mostDiffering = 3;

/**
 * What a set-up can do, in one line: "6 channels, all linked, 92% of data arrives, collection in store, pooled stock, one
 * price calendar". All of it is named, so that no effect is credited to the links alone; with one channel there is
 * nothing to share. Where that is the same as of another set-up, what differs from that stands first: "Messages in
 * 28 days: 7; otherwise as No campaigns".
 */
export function describeSetUp(setUp: SetUp, scenario: Scenario, words: Words): string {
  const line = capabilitiesOf(setUp, scenario, words);
  const alike = scenario.setUps.find(
    (other) => other.id !== setUp.id && capabilitiesOf(other, scenario, words) === line,
  );
  if (alike === undefined) return line;
  const isLater = scenario.setUps.indexOf(alike) < scenario.setUps.indexOf(setUp);
  const rest = isLater ? words.t('rail.elseAs', { name: alike.name[words.language] }) : line;
  return [...differing(setUp, alike, scenario, words), rest].join('; ');
}

function differing(setUp: SetUp, other: SetUp, scenario: Scenario, words: Words): readonly string[] {
  const [own, others] = [`setUps.${setUp.id}.`, `setUps.${other.id}.`];
  const suffix = ` · ${setUp.name[words.language]}`;
  return [...controlsOf(scenario).values()]
    .filter(({ path, value }) => {
      if (!path.startsWith(own)) return false;
      const there = controlsOf(scenario).get(others + path.slice(own.length));
      return there !== undefined && there.value !== value;
    })
    .slice(0, mostDiffering)
    .map(({ path, value }) => {
      const name = settingName(scenario, path, words);
      const figure = formatSetting(scenario, path, value, words);
      return `${name.endsWith(suffix) ? name.slice(0, -suffix.length) : name}: ${figure}`;
    });
}

function capabilitiesOf(setUp: SetUp, scenario: Scenario, words: Words): string {
  const links = describeLinks(setUp, scenario, words);
  const line = setUp.clickAndCollect.kind === 'on' ? words.t('rail.collection', { line: links }) : links;
  const shared = setUp.channels.length === 1 ? line : withPrices(withStock(line, setUp, words), setUp, words);
  return withFallback(withLaunch(withQuality(shared, setUp, words), setUp, words), setUp, words);
}

function withQuality(line: string, { quality }: SetUp, { t, language }: Words): string {
  return quality === 1 ? line : t('rail.quality', { line, factor: formatPlain(quality, language) });
}

function withLaunch(line: string, { rollOut }: SetUp, { t, language }: Words): string {
  return rollOut.start === 0 ? line : t('rail.launch', { line, day: formatPlain(rollOut.start, language) });
}

function withFallback(line: string, { fallback }: SetUp, { t }: Words): string {
  return fallback === 'none' ? line : t('rail.fallback', { line });
}

/** The widest sharing of stock that is on: pooled stock says more than a view of it, a view more than live lists. */
function withStock(line: string, { stock }: SetUp, { t }: Words): string {
  if (stock.pooled === 'on') return t('rail.pooledStock', { line });
  if (stock.visible === 'on') return t('rail.visibleStock', { line });
  return stock.live === 'on' ? t('rail.listedStock', { line }) : line;
}

function withPrices(line: string, { consistency }: SetUp, { t, language }: Words): string {
  if (consistency <= 0) return line;
  if (consistency >= 1) return t('rail.onePriceCalendar', { line });
  return t('rail.sharedPriceCalendar', { line, share: formatPlainShare(consistency, language) });
}

/** How the channels are linked: "6 channels, all linked, 92% of data arrives". */
export function describeLinks(setUp: SetUp, scenario: Scenario, words: Words): string {
  const { t, language } = words;
  const { carryOver, channels } = setUp;
  const [first] = channels;
  if (channels.length === 1) {
    const channel = scenario.channels.find(({ id }) => id === first);
    return t('rail.nothingToLink', { channel: channel?.name[language] ?? first ?? '' });
  }
  const n = formatPlain(channels.length, language);
  const share = formatPlainShare(reliabilityOf(carryOver), language);
  switch (carryOver.kind) {
    case 'none':
      return t('rail.noneLinked', { n });
    case 'everyPair':
      return t('rail.allLinked', { n, share });
    case 'links':
      return t('rail.someLinked', { n, count: carryOver.links.length, share });
  }
}
