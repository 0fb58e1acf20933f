/** What crosses between the shell, the preload's isolated world and the page's own world. */

/** From the preload to the shell. `data` is packed arguments (codec.ts). */
export type ToShell =
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly data: string }
  | { readonly kind: 'send'; readonly channel: string; readonly data: string };

/** From the shell to the preload. A reply's data is a packed list of one. */
export type ToPreload =
  | { readonly kind: 'reply'; readonly id: number; readonly data: string }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string; readonly data: string };

/** A value on its way between the two worlds of the page: functions and promises travel as numbers. */
export type Crossing =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'function'; readonly id: number }
  | { readonly kind: 'promise'; readonly id: number }
  | { readonly kind: 'list'; readonly items: readonly Crossing[] }
  | { readonly kind: 'record'; readonly entries: readonly (readonly [string, Crossing])[] };

/** From the preload's world to the page's. */
export type ToPage =
  | { readonly kind: 'expose'; readonly name: string; readonly value: Crossing }
  | { readonly kind: 'returned'; readonly call: number; readonly value: Crossing }
  | { readonly kind: 'threw'; readonly call: number; readonly message: string }
  | { readonly kind: 'resolved'; readonly promise: number; readonly value: Crossing }
  | { readonly kind: 'rejected'; readonly promise: number; readonly message: string }
  | { readonly kind: 'callback'; readonly id: number; readonly args: readonly Crossing[] };

/** From the page's world to the preload's: a call of an exposed function. */
export interface FromPage {
  readonly call: number;
  readonly id: number;
  readonly args: readonly Crossing[];
}

/** Names of the document events that carry the messages; random, so that no page code can guess them. */
export interface EventNames {
  readonly toPage: string;
  readonly fromPage: string;
}

/** The world Chromium runs the preload in; pages can neither see nor reach it. */
export const preloadWorldName = 'saluran-preload';
/** The function by which the preload's world, and no other, reaches the shell. */
export const sendBinding = '__standInSend';
/** The function by which the shell reaches the preload's world. */
export const receiveName = '__standInReceive';
