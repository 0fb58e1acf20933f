import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const components = readdir('renderer', '.tsx');

function readdir(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

/** Class names a component asks for in single quotes, by the style sheet it asks. */
function wantedClasses(file: string): readonly { readonly sheet: string; readonly name: string }[] {
  const source = readFileSync(file, 'utf8');
  const sheets = new Map(
    [...source.matchAll(/import (\w+) from '(\.[^']*\.module\.css)'/g)].map(([, name = '', place = '']) => [
      name,
      place,
    ]),
  );
  return [...source.matchAll(/const (\w+) = classesOf\((\w+)\)/g)].flatMap(([, reader = '', name = '']) => {
    const sheet = path.join(path.dirname(file), sheets.get(name) ?? '');
    const calls = source.matchAll(new RegExp(`\\b${reader}\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)`, 'g'));
    return [...calls].flatMap(([, args = '']) =>
      [...args.replaceAll(/[=!]== '\w+'/g, '').matchAll(/'([A-Za-z]\w*)'/g)].map(([, wanted = '']) => ({
        sheet,
        name: wanted,
      })),
    );
  });
}

describe('style sheets', () => {
  it.each(components)('have every class that %s asks for', (file) => {
    const missing = wantedClasses(file).filter(
      ({ sheet, name }) => !new RegExp(`\\.${name}\\b`).test(readFileSync(sheet, 'utf8')),
    );
    expect(missing).toEqual([]);
  });

  it('take every colour from the tokens', () => {
    const own = readdir('renderer', '.module.css').filter((file) =>
      /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.test(readFileSync(file, 'utf8')),
    );
    expect(own).toEqual([]);
  });
});
