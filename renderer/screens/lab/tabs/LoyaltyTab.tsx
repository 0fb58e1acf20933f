import { useLab } from '../../../stores/labStore.ts';
import { summaryOf } from '../../../stores/run.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { cohortAmounts, ladderAmounts, satisfactionAmounts } from './amounts/loyaltyAmounts.ts';
import { BarTable } from './BarTable.tsx';
import { cohortsSentence, ladderSentence, satisfactionSentence } from './partSentences.ts';
import { TabHeadline } from './TabHeadline.tsx';
import { withVerdict } from './verdictSentence.ts';

/** How many come back, how soon, and how content they are. */
export function LoyaltyTab({ facts }: { readonly facts: LabFacts }) {
  const summary = useLab(({ run }) => summaryOf(run));
  const compared = useLab((state) => state.comparison);
  if (summary === null) return <TabHeadline tab="loyalty" facts={facts} />;
  const told = { ...facts, summary, focus: compared.setUp, reference: compared.reference };
  const days = summary.daily[0]?.mean.length ?? 0;
  return (
    <>
      <TabHeadline tab="loyalty" facts={facts} />
      <BarTable
        facts={facts}
        table={ladderAmounts(summary, facts)}
        sentence={withVerdict(ladderSentence(told), 'repeatPurchaseRate', told)}
        setUps={summary.setUps}
      />
      <BarTable
        facts={facts}
        table={cohortAmounts(summary, facts, 2)}
        tellsLinks={false}
        sentence={withVerdict(cohortsSentence(told, days), 'repeatPurchaseRate', told)}
        setUps={summary.setUps}
      />
      <BarTable
        facts={facts}
        table={satisfactionAmounts(summary, facts)}
        tellsLinks={false}
        sentence={withVerdict(satisfactionSentence(told), 'satisfaction', told)}
        setUps={summary.setUps}
      />
    </>
  );
}
