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

/** Where text goes. */
export interface Outlet {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export const processOutlet: Outlet = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** A terminal in one language. */
export function createTerminal(language: Language, { out, err }: Outlet = processOutlet): Terminal {
  return {
    language,
    print: (line) => {
      out(`${line}\n`);
    },
    complain: (line) => {
      err(`${line}\n`);
    },
    say: (text) => text[language],
  };
}
