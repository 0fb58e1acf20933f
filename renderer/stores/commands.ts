import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { Control } from '../../sim/scenario/control.ts';
import { metricIds } from '../../sim/metrics/codebook.ts';
import { crowdPresetIds, crowdPresets } from '../../sim/scenario/presets/crowds.ts';
import { setUpPresetIds, setUpPresets } from '../../sim/scenario/presets/setUps.ts';
import { languages } from '../i18n/languages.ts';
import { definitionOf } from '../wording/comparison.ts';
import type { Words } from '../wording/words.ts';
import { openAbout } from './aboutStore.ts';
import { screens, useApp } from './appStore.ts';
import { addSetUp, duplicateSetUp } from './changeSetUps.ts';
import { compare } from './comparison.ts';
import { exportBundle, saveScenario } from './exportBundle.ts';
import { chooseAndOpen } from './givenFiles.ts';
import { labTabs, useLab } from './labStore.ts';
import { goTo } from './navigation.ts';
import { openPrepared, openTemplate } from './openScenario.ts';
import { chooseLanguage, chooseTheme } from './preferences.ts';
import { pinRun } from './pinnedRuns.ts';
import { present } from './presentation.ts';
import { openDoor } from './railStore.ts';
import { pauseRun, redo, resetSettings, startRun, stopRun, undo } from './runExperiment.ts';
import { shapeOf } from './setUpEdits.ts';
import { controlsOf } from './settings.ts';
import { chooseWorkers, chosenWorkers, usualWorkers, workerChoices } from './workers.ts';

/** Something that has a name and can be asked for by it. */
export interface Command {
  readonly id: string;
  /** The heading it stands under. */
  readonly group: 'goTo' | 'doThis' | 'setUps' | 'scenarios' | 'metrics' | 'parameters';
  readonly name: string;
  /** Shown beside the name, and searched too. */
  readonly more: string;
  readonly carryOut: () => void;
}

function places({ t }: Words, isOpen: boolean): readonly Command[] {
  const toScreens = screens.map((screen): Command => ({
    ...{ id: `screen ${screen}`, group: 'goTo', name: t(`app.${screen}`), more: '' },
    carryOut: () => {
      goTo(screen);
    },
  }));
  const toTabs = labTabs.map((tab): Command => ({
    ...{ id: `tab ${tab}`, group: 'goTo', name: t(`tabs.${tab}`), more: t('app.lab') },
    carryOut: () => {
      goTo('lab');
      useLab.setState({ tab });
    },
  }));
  return isOpen ? [...toScreens, ...toTabs] : toScreens;
}

function deeds({ t, language }: Words, isOpen: boolean): readonly Command[] {
  const one = (id: string, name: string, carryOut: () => void, more = ''): Command => ({
    ...{ id, group: 'doThis', name, more, carryOut },
  });
  const always = [
    one('open', t('library.open'), () => void chooseAndOpen(), t('library.endings')),
    ...crowdPresetIds.map((id) =>
      one(
        `begin ${id}`,
        t('library.begin', { name: crowdPresets[id].name[language] }),
        () => void openTemplate(crowdPresets[id]),
        id,
      ),
    ),
    one('present', t('present.begin'), present),
    ...(['system', 'light', 'dark'] as const).map((theme) => {
      const name = { system: t('app.themeSystem'), light: t('app.themeLight'), dark: t('app.themeDark') }[
        theme
      ];
      return one(
        `theme ${theme}`,
        name,
        () => {
          chooseTheme(theme);
        },
        t('app.theme'),
      );
    }),
    ...languages.map(({ id, name }) =>
      one(
        `language ${id}`,
        name,
        () => {
          chooseLanguage(id);
        },
        t('app.language'),
      ),
    ),
    ...[null, ...workerChoices].map((count) =>
      one(
        `workers ${count ?? 'usual'}`,
        count === null ? t('workers.usual', { usual: usualWorkers() }) : t('workers.some', { count }),
        () => {
          chooseWorkers(count);
        },
        t(count === chosenWorkers() ? 'workers.chosen' : 'workers.about'),
      ),
    ),
  ];
  if (!isOpen) return always;
  return [
    one('run', t('run.run'), () => {
      goTo('lab');
      startRun();
    }),
    one('pause', t('run.pause'), pauseRun),
    one('stop', t('run.stop'), stopRun),
    one('undo', t('run.undo'), undo, 'Ctrl Z'),
    one('redo', t('run.redo'), redo, 'Ctrl Y'),
    one('reset', t('run.resetAll'), () => {
      resetSettings(Object.keys(useLab.getState().edits));
    }),
    one('pin', t('pins.pin'), pinRun),
    one(
      'about',
      t('about.heading'),
      openAbout,
      `${t('about.title')} ${t('about.question')} ${t('about.id')}`,
    ),
    one('save', t('run.saveScenario'), () => void saveScenario()),
    one('export', t('lab.export'), () => void exportBundle(), t('lab.exportMeaning')),
    ...always,
  ];
}

function aboutSetUps({ setUps }: Scenario, { t, language }: Words): readonly Command[] {
  const one = (id: string, name: string, carryOut: () => void): Command => ({
    ...{ id, group: 'setUps', name, more: '' },
    carryOut: () => {
      goTo('lab');
      carryOut();
    },
  });
  return [
    ...setUps.flatMap(({ id, name }) => [
      one(`edit ${id}`, t('setUp.edit', { name: name[language] }), () => {
        openDoor({ kind: 'setUp', id });
      }),
      one(`focus ${id}`, t('palette.focus', { name: name[language] }), () => {
        compare({ setUp: id });
      }),
      one(`copy ${id}`, t('setUp.copyOf', { name: name[language] }), () => {
        duplicateSetUp(id);
      }),
    ]),
    ...setUpPresetIds.map((preset) =>
      one(`new ${preset}`, t('setUp.fresh', { name: setUpPresets[preset].name[language] }), () => {
        addSetUp(preset);
      }),
    ),
  ];
}

function aboutParameters(scenario: Scenario, { language }: Words): readonly Command[] {
  const nameOf = (control: Control): string =>
    (control.kind === 'number' ? control.parameter.label : control.label)[language];
  return [...controlsOf(scenario)].map(([path, control]) => ({
    ...{ id: `parameter ${path}`, group: 'parameters', name: nameOf(control), more: path },
    carryOut: () => {
      goTo('lab');
      openDoor({ kind: 'all', query: path });
    },
  }));
}

function aboutMetrics({ t, language }: Words): readonly Command[] {
  return metricIds.map((metric) => ({
    ...{ id: `metric ${metric}`, group: 'metrics', name: definitionOf(metric).name[language] },
    more: t('palette.compared'),
    carryOut: () => {
      goTo('lab');
      useLab.setState({ tab: 'overview' });
      compare({ metric });
    },
  }));
}

/** Everything that can be asked for by name now, in the language of the page. */
export function listCommands(words: Words): readonly Command[] {
  const { document, edits } = useLab.getState();
  const shape = document === null ? null : shapeOf(document.base, edits);
  const prepared = useApp.getState().prepared;
  return [
    ...places(words, shape !== null),
    ...deeds(words, shape !== null),
    ...(shape === null ? [] : aboutSetUps(shape, words)),
    ...prepared.flatMap((one): readonly Command[] =>
      one.kind === 'broken'
        ? []
        : [
            {
              id: `scenario ${one.id}`,
              group: 'scenarios',
              name: one.scenario.title[words.language],
              more: one.id,
              carryOut: () => {
                void openPrepared(one.id);
              },
            },
          ],
    ),
    ...(shape === null ? [] : [...aboutMetrics(words), ...aboutParameters(shape, words)]),
  ];
}

/** Found entries shown at most: more than that nobody reads. */
const mostFound = 40;

/**
 * The commands that hold every word sought, those whose name begins with it first. Nothing sought: all but metrics and parameters, too
 * many to look through.
 */
export function findCommands(commands: readonly Command[], query: string): readonly Command[] {
  const sought = query.trim().toLowerCase();
  if (sought === '') return commands.filter(({ group }) => group !== 'metrics' && group !== 'parameters');
  const wanted = sought.split(/\s+/);
  const rank = ({ name, more }: Command): number => {
    const low = name.toLowerCase();
    if (low.startsWith(sought)) return 0;
    if (wanted.every((word) => low.split(/\s+/).some((part) => part.startsWith(word)))) return 1;
    if (wanted.every((word) => low.includes(word))) return 2;
    return wanted.every((word) => `${low} ${more.toLowerCase()}`.includes(word)) ? 3 : 4;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((one) => one.rank < 4)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mostFound)
    .map(({ command }) => command);
}
