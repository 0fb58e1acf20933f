// Array methods of ES2023, for engines of a year before them (SpiderMonkey 102 in Debian 12). They are plain: no number passes through them.
const methods = {
  toSorted(order) {
    return this.slice().sort(order);
  },
  toReversed() {
    return this.slice().reverse();
  },
  with(at, value) {
    const copy = this.slice();
    copy[at < 0 ? at + copy.length : at] = value;
    return copy;
  },
  findLast(fits) {
    return this[this.findLastIndex(fits)];
  },
  findLastIndex(fits) {
    let at = this.length - 1;
    while (at >= 0 && !fits(this[at], at, this)) at -= 1;
    return at;
  },
};
for (const prototype of [Array.prototype, Object.getPrototypeOf(Int8Array.prototype)])
  for (const [name, value] of Object.entries(methods))
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value });
