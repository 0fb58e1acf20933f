import type { Language, Text } from '../units.ts';

/** Where a command speaks, so that commands can be told to speak elsewhere. */
export interface Terminal {
  readonly language: Language;
  /** A line of results, on standard output. */
  readonly print: (line: string) => void;
  /** A line about results, on standard error. */
  readonly complain: (line: string) => void;
  readonly say: (text: Text) => string;
}

/** The terminal of this process in one language. */
export function createTerminal(language: Language): Terminal {
  return {
    language,
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    say: (text) => text[language],
  };
}
