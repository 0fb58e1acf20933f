import type { Words } from './words.ts';

/** A word of a choice as people read it; one that has no name of its own means off. */
export function choiceName(value: string, t: Words['t']): string {
  switch (value) {
    case 'on':
    case 'linked':
    case 'own':
    case 'one':
    case 'everybody':
    case 'strangers':
      return t(`control.${value}`);
    default:
      return t('control.off');
  }
}
