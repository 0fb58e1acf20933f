/** What the process ends with; documented in `--help`. */
export const exitCodes = {
  ok: 0,
  /** The run broke off: disk full, or a fault in the program. */
  failed: 1,
  /** A scenario with mistakes, an option or a file that is not there. */
  badInput: 2,
  /** Ended by Ctrl-C; what was written is whole and says that it is a part. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
