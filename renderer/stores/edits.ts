import type { CarryOver, SetUp } from '../../sim/scenario/scenario.ts';
import type { Text } from '../../sim/units.ts';

/** A change of what set-ups there are, or of what they are made of; each stands at a path of its own. */
export type SetUpEdit =
  /** At `setUps.<id>`. */
  | { readonly kind: 'added'; readonly setUp: SetUp }
  /** At `setUps.<id>`. */
  | { readonly kind: 'removed' }
  /** At `setUps.<id>.name`. */
  | { readonly kind: 'renamed'; readonly name: Text }
  /** At `setUps.<id>.channels`. */
  | { readonly kind: 'opened'; readonly channels: readonly string[] }
  /** At `setUps.<id>.carryOver`. */
  | { readonly kind: 'linked'; readonly carryOver: CarryOver };

/** Texts of a scenario that can be worded otherwise. */
export const textPaths = ['title', 'summary', 'lesson.question'] as const;
export type TextPath = (typeof textPaths)[number];

/** Another wording, at the path of the text. */
export interface TextEdit {
  readonly kind: 'worded';
  readonly text: Text;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const isTextEdit = (value: unknown): value is TextEdit =>
  isObject(value) && 'kind' in value && value.kind === 'worded';

export const isSetUpEdit = (value: unknown): value is SetUpEdit => isObject(value) && !isTextEdit(value);

/** The set-up a path is about, or null. */
export function setUpIn(path: string): string | null {
  const [first, id] = path.split('.');
  return first === 'setUps' && id !== undefined ? id : null;
}

/** The value of one setting: a number, or a word for the seed and for choices. */
export type SettingValue = number | string;

/** What a person changed since the file was opened, by the path a scenario file would use. */
export type Edits = Readonly<Record<string, SettingValue | SetUpEdit | TextEdit>>;
