/** Place of the lowest bit of a set that is not empty: its first channel. */
export function firstBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
