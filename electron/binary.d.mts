/** The absolute path of the Electron executable, or null when it is not installed. */
export function findElectronBinary(): string | null;

/** Fetches the binary once; a failure is remembered for a day unless `retry`. */
export function fetchElectronBinary(
  say: (line: string) => void,
  retry: boolean,
): { readonly executable: string } | { readonly reason: string };
