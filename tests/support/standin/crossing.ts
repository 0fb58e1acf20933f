import type { Crossing } from './wire.ts';

type AnyFunction = (...args: unknown[]) => unknown;

/** What a world does with the two kinds of value that cannot be copied. */
export interface Crosser {
  readonly keepFunction: (value: AnyFunction) => number;
  readonly keepPromise: (value: Promise<unknown>) => number;
  readonly callFunction: (id: number) => AnyFunction;
  readonly awaitPromise: (id: number) => Promise<unknown>;
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** A value as it leaves this world. */
export function leave(value: unknown, crosser: Crosser): Crossing {
  if (typeof value === 'function')
    return { kind: 'function', id: crosser.keepFunction(value as AnyFunction) };
  if (typeof value === 'symbol') throw new Error('contextBridge: a symbol cannot cross');
  if (value instanceof Promise) return { kind: 'promise', id: crosser.keepPromise(value) };
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => leave(item, crosser)) };
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    return {
      kind: 'record',
      entries: Object.entries(value).map(([key, item]) => [key, leave(item, crosser)] as const),
    };
  }
  return { kind: 'value', value };
}

/** A value as it arrives in the other world: frozen copies, functions and promises that call back. */
export function arrive(crossing: Crossing, crosser: Crosser): unknown {
  switch (crossing.kind) {
    case 'value':
      return crossing.value;
    case 'function':
      return crosser.callFunction(crossing.id);
    case 'promise':
      return crosser.awaitPromise(crossing.id);
    case 'list':
      return Object.freeze(crossing.items.map((item) => arrive(item, crosser)));
    case 'record':
      return Object.freeze(
        Object.fromEntries(crossing.entries.map(([key, item]) => [key, arrive(item, crosser)])),
      );
  }
}
