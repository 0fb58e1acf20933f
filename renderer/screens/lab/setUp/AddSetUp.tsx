import { Copy, Plus } from 'lucide-react';
import { memo } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { MAX_SET_UPS, setUpPresetIds, setUpPresets } from '../../../../sim/scenario/presets/setUps.ts';
import { Button } from '../../../parts/Button.tsx';
import { SetUpTile } from '../../../parts/SetUpTile.tsx';
import { addSetUp, duplicateSetUp } from '../../../stores/changeSetUps.ts';
import { setUpLooks } from '../../../theme/setUpLook.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import sheet from './setUpEditor.module.css';

const classes = classesOf(sheet);

const presetLooks = setUpLooks(setUpPresetIds.map((id) => ({ id, preset: id })));

/** Adds a set-up from a preset or as a copy; where there are as many as may be, the reason stands in its place. */
export const AddSetUp = memo(function AddSetUp({ facts }: { readonly facts: LabFacts }) {
  const { shape, words, looks } = facts;
  const { t, language } = words;
  if (shape.setUps.length >= MAX_SET_UPS)
    return <span className={classes('small')}>{t('setUp.full', { most: MAX_SET_UPS })}</span>;
  return (
    <MenuTrigger>
      <Button look="quiet" aria-label={t('setUp.add')}>
        <Plus size={14} aria-hidden="true" />
        {t('setUp.addShort')}
      </Button>
      <Popover className={classes('popover')} placement="bottom end">
        <Menu
          aria-label={t('setUp.add')}
          onAction={(key) => {
            const [what, id = ''] = String(key).split(' ');
            const preset = setUpPresetIds.find((one) => one === id);
            if (what === 'copy') duplicateSetUp(id);
            else if (preset !== undefined) addSetUp(preset);
          }}
        >
          {setUpPresetIds.map((preset) => {
            const look = presetLooks.get(preset);
            const name = setUpPresets[preset].name[language];
            return (
              <MenuItem key={preset} id={`new ${preset}`} className={classes('item')} textValue={name}>
                {look !== undefined && <SetUpTile look={look} />}
                {t('setUp.fresh', { name })}
              </MenuItem>
            );
          })}
          <Separator className={classes('rule')} />
          {shape.setUps.map(({ id, name }) => {
            const look = looks.get(id);
            const text = t('setUp.copyOf', { name: name[language] });
            return (
              <MenuItem key={id} id={`copy ${id}`} className={classes('item')} textValue={text}>
                {look === undefined ? <Copy size={16} aria-hidden="true" /> : <SetUpTile look={look} />}
                {text}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});
