import type { Text } from '../units.ts';

/** What the `random-bytes` command says, in both languages. */
export const randomBytesSayings = {
  badCount: (given: string | undefined): Text => ({
    en: `--count ${given ?? ''}: expected a whole number of draws, at least 1.`,
    id: `--count ${given ?? ''}: seharusnya bilangan bulat, paling sedikit 1 undian.`,
  }),
  toTerminal: (): Text => ({
    en: 'These are bytes, not text: send them into a program or a file, as in | dieharder -g 200 -d 0.',
    id: 'Ini deretan byte, bukan teks: alirkan ke program atau berkas, misalnya | dieharder -g 200 -d 0.',
  }),
} as const;
