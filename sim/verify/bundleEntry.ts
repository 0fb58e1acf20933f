import { anyBundleFile } from '../report/bundle.ts';

/**
 * The file of a bundle that a path in a .zip or a folder means; null: none of ours. Bundles are packed with their folder or without, and some
 * programs add files of their own.
 */
export function bundleEntry(path: string): string | null {
  const parts = path.split(/[/\\]/);
  const name = parts.at(-1) ?? '';
  return parts.length <= 2 && parts[0] !== '__MACOSX' && anyBundleFile(name) ? name : null;
}
