/** The command line that does the same again: words, then options with their values, each quoted where a shell asks for it. */
export function writeCommand(
  words: readonly string[],
  options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
): string {
  const all = [...words];
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === false) continue;
    if (value === true) all.push(`--${name}`);
    else for (const one of [value].flat()) all.push(`--${name}`, one);
  }
  return `npm run saluran -- ${all.map(quote).join(' ')}`;
}

const quote = (word: string): string =>
  /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
