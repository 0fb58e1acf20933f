import { lazy, Suspense } from 'react';
import { Monitor, Moon, Pencil, Presentation, Search, Sun } from 'lucide-react';
import {
  Button as AriaButton,
  DialogTrigger,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { PopoverDialog } from '../parts/PopoverDialog.tsx';
import { languages } from '../i18n/languages.ts';
import { openAbout, useAbout } from '../stores/aboutStore.ts';
import { screens, useApp, type ThemeChoice } from '../stores/appStore.ts';
import { useLab } from '../stores/labStore.ts';
import { chooseLanguage, chooseTheme } from '../stores/preferences.ts';
import { openPalette } from '../stores/palette.ts';
import { present } from '../stores/presentation.ts';
import { titleOf } from '../stores/textEdits.ts';
import { isUnsaved } from '../stores/unsavedWork.ts';
import { classesOf } from '../theme/classesOf.ts';
import { BrandMark } from './BrandMark.tsx';
import sheet from './titleBar.module.css';

const classes = classesOf(sheet);

const AboutScenario = lazy(async () => ({
  default: (await import('./about/AboutScenario.tsx')).AboutScenario,
}));

const themes = [
  { id: 'system', icon: Monitor, name: 'app.themeSystem' },
  { id: 'light', icon: Sun, name: 'app.themeLight' },
  { id: 'dark', icon: Moon, name: 'app.themeDark' },
] as const satisfies readonly { id: ThemeChoice; icon: typeof Sun; name: string }[];

function OpenDocument() {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const document = useLab((state) => state.document);
  const isChanged = useLab((state) => Object.keys(state.edits).length > 0);
  const isKept = !useLab(isUnsaved);
  const title = useLab((state) => titleOf(state, language));
  const isOpen = useAbout((state) => state.isOpen);
  if (document === null) return <div className={classes('document')} />;
  return (
    <div className={classes('document')}>
      <DialogTrigger isOpen={isOpen} onOpenChange={openAbout}>
        <AriaButton className={classes('title')} aria-label={t('about.edit', { title })}>
          <span>{title}</span>
          <Pencil size={14} aria-hidden="true" />
        </AriaButton>
        <PopoverDialog
          placement="bottom"
          className={classes('about')}
          heading={{ text: t('about.heading'), className: classes('aboutHeading') }}
        >
          <Suspense>
            <AboutScenario key={document.text} document={document} />
          </Suspense>
        </PopoverDialog>
      </DialogTrigger>
      {isChanged && <span className={classes('changed')}>{t(isKept ? 'app.saved' : 'app.changed')}</span>}
    </div>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const chosen = useApp((state) => state.language);
  return (
    <div role="group" aria-label={t('app.language')} className={classes('languages')}>
      {languages.map(({ id, short, name }) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-label={name}
          aria-pressed={id === chosen}
          className={classes('language')}
          onClick={() => {
            chooseLanguage(id);
          }}
        >
          {short}
        </button>
      ))}
    </div>
  );
}

function ThemeSwitch() {
  const { t } = useTranslation();
  const theme = useApp((state) => state.theme);
  const shown = themes.find(({ id }) => id === theme) ?? themes[0];
  const Icon = shown.icon;
  return (
    <MenuTrigger>
      <AriaButton className={classes('theme')} aria-label={`${t('app.theme')}: ${t(shown.name)}`}>
        <Icon size={16} aria-hidden="true" />
      </AriaButton>
      <Popover className={classes('popover')} placement="bottom end">
        <Menu
          aria-label={t('app.theme')}
          selectionMode="single"
          selectedKeys={[theme]}
          onAction={(key) => {
            const choice = themes.find(({ id }) => id === key);
            if (choice !== undefined) chooseTheme(choice.id);
          }}
        >
          {themes.map(({ id, icon: ItemIcon, name }) => (
            <MenuItem key={id} id={id} className={classes('item')} textValue={t(name)}>
              <ItemIcon size={16} aria-hidden="true" />
              {t(name)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: typeof Sun;
  readonly onPress: () => void;
}

function Tool({ name, icon: Icon, onPress }: ToolProps) {
  return (
    <AriaButton className={classes('theme')} aria-label={name} onPress={onPress}>
      <Icon size={16} aria-hidden="true" />
    </AriaButton>
  );
}

/** Name, screens, the open scenario, language and theme. */
export function TitleBar() {
  const { t } = useTranslation();
  const screen = useApp((state) => state.screen);
  return (
    <header className={classes('bar')}>
      <a
        className={classes('skip')}
        href={`#${screen}`}
        onClick={() => document.querySelector('main')?.focus()}
      >
        {t('app.skip')}
      </a>
      <div className={classes('brand')}>
        <BrandMark />
        <span>Saluran</span>
      </div>
      <nav className={classes('screens')} aria-label={t('app.screens')}>
        {screens.map((name) => (
          <a
            key={name}
            href={`#${name}`}
            className={classes('screen')}
            aria-current={name === screen ? 'page' : undefined}
          >
            {t(`app.${name}`)}
          </a>
        ))}
      </nav>
      <OpenDocument />
      <div className={classes('tools')}>
        <Tool name={t('palette.open')} icon={Search} onPress={openPalette} />
        <Tool name={t('present.begin')} icon={Presentation} onPress={present} />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
