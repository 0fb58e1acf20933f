/** Tells whether something built is still what its sources would give. Only Node's own modules. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './dependencies.mjs';

/** Outside dist/, so that a stamp is never packed with the app. */
const stampFolder = path.join(root, 'node_modules', '.cache', 'saluran');

/** Every file at or below a path of the tree, in a fixed order; none when the path is absent. */
function filesBelow(relative) {
  const absolute = path.join(root, relative);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [relative];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesBelow(`${relative}/${name}`));
}

/**
 * A hash of the names and contents of everything at or below these paths.
 * @param {readonly string[]} paths relative to the root of the tree
 * @returns {string} hexadecimal SHA-256
 */
export function contentHash(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Whether `output` exists and was built from contents with this hash.
 * @param {string} name of the stamp
 * @param {string} hash from contentHash
 * @param {string} output path relative to the root of the tree
 */
export function isFresh(name, hash, output) {
  const stamp = path.join(stampFolder, name);
  return existsSync(path.join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** Remembers that what `name` stands for was built from contents with this hash. */
export function remember(name, hash) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(path.join(stampFolder, name), hash);
}
