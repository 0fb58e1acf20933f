import { memo, useContext, useEffect, useRef, type ComponentType, type RefObject } from 'react';
import { Tab, TabList, TabListStateContext, Tabs } from 'react-aria-components';
import { phone, useMatches } from '../../parts/useMatches.ts';
import { useApp } from '../../stores/appStore.ts';
import { labTabs, useLab, type LabTab } from '../../stores/labStore.ts';
import { questionOf } from '../../stores/textEdits.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { ExportButton } from './ExportButton.tsx';
import { Overview } from './Overview.tsx';
import { QuietEventsNote } from './QuietEventsNote.tsx';
import { StateNote } from './StateNote.tsx';
import { Awaited } from './tabs/Awaited.tsx';
import { DataTab } from './tabs/DataTab.tsx';
import { ExperimentsTab } from './tabs/experiments/ExperimentsTab.tsx';
import { FirmTab } from './tabs/FirmTab.tsx';
import { FrictionTab } from './tabs/FrictionTab.tsx';
import { JourneyTab } from './tabs/JourneyTab.tsx';
import { LoyaltyTab } from './tabs/LoyaltyTab.tsx';
import { MoneyTab } from './tabs/MoneyTab.tsx';
import { ShopperTab } from './tabs/shopper/ShopperTab.tsx';
import { useStaleCount, type LabFacts } from './useLabFacts.ts';
import sheet from './labTabs.module.css';

const classes = classesOf(sheet);

type Panel = ComponentType<{ readonly facts: LabFacts }>;

/** Drawn anew for numbers of their own, not because a run began or ended. */
const panels: Readonly<Record<LabTab, Panel>> = {
  overview: memo(Overview),
  journey: memo(JourneyTab),
  friction: memo(FrictionTab),
  loyalty: memo(LoyaltyTab),
  money: memo(MoneyTab),
  firm: memo(FirmTab),
  shopper: memo(ShopperTab),
  experiments: memo(ExperimentsTab),
  data: memo(DataTab),
};

const isTab = (key: unknown): key is LabTab => labTabs.some((tab) => tab === key);

/** One view under the run's state; what is drawn fades once settings were changed since. */
function View({ id, facts }: { readonly id: LabTab; readonly facts: LabFacts }) {
  const { language } = facts.words;
  const { base } = facts.document;
  const question = useLab(({ edits }) => questionOf(base, edits, 'title')[language]);
  const isFinished = useLab((state) => state.run.kind === 'finished');
  // Then the question stands above the views: in the bar of the presentation, on a phone above the button that runs.
  const isPresenting = useApp((state) => state.presenting);
  const isOnPhone = useMatches(phone);
  // A diary can be read before anything has run.
  const hasRun = useLab((state) => state.run.kind !== 'idle');
  const isStale = useStaleCount() > 0 && isFinished;
  const Content = panels[id];
  return (
    <>
      {(isPresenting || !isOnPhone) && (
        <h1 className={classes(id === 'overview' && !isPresenting ? 'question' : 'hidden')}>{question}</h1>
      )}
      <div className={classes('state')}>
        {id !== 'experiments' && (id !== 'shopper' || hasRun) && <StateNote facts={facts} />}
        <QuietEventsNote facts={facts} />
      </div>
      <div className={classes(isStale && id !== 'experiments' && 'stale')}>
        <Content facts={facts} />
        <Awaited tab={id} facts={facts} />
      </div>
    </>
  );
}

/** Makes the panel that of the chosen tab for those who hear the page, once the tabs are there and whenever another is chosen. */
function PanelName({ panel }: { readonly panel: RefObject<HTMLElement | null> }) {
  const tabs = useContext(TabListStateContext);
  useEffect(() => {
    const tab = panel.current?.parentElement?.querySelector('[role="tab"][aria-selected="true"]');
    panel.current?.setAttribute('id', tab?.getAttribute('aria-controls') ?? '');
    panel.current?.setAttribute('aria-labelledby', tab?.id ?? '');
  }, [tabs, panel]);
  return null;
}

/** What a run came to, one view at a time: each begins with a paired difference and goes on with what makes it up. */
export const LabTabs = memo(function LabTabs({ facts }: { readonly facts: LabFacts }) {
  const { t } = facts.words;
  const tab = useLab((state) => state.tab);
  const panel = useRef<HTMLDivElement>(null);
  const isOnPhone = useMatches(phone);
  return (
    <main className={classes('main')} tabIndex={-1}>
      <Tabs
        selectedKey={tab}
        onSelectionChange={(key) => {
          if (isTab(key)) useLab.setState({ tab: key });
        }}
      >
        <header className={classes('head')}>
          <TabList className={classes('list')} aria-label={t('tabs.list')}>
            {labTabs.map((id) => (
              <Tab key={id} id={id} className={classes('tab')}>
                {t(`tabs.${id}`)}
              </Tab>
            ))}
          </TabList>
          {!isOnPhone && <ExportButton facts={facts} />}
        </header>
        <PanelName panel={panel} />
      </Tabs>
      {/* Not react-aria's panel: at every change it asks whether something within is visible, and the page is laid out to answer. */}
      <div key={tab} ref={panel} role="tabpanel" className={classes('paper')}>
        <View id={tab} facts={facts} />
      </div>
      {isOnPhone && (
        <footer className={classes('foot')}>
          <ExportButton facts={facts} />
        </footer>
      )}
    </main>
  );
});
