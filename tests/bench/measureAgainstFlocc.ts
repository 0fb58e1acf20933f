import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median, type Figure } from './timing.ts';

const program = fileURLToPath(new URL('comparedSide.ts', import.meta.url));

/** Processes of the kernel: how the engine compiles one and the same program differs a little from process to process. */
const KERNELS = 3;
/** Rounds of each of them before a round of flocc, and again after it. */
const BESIDE = 3;

/**
 * The same rules (R1 to R17) in flocc, on the same small crowd. Each side has processes of its own: they share the draws, and what the engine
 * learns from flocc's numbers makes those of the kernel half as slow again. They take turns, the kernel before and after each round of flocc,
 * since a machine's own speed may change by half within seconds (likely with what shares its cores). The figure is the median over the rounds of flocc of
 * its time over the median of the kernel's around it.
 */
export async function measureAgainstFlocc(quick: boolean): Promise<Figure> {
  const shoppers = quick ? 200 : 1000;
  const start = (side: string): ChildProcess =>
    fork(program, [side, String(shoppers)]).once('exit', (code) => {
      if (code !== 0)
        throw new Error(`the side ${side} of the comparison ended with ${String(code)} instead of an answer`);
    });
  const kernels = Array.from({ length: KERNELS }, () => start('kernel'));
  const flocc = start('flocc');
  const kernelsTimes = async (rounds: number): Promise<readonly number[]> => {
    const times: number[] = [];
    for (const kernel of kernels) times.push(...(await timesOf(kernel, rounds)));
    return times;
  };
  await kernelsTimes(40);
  await timesOf(flocc, 1);
  const rounds: { readonly floccMs: number; readonly kernelMs: number }[] = [];
  let before = await kernelsTimes(BESIDE);
  for (let round = 0; round < (quick ? 3 : 9); round++) {
    const [floccMs = Number.NaN] = await timesOf(flocc, 1);
    const after = await kernelsTimes(BESIDE);
    rounds.push({ floccMs, kernelMs: median([...before, ...after]) });
    before = after;
  }
  for (const side of [...kernels, flocc]) side.disconnect();
  const floccMs = median(rounds.map((round) => round.floccMs));
  const kernelMs = median(rounds.map((round) => round.kernelMs));
  const ratios = rounds.map((round) => round.floccMs / round.kernelMs).toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [ratios[0], ratios.at(-1)];
  return {
    what: `faster than the same rules in flocc, ${shoppers} shoppers`,
    ...{ value: median(ratios), unit: 'times', aim: { atLeast: 50 } },
    note: `processor time, ${floccMs.toFixed(0)} ms against ${kernelMs.toFixed(1)} ms; ${least.toFixed(0)} to ${most.toFixed(0)} over ${ratios.length} rounds`,
  };
}

async function timesOf(side: ChildProcess, rounds: number): Promise<readonly number[]> {
  const answer = once(side, 'message');
  side.send(rounds);
  const [times] = (await answer) as [readonly number[]];
  return times;
}
