import type { Text } from '../units.ts';
import type { Control } from './control.ts';
import type { Parameter } from './parameter.ts';
import { messagingParameters } from './parameters/messagingParameters.ts';
import type { SetUp } from './scenario.ts';
import { messageMedia } from './vocabulary.ts';
import { mediumNames } from './vocabularyNames.ts';

const choices = [
  {
    lever: 'used',
    label: { en: 'Who sends', id: 'Siapa yang mengirim' },
    meaning: {
      en: 'Whether linked channels send as one and use what they know together, or each sends for itself.',
      id: 'Apakah saluran yang terhubung mengirim sebagai satu pengirim dengan data bersama, atau masing-masing sendiri.',
    },
    words: ['own', 'linked'],
  },
  {
    lever: 'afterPurchase',
    label: { en: 'Message after the purchase', id: 'Pesan setelah pembelian' },
    meaning: {
      en: 'Whether a buyer is asked for a review and told the next offer.',
      id: 'Apakah pembeli dimintai ulasan dan diberi tahu penawaran berikutnya.',
    },
    words: ['off', 'on'],
  },
  {
    lever: 'advertsTo',
    label: { en: 'Adverts are shown to', id: 'Iklan ditampilkan kepada' },
    meaning: {
      en: 'Everybody, or those whom no open channel knows.',
      id: 'Semua orang, atau hanya yang belum dikenal saluran mana pun.',
    },
    words: ['everybody', 'strangers'],
  },
] as const;

/** The controls of a set-up's messages and adverts. */
export function messagingControls(
  { id, name, messaging }: SetUp,
  number: (path: string, parameter: Parameter, value: number) => Control,
  named: (parameter: Parameter, names: readonly Text[]) => Parameter,
): readonly Control[] {
  const at = `setUps.${id}.messaging`;
  const one = (field: Exclude<keyof typeof messagingParameters, 'mediumWeight'>): Control =>
    number(`${at}.${field}`, named(messagingParameters[field], [name]), messaging[field]);
  const weights = messageMedia.map((medium) =>
    number(
      `${at}.media.${medium}`,
      named(messagingParameters.mediumWeight, [mediumNames[medium], name]),
      messaging.media[medium],
    ),
  );
  const words = choices.map(({ lever, label, meaning, words: allowed }): Control => ({
    kind: 'choice',
    path: `${at}.${lever}`,
    label: { en: `${label.en} · ${name.en}`, id: `${label.id} · ${name.id}` },
    meaning,
    choices: allowed,
    value: messaging[lever],
  }));
  return [
    one('perMonth'),
    one('burst'),
    ...words.slice(0, 1),
    ...weights,
    ...words.slice(1, 2),
    one('adverts'),
    ...words.slice(2),
    one('reminders'),
    one('reminderSpacing'),
  ];
}
