import { carriedKindNames, lossReasonNames } from '../../../../../sim/scenario/vocabularyNames.ts';
import { carriedKinds } from '../../../../../sim/scenario/vocabulary.ts';
import type { Hunt } from '../../../../stores/shopperStore.ts';
import type { LabFacts } from '../../useLabFacts.ts';

/** Whom a hunt looks for: "orders with only one of Omni and Multi". */
export function huntInWords(hunt: Hunt, { words, nameOf, document }: LabFacts): string {
  const { t, language } = words;
  const channel = (id: string): string =>
    document.base.channels.find((one) => one.id === id)?.name[language] ?? id;
  switch (hunt.kind) {
    case 'differs':
      return t('shopper.hunt_differs', { setUp: nameOf(hunt.setUp), reference: nameOf(hunt.reference) });
    case 'end': {
      const { end } = hunt;
      const name = end === 'ordered' || end === 'open' ? t(`journey.${end}`) : lossReasonNames[end][language];
      return t('shopper.hunt_end', { setUp: nameOf(hunt.setUp), end: name });
    }
    case 'moves':
      return t('shopper.hunt_moves', {
        setUp: nameOf(hunt.setUp),
        from: channel(hunt.from),
        to: channel(hunt.to),
      });
    case 'tells':
      return t(`shopper.tale_${hunt.tale}`, { setUp: nameOf(hunt.setUp) });
    case 'typedAgain': {
      const kind = carriedKinds.find((one) => one === hunt.data) ?? 'identity';
      return t(hunt.isLost ? 'shopper.hunt_lost' : 'shopper.hunt_typed', {
        setUp: nameOf(hunt.setUp),
        kind: carriedKindNames[kind][language],
        from: channel(hunt.from),
        to: channel(hunt.to),
      });
    }
  }
}
