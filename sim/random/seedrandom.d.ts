/** The one generator of seedrandom that is used; the published types cover only the package's main file. */
declare module 'seedrandom/lib/xor4096' {
  interface Words {
    /** The next 32 bits as a signed integer. */
    readonly int32: () => number;
  }
  export default function xor4096(seed: string): Words;
}
