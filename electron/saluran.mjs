/**
 * `npm run saluran -- <command>`: brings the command line up to date if need be, then runs it in this
 * process. Standard output belongs to the command; anything said here goes to standard error.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installMissing, requireNode, root } from './dependencies.mjs';

requireNode();
installMissing((line) => console.error(line));
const { buildPart } = await import('./build.mjs');
await buildPart('cli');

// npm changes to the root of the tree; file arguments are meant from where the person stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const program = path.join(root, 'dist', 'cli', 'main.mjs');
process.argv[1] = program;
await import(pathToFileURL(program).href);
