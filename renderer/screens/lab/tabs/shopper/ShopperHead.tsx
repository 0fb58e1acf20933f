import { ChevronLeft, ChevronRight, GraduationCap, Pin, Search as SearchIcon, Square } from 'lucide-react';
import { Button } from '../../../../parts/Button.tsx';
import { NumberInput } from '../../../../parts/NumberInput.tsx';
import { formatPlain } from '../../../../i18n/numberFormat.ts';
import { useLab } from '../../../../stores/labStore.ts';
import { mostPinned, pinOf, pinShopper, unpinShopper } from '../../../../stores/pinShoppers.ts';
import { chooseShopper, searchShopper, stopSearch } from '../../../../stores/readShopper.ts';
import { shownOf, useShopper, type Read } from '../../../../stores/shopperStore.ts';
import { classesOf } from '../../../../theme/classesOf.ts';
import { firstLetterLarge } from '../../../../wording/firstLetterLarge.ts';
import type { LabFacts } from '../../useLabFacts.ts';
import { huntInWords } from './huntWords.ts';
import sheet from './shopperTab.module.css';

const classes = classesOf(sheet);

/** What is sought and how far the search is, with a way to stop it or to go on. */
function SearchLine({ facts, replications }: { readonly facts: LabFacts; readonly replications: number }) {
  const { t, language } = facts.words;
  const { search, replication, shopper } = useShopper();
  const figure = (value: number): string => formatPlain(value, language);
  return (
    <div className={classes('search')} role="status" data-search={search.kind}>
      {search.kind === 'running' && (
        <>
          <span>
            {t('shopper.searching', {
              hunt: huntInWords(search.hunt, facts),
              searched: figure(search.searched),
              total: figure(replications),
            })}
          </span>
          <progress
            className={classes('bar')}
            aria-label={t('shopper.searchProgress')}
            max={replications}
            value={search.searched}
          />
          <Button onPress={stopSearch}>
            <Square size={12} aria-hidden="true" />
            {t('shopper.stopSearch')}
          </Button>
        </>
      )}
      {search.kind === 'found' && (
        <>
          <span>
            {t('shopper.found', {
              hunt: huntInWords(search.hunt, facts),
              at: figure(search.at),
              of: figure(search.of),
              replication: figure(replication),
            })}
          </span>
          <Button onPress={() => void searchShopper(search.hunt)}>{t('shopper.nextFound')}</Button>
        </>
      )}
      {search.kind === 'nobody' && (
        <>
          <span>
            {t('shopper.nobody', {
              hunt: huntInWords(search.hunt, facts),
              count: search.searched,
            })}
          </span>
          <Button onPress={stopSearch}>{t('hunt.back', { shopper: String(shopper) })}</Button>
        </>
      )}
    </div>
  );
}

interface PinnedLineProps {
  readonly facts: LabFacts;
  readonly pinned: readonly Read[];
  /** The open one among them. */
  readonly kept: Read | null;
}

/** Who is pinned, each one click away, and where they can be compared. */
function PinnedLine({ facts, pinned, kept }: PinnedLineProps) {
  const { t } = facts.words;
  const others = pinned.filter((one) => one !== kept);
  return (
    <div className={classes('search')} role="status" data-pinned={pinned.length}>
      {pinned.length > 0 && (
        <>
          <span>
            {kept !== null && `${t('shopper.isPinned', { shopper: String(kept.record.shopper) })} `}
            {t(others.length === 0 ? 'shopper.pinnedAlone' : 'shopper.pinnedOthers')}
          </span>
          {others.map((one) => (
            <Button
              key={`${one.record.shopper} ${one.record.replication}`}
              onPress={() => {
                chooseShopper(one.record);
              }}
            >
              <Pin size={14} fill="currentColor" aria-hidden="true" />
              {t('shopper.heading', { shopper: String(one.record.shopper) })}
            </Button>
          ))}
        </>
      )}
    </div>
  );
}

/** Whose diary it is, and the ways to another. */
export function ShopperHead({ facts }: { readonly facts: LabFacts }) {
  const { words, document } = facts;
  const { t, language } = words;
  const { shopper, replication, search, diary, pinned: own } = useShopper();
  const { setUp, reference } = useLab(({ comparison }) => comparison);
  const shown = shownOf(diary);
  const { shoppers, replications, segments } = shown?.scenario ?? document.base;
  const segment = segments[shown?.record.segment ?? -1]?.name[language];
  const subtitle =
    segment === undefined
      ? t('shopper.subtitle')
      : t('shopper.segmentSubtitle', { segment: firstLetterLarge(segment) });
  const pinned = (document.base.lesson?.pinned ?? []).filter(
    (one) => one.shopper <= shoppers && one.replication <= replications,
  );
  const kept = pinOf(own, shown);
  return (
    <header className={classes('head')}>
      <h2>{t('shopper.heading', { shopper: String(shopper) })}</h2>
      <div className={classes('ways')}>
        <div className={classes('stepper')} role="group" aria-label={t('shopper.which')}>
          <Button
            square
            aria-label={t('shopper.previous')}
            isDisabled={shopper <= 1}
            onPress={() => {
              chooseShopper({ shopper: shopper - 1 });
            }}
          >
            <ChevronLeft size={16} aria-hidden="true" />
          </Button>
          <NumberInput
            label={t('shopper.shopper')}
            hideLabel
            value={shopper}
            min={1}
            max={shoppers}
            width={72}
            format={{ useGrouping: false }}
            onChange={(value) => {
              chooseShopper({ shopper: value });
            }}
          />
          <Button
            square
            aria-label={t('shopper.next')}
            isDisabled={shopper >= shoppers}
            onPress={() => {
              chooseShopper({ shopper: shopper + 1 });
            }}
          >
            <ChevronRight size={16} aria-hidden="true" />
          </Button>
        </div>
        <NumberInput
          label={t('shopper.run')}
          value={replication}
          min={1}
          max={replications}
          width={56}
          onChange={(value) => {
            chooseShopper({ replication: value });
          }}
        />
        {pinned.map((one) => (
          <Button
            key={`${one.shopper} ${one.replication}`}
            onPress={() => {
              chooseShopper(one);
            }}
          >
            <GraduationCap size={15} aria-hidden="true" />
            {t('shopper.ofLesson', { shopper: String(one.shopper) })}
          </Button>
        ))}
        <Button
          isDisabled={shown === null || (kept === null && own.length >= mostPinned)}
          onPress={() => {
            if (kept === null) pinShopper();
            else unpinShopper(kept);
          }}
        >
          <Pin size={14} fill={kept === null ? 'none' : 'currentColor'} aria-hidden="true" />
          {t(kept === null ? 'shopper.pin' : 'shopper.unpinHer')}
        </Button>
        <Button
          isDisabled={search.kind === 'running'}
          onPress={() => void searchShopper({ kind: 'differs', setUp, reference })}
        >
          <SearchIcon size={14} aria-hidden="true" />
          {t('shopper.findDiffers')}
        </Button>
      </div>
      <p role="status">{diary.kind === 'reading' ? t('shopper.reading') : subtitle}</p>
      <PinnedLine facts={facts} pinned={own} kept={kept} />
      <SearchLine facts={facts} replications={replications} />
    </header>
  );
}
