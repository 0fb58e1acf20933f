/** Members any object is asked for by the language itself or by assertion libraries. */
const unasked = new Set(['then', 'toJSON', '$$typeof', 'asymmetricMatch', 'nodeType', 'tagName']);

/**
 * The same object, but asking for a member it does not have throws: a part of Electron the stand-in does
 * not cover is reported, never quietly undefined.
 */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get: (target, key, receiver): unknown => {
      if (key in target || typeof key === 'symbol' || unasked.has(key))
        return Reflect.get(target, key, receiver);
      throw new Error(`Electron stand-in: ${name}.${key} is not covered`);
    },
  });
}
