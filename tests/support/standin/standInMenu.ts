/** Electron's Menu: the items are kept, found by id and clicked by tests; nothing is drawn. */
import { strict } from './strict.ts';

export interface MenuTemplateItem {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly submenu?: readonly MenuTemplateItem[];
  readonly click?: (item: MenuTemplateItem, window: unknown, event: object) => void;
}

export class StandInMenu {
  private items: readonly MenuTemplateItem[] = [];

  readonly Menu = strict('Menu', {
    buildFromTemplate: (template: readonly MenuTemplateItem[]) => template,
    setApplicationMenu: (menu: readonly MenuTemplateItem[]) => {
      this.items = menu;
    },
  });

  /** Every item of the menu at any depth, in reading order. */
  all(): readonly MenuTemplateItem[] {
    const flatten = (items: readonly MenuTemplateItem[]): readonly MenuTemplateItem[] =>
      items.flatMap((item) => [item, ...flatten(item.submenu ?? [])]);
    return flatten(this.items);
  }

  /** Chooses the item with this id, as a person would. */
  click(id: string, window: unknown): void {
    const item = this.all().find((candidate) => candidate.id === id);
    if (item?.click === undefined) throw new Error(`no menu item '${id}' that can be chosen`);
    item.click(item, window, {});
  }
}
