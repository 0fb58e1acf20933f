import type { Scenario, SetUp } from '../../sim/scenario/scenario.ts';
import { reliabilityOf } from '../stores/settings.ts';
import { formatPlain, formatPlainShare } from '../i18n/numberFormat.ts';
import type { Words } from './words.ts';

/**
 * What a set-up can do, in one line: "6 channels, all linked, 92% arrives, collection in store, pooled stock, one
 * price calendar". All of it is named, so that no effect is credited to the links alone; with one channel there is
 * nothing to share.
 */
export function describeSetUp(setUp: SetUp, scenario: Scenario, words: Words): string {
  const links = describeLinks(setUp, scenario, words);
  const line = setUp.clickAndCollect.kind === 'on' ? words.t('rail.collection', { line: links }) : links;
  const shared = setUp.channels.length === 1 ? line : withPrices(withStock(line, setUp, words), setUp, words);
  return withLaunch(withQuality(shared, setUp, words), setUp, words);
}

function withQuality(line: string, { quality }: SetUp, { t, language }: Words): string {
  return quality === 1 ? line : t('rail.quality', { line, factor: formatPlain(quality, language) });
}

function withLaunch(line: string, { rollOut }: SetUp, { t, language }: Words): string {
  return rollOut.start === 0 ? line : t('rail.launch', { line, day: formatPlain(rollOut.start, language) });
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

/** How the channels are linked: "6 channels, all linked, 92% arrives". */
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
