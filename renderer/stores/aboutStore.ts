import { create } from 'zustand';

/** Whether what the open scenario is called, asks and is filed under is being edited. */
export const useAbout = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export function openAbout(isOpen = true): void {
  useAbout.setState({ isOpen });
}
