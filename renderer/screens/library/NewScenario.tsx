import { FilePlus } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { crowdPresetIds, crowdPresets } from '../../../sim/scenario/presets/crowds.ts';
import { Button } from '../../parts/Button.tsx';
import { useApp } from '../../stores/appStore.ts';
import { openTemplate } from '../../stores/openScenario.ts';
import { classesOf } from '../../theme/classesOf.ts';
import sheet from './newScenario.module.css';

const classes = classesOf(sheet);

/** A scenario of one's own: begins with one of the prepared crowds and firms. */
export function NewScenario() {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  return (
    <MenuTrigger>
      <Button>
        <FilePlus size={16} aria-hidden="true" />
        {t('library.new')}
      </Button>
      <Popover className={classes('popover')} placement="top start">
        <Menu
          className={classes('menu')}
          aria-label={t('library.templates')}
          onAction={(key) => {
            const id = crowdPresetIds.find((one) => one === key);
            if (id !== undefined) void openTemplate(crowdPresets[id]);
          }}
        >
          {crowdPresetIds.map((id) => {
            const { name, summary } = crowdPresets[id];
            return (
              <MenuItem key={id} id={id} className={classes('item')} textValue={name[language]}>
                <span className={classes('name')}>{name[language]}</span>
                <span className={classes('about')}>{summary[language]}</span>
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
