import type { Unit } from './parameter.ts';

/** One mistake in a scenario file, as data; messages.ts puts it in words. Survives structuredClone. */
export interface Problem {
  readonly code: ProblemCode;
  /** Both from 1; of the offending value, of the key if the key is wrong, of the enclosing entry if something is missing. */
  readonly line: number;
  readonly column: number;
  /** Where in the file, entries of lists by their id: `setUps.omni.carryOver.everyPair`; empty for the whole file. */
  readonly path: string;
  /** The offending text as it stands in the file, shortened to one line; empty where something is missing. */
  readonly found: string;
  readonly expected: Expectation | null;
  /** What the author probably meant. */
  readonly suggestion: string | null;
}

export type ProblemCode =
  /** The text is not YAML; `found` holds the reader's code for the reason. */
  | 'syntax'
  | 'empty'
  | 'severalDocuments'
  | 'tag'
  | 'complexKey'
  | 'duplicateKey'
  | 'tooLarge'
  | 'tooDeep'
  | 'tooManyValues'
  | 'aliasToItself'
  | 'newerVersion'
  | 'unknownKey'
  | 'missingKey'
  /** A value of the wrong type, outside its range or not in its list: `expected` says what would do. */
  | 'wrongValue'
  | 'oddCharacters'
  | 'unknownName'
  | 'duplicateName'
  | 'reservedName'
  | 'kindNeeded'
  | 'presetNeeded'
  | 'nameNeeded'
  | 'likeNeeded'
  | 'kindFixed'
  | 'deviceNotForKind'
  | 'noDevice'
  | 'noWayToReceive'
  | 'oneKindOfCarryOver'
  | 'noLinks'
  | 'linkToItself'
  | 'duplicateLink'
  | 'channelNotOpen'
  | 'notAStore'
  | 'cannotCollect'
  | 'noneOpenAtFirst'
  | 'historyWithoutPast'
  | 'noWeight'
  | 'notAControl';

/** What would have been accepted. */
export type Expectation =
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly integer: boolean;
      readonly unit: Unit;
    }
  /** Lengths in characters. */
  | { readonly kind: 'text'; readonly min: number; readonly max: number }
  | { readonly kind: 'bothLanguages' }
  | { readonly kind: 'form'; readonly form: TextForm }
  /** One of these words, or keys, or names. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'list'; readonly min: number; readonly max: number }
  | { readonly kind: 'map'; readonly keys: readonly string[] }
  | { readonly kind: 'limit'; readonly limit: number };

/** Texts that must look a certain way. */
export type TextForm =
  'scenarioId' | 'id' | 'currency' | 'date' | 'claim' | 'misconception' | 'controlValue' | 'path' | 'story';
