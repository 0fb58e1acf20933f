import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = path.dirname(fileURLToPath(import.meta.url));
const bundles = new Map<string, Promise<string>>();

/**
 * The text of a script that calls `run(...args)` of one of this folder's modules and leaves no name behind.
 * @param args JavaScript expressions, one an argument
 */
export async function worldScript(
  module: 'pageWorld.ts' | 'preloadWorld.ts',
  args: readonly string[],
): Promise<string> {
  const bundled = bundles.get(module) ?? bundle(module);
  bundles.set(module, bundled);
  return `(() => { ${await bundled}; world.run(${args.join(', ')}); })();`;
}

async function bundle(module: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(folder, module)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'world',
    target: 'chrome140',
  });
  return result.outputFiles[0]?.text ?? '';
}
