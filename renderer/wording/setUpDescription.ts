import type { Scenario, SetUp } from '../../sim/scenario/scenario.ts';
import { reliabilityOf } from '../stores/settings.ts';
import { formatPlain, formatPlainShare } from '../i18n/numberFormat.ts';
import type { Words } from './words.ts';

/** What a set-up can do, in one line: "6 channels, all linked, 92% arrives, collection in store". */
export function describeSetUp(setUp: SetUp, scenario: Scenario, words: Words): string {
  const line = describeLinks(setUp, scenario, words);
  return setUp.clickAndCollect.kind === 'on' ? words.t('rail.collection', { line }) : line;
}

function describeLinks(setUp: SetUp, scenario: Scenario, words: Words): string {
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
