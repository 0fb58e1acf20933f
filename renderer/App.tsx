import { lazy, Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { localeOf } from './i18n/i18n.ts';
import { LibraryScreen } from './screens/library/LibraryScreen.tsx';
import { DropArea } from './screens/DropArea.tsx';
import { PaletteHost } from './screens/palette/PaletteHost.tsx';
import { PresentationBar } from './screens/PresentationBar.tsx';
import { QuestionHost } from './screens/QuestionHost.tsx';
import { RestoredNote } from './screens/RestoredNote.tsx';
import { TitleBar } from './screens/TitleBar.tsx';
import { useApp } from './stores/appStore.ts';
import { useLab } from './stores/labStore.ts';
import { titleOf } from './stores/textEdits.ts';
import { classesOf } from './theme/classesOf.ts';
import { simulationService } from './workers/simulationClient.ts';
import sheet from './app.module.css';

const classes = classesOf(sheet);

/** Loaded on its own: it brings the chart library. */
const loadLab = async () => ({ default: (await import('./screens/lab/LabScreen.tsx')).LabScreen });
const LabScreen = lazy(loadLab);
const ReportScreen = lazy(async () => ({
  default: (await import('./screens/report/ReportScreen.tsx')).ReportScreen,
}));

const LearnScreen = lazy(async () => ({
  default: (await import('./screens/learn/LearnScreen.tsx')).LearnScreen,
}));

/** What the window is called: the screen, or the open scenario. */
function useWindowTitle(): void {
  const { t } = useTranslation();
  const { screen, language } = useApp();
  const title = useLab((state) => titleOf(state, language));
  useEffect(() => {
    const place =
      screen === 'lab' || screen === 'report'
        ? title === ''
          ? t(`app.${screen}`)
          : title
        : t(`app.${screen}`);
    document.title = `${place} · Saluran`;
  }, [screen, title, t]);
}

export function App() {
  const { screen, language, presenting } = useApp();
  useWindowTitle();
  useEffect(() => {
    // What the next click needs comes while the first screen is being read.
    simulationService();
    void loadLab();
  }, []);
  return (
    <I18nProvider locale={localeOf[language]}>
      <DropArea>
        <div className={classes('window')}>
          {presenting ? <PresentationBar /> : <TitleBar />}
          <RestoredNote />
          <PaletteHost />
          <QuestionHost />
          {screen === 'library' ? (
            <LibraryScreen />
          ) : (
            <Suspense fallback={<main className={classes('waiting')} />}>
              {screen === 'lab' && <LabScreen />}
              {screen === 'report' && <ReportScreen />}
              {screen === 'learn' && <LearnScreen />}
            </Suspense>
          )}
        </div>
      </DropArea>
    </I18nProvider>
  );
}
