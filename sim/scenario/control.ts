import type { Text } from '../units.ts';
import type { Parameter } from './parameter.ts';

/** Something a slider, a switch or `--set` may change: the path for setPath, what it is, what it is now. */
export type Control =
  | { readonly kind: 'number'; readonly path: string; readonly parameter: Parameter; readonly value: number }
  | {
      readonly kind: 'choice';
      readonly path: string;
      readonly label: Text;
      readonly meaning: Text;
      readonly choices: readonly string[];
      readonly value: string;
    };
