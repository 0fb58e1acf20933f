import { exitCodes } from './exitCodes.ts';
import { runCommandLine } from './program.ts';
import { processOutlet } from './terminal.ts';
import { useNativeHash } from './useNativeHash.ts';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.ok);
});
useNativeHash();
process.exitCode = await runCommandLine(process.argv.slice(2), processOutlet);
