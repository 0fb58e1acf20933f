import { useContext } from 'react';
import { Button } from '../../parts/Button.tsx';
import { behindMetric } from '../../stores/behindNumbers.ts';
import type { MetricId } from '../../../sim/metrics/codebook.ts';
import { openShopperBehind } from '../../stores/readShopper.ts';
import type { Hunt } from '../../stores/shopperStore.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { CanOpenShoppers } from './canOpenShoppers.ts';
import { huntInWords } from './tabs/shopper/huntWords.ts';
import type { LabFacts } from './useLabFacts.ts';
import sheet from './behindLink.module.css';

const classes = classesOf(sheet);

interface BehindLinkProps {
  readonly facts: LabFacts;
  readonly metric: MetricId;
  /** Null: no single shopper stands behind the difference. */
  readonly hunt: Hunt | null;
}

/** Below a difference: the way to a shopper who makes it, or why there is none. */
export function BehindLink({ facts, metric, hunt }: BehindLinkProps) {
  const { t } = facts.words;
  if (!useContext(CanOpenShoppers)) return null;
  if (hunt === null) {
    const behind = behindMetric[metric];
    const why =
      behind.kind === 'nobody'
        ? behind.why
        : behind.kind === 'tale' && behind.isMean === true
          ? 'mean'
          : 'same';
    return <p className={classes('why')}>{t(`hunt.nobody_${why}`)}</p>;
  }
  return (
    <p className={classes('behind')}>
      <Button
        look="link"
        aria-label={t('hunt.openWho', { hunt: huntInWords(hunt, facts) })}
        onPress={() => {
          openShopperBehind(hunt);
        }}
      >
        {t('hunt.openLink')}
      </Button>
    </p>
  );
}
