import type { Person } from '../../../../../sim/diary/findPeople.ts';
import { carriedKindNames } from '../../../../../sim/scenario/vocabularyNames.ts';
import { carriedKinds } from '../../../../../sim/scenario/vocabulary.ts';
import { formatNumber, formatPlain } from '../../../../i18n/numberFormat.ts';
import { localeOf } from '../../../../i18n/i18n.ts';
import type { Hunt } from '../../../../stores/shopperStore.ts';
import type { Words } from '../../../../wording/words.ts';
import type { LabFacts } from '../../useLabFacts.ts';

/** Whom a hunt looks for: "one who, with Omni and not with Multi, orders". */
export function huntInWords(hunt: Hunt, facts: LabFacts): string {
  const { words, nameOf } = facts;
  const { t } = words;
  const setUp = nameOf(hunt.setUp);
  if (hunt.kind === 'differs') return t('hunt.differs', { setUp, reference: nameOf(hunt.reference) });
  const does = doesInWords(hunt, facts);
  const without = hunt.without ?? null;
  return without === null
    ? t('hunt.with', { setUp, does })
    : t('hunt.withOnly', { setUp, without: nameOf(without), does });
}

/** What she does, as the half sentence after "who". */
function doesInWords(
  hunt: Exclude<Hunt, { readonly kind: 'differs' }>,
  { words, document }: LabFacts,
): string {
  const { t, language } = words;
  const channel = (id: string): string =>
    document.base.channels.find((one) => one.id === id)?.name[language] ?? id;
  switch (hunt.kind) {
    case 'end':
      if (hunt.end === 'ordered') return t('hunt.tale_orders');
      return hunt.end === 'open' ? t('hunt.open') : t(`hunt.because.${hunt.end}`);
    case 'moves':
      return t('hunt.moves', { from: channel(hunt.from), to: channel(hunt.to) });
    case 'tells': {
      const place = hunt.place ?? null;
      if (place === null) return t(`hunt.tale_${hunt.tale}`);
      const places = [place, ...(hunt.orPlaces ?? [])].map(channel);
      const listed = new Intl.ListFormat(localeOf[language], { type: 'disjunction' }).format(places);
      return t('hunt.ordersIn', { place: listed });
    }
    case 'is':
      return personInWords(hunt.person, words);
    case 'typedAgain': {
      const kind = carriedKinds.find((one) => one === hunt.data) ?? 'identity';
      const [way, another] = hunt.ways;
      if ((hunt.orData ?? []).length > 0) {
        const ends = { from: channel(way?.from ?? ''), to: channel(way?.to ?? '') };
        if (another !== undefined) return t(hunt.isLost ? 'hunt.anythingRareLost' : 'hunt.anythingRare');
        return t(hunt.isLost ? 'hunt.anythingLost' : 'hunt.anything', ends);
      }
      const parts = {
        ...{ from: channel(way?.from ?? ''), to: channel(way?.to ?? '') },
        kind: carriedKindNames[kind][language],
      };
      if (another !== undefined) return t(hunt.isLost ? 'hunt.typedRareLost' : 'hunt.typedRare', parts);
      return t(hunt.isLost ? 'hunt.typedLost' : 'hunt.typed', parts);
    }
  }
}

function personInWords({ orders, firstOrder, tenth, isKnown }: Person, { t, language }: Words): string {
  if (firstOrder !== undefined) {
    const [from, to] = firstOrder;
    return t('hunt.cohort', { from: formatPlain(from, language), to: formatPlain(to, language) });
  }
  if (tenth !== undefined) {
    const edge = (at: number): string => formatNumber(at / 10, language, 1);
    return t('hunt.content', { from: edge(tenth), to: edge(tenth + 1) });
  }
  return isKnown === true ? t('hunt.known') : t('hunt.atLeast', { count: orders ?? 1 });
}
