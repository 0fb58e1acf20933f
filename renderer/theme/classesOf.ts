/**
 * Names of a CSS module as one string: `classes('row', isFocus && 'focus')`.
 *
 * @throws {Error} for a name the sheet does not have, so that a renamed class cannot go unnoticed
 */
export function classesOf(sheet: Readonly<Record<string, string>>) {
  return (...names: readonly (string | false | null)[]): string =>
    names
      .filter((name) => name !== false && name !== null)
      .map((name) => {
        const scoped = sheet[name];
        if (scoped === undefined) throw new Error(`no class "${name}" in this style sheet`);
        return scoped;
      })
      .join(' ');
}
