import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Says at the end how much memory the process held at its peak, in KiB. */
const reportPeak =
  "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`))";

/** One command line run in a process of its own, as `npm run saluran` starts it: wall seconds and peak memory in MB. */
export async function runCommandLine(
  words: readonly string[],
): Promise<{ readonly seconds: number; readonly peakMB: number }> {
  const started = performance.now();
  const hook = `data:text/javascript,${encodeURIComponent(reportPeak)}`;
  const child = spawn(process.execPath, ['--import', hook, 'electron/saluran.mjs', ...words], { cwd: root });
  let said = '';
  child.stdout.resume();
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const peak = /\npeak (\d+)\n/.exec(said)?.[1];
  if (code !== 0 || peak === undefined)
    throw new Error(`saluran ${words.join(' ')} ended with ${code}: ${said}`);
  return { seconds: (performance.now() - started) / 1000, peakMB: (Number(peak) * 1024) / 1e6 };
}
