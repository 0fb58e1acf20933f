import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { SearchInput } from '../../parts/SearchInput.tsx';
import { findCommands, listCommands, type Command } from '../../stores/commands.ts';
import { classesOf } from '../../theme/classesOf.ts';
import { useWords } from '../../wording/words.ts';
import overlay from '../overlay.module.css';
import sheet from './palette.module.css';

const classes = classesOf({ ...overlay, ...sheet });

const groups = ['goTo', 'doThis', 'setUps', 'scenarios', 'parameters'] as const;

interface CommandPaletteProps {
  readonly onClose: () => void;
}

/** Everything that has a name, found by it: screens, views, deeds, set-ups, scenarios, parameters. */
export function CommandPalette({ onClose }: CommandPaletteProps) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const commands = useMemo(() => listCommands(words), [words]);
  const found = findCommands(commands, query);
  const choose = (id: string): void => {
    onClose();
    commands.find((command) => command.id === id)?.carryOut();
  };
  // What was searched for stands in the order of the search; without a search, under headings.
  const sections =
    query.trim() === ''
      ? groups.map((group) => ({ group, entries: found.filter((command) => command.group === group) }))
      : [{ group: null, entries: found }];
  return (
    <ModalOverlay
      className={classes('overlay')}
      isDismissable
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={classes('modal')}>
        <Dialog className={classes('dialog')} aria-label={t('palette.heading')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <div className={classes('search')}>
              <SearchInput label={t('palette.search')} value={query} onChange={setQuery} autoFocus />
            </div>
            <Menu
              className={classes('list')}
              aria-label={t('palette.heading')}
              items={sections.filter(({ entries }) => entries.length > 0)}
              onAction={(key) => {
                choose(String(key));
              }}
              renderEmptyState={() => (
                <p className={classes('empty')}>{t('palette.nothing', { query: query.trim() })}</p>
              )}
            >
              {({ group, entries }) => (
                <MenuSection
                  id={group ?? 'found'}
                  aria-label={group === null ? t('palette.found') : t(`palette.${group}`)}
                >
                  {group !== null && <Header className={classes('heading')}>{t(`palette.${group}`)}</Header>}
                  <Collection items={entries}>{(command) => <Entry command={command} />}</Collection>
                </MenuSection>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Entry({ command }: { readonly command: Command }) {
  const { id, name, more } = command;
  return (
    <MenuItem id={id} className={classes('item')} textValue={name}>
      <span className={classes('name')}>{name}</span>
      {more !== '' && <span className={classes('more')}>{more}</span>}
    </MenuItem>
  );
}
