import type { Export } from '../stores/exportBundle.ts';
import type { Words } from './words.ts';

/** What storing a file came to; empty where nothing was stored. */
export function exportInWords(result: Export, { t }: Words): string {
  switch (result.kind) {
    case 'none':
      return '';
    case 'writing':
      return t('lab.exporting');
    case 'saved':
      return t('lab.exported', { name: result.name });
    case 'refused': {
      const { reason, expected, found } = result.refusal;
      return `${t('refusal.notSaved')}. ${t(`refusal.${reason}`, { expected, found })}`;
    }
    case 'failed':
      return `${t('refusal.notSaved')}: ${result.message}`;
  }
}
