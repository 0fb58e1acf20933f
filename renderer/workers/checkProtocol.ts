import type { Text } from '../../sim/units.ts';

/** Files to be checked: one .zip, or those of a folder, with their paths in it. */
export interface FilesToCheck {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly file: File }[];
}

/** What checking an export came to; `sentences` one below the other. */
export type CheckResult =
  | { readonly kind: 'refused'; readonly sentences: readonly Text[] }
  | {
      readonly kind: 'identical' | 'different';
      readonly sentences: readonly Text[];
      /** The scenario of the export, as it ran. */
      readonly scenarioText: string;
    };

/** What the page may ask of the worker that checks exports; to stop it, end it. */
export interface CheckService {
  /** @param onProgress worlds lived so far, and how many there are */
  check(files: FilesToCheck, onProgress: (lived: number, of: number) => void): Promise<CheckResult>;
}
