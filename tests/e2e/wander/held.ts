import type { Page } from '@playwright/test';

/** What a page and its workers hold on to once what nobody needs is gone. */
export interface Held {
  /** Of the page without its workers. */
  readonly bytes: number;
  /** Bytes of each worker. What a worker remembers of earlier runs is meant to fill up, to some 100 MB in all. */
  readonly inWorkers: readonly number[];
  readonly nodes: number;
  readonly listeners: number;
}

/** What a worker answers to the methods asked here; nothing when it ended meanwhile. */
interface Answer {
  readonly usedSize?: number;
}

/** Asks one worker over the session of its page; Playwright has no session of its own for workers. */
type AskWorker = (method: string) => Promise<Answer>;

/** Opens the books of the page; the answer is asked for as often as wanted. */
export async function keepBooks(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  const workers = new Map<string, AskWorker>();
  const waiting = new Map<number, { readonly sessionId: string; readonly give: (answer: Answer) => void }>();
  let last = 0;
  session.on('Target.attachedToTarget', ({ sessionId }) => {
    workers.set(sessionId, async (method) => {
      last += 1;
      const id = last;
      const answer = new Promise<Answer>((give) => waiting.set(id, { sessionId, give }));
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      });
      return answer;
    });
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => {
    workers.delete(sessionId);
    for (const asked of waiting.values()) if (asked.sessionId === sessionId) asked.give({});
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { readonly id: number; readonly result: Answer };
    waiting.get(id)?.give(result);
    waiting.delete(id);
  });
  await session.send('Performance.enable');
  await session.send('Target.setAutoAttach', {
    ...{ autoAttach: true, waitForDebuggerOnStart: false, flatten: false },
  });
  const ofWorker = async (ask: AskWorker): Promise<number> => {
    await ask('HeapProfiler.collectGarbage');
    return (await ask('Runtime.getHeapUsage')).usedSize ?? 0;
  };
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    const inWorkers = await Promise.all([...workers.values()].map(ofWorker));
    return {
      bytes: read('JSHeapUsedSize'),
      inWorkers,
      nodes: read('Nodes'),
      listeners: read('JSEventListeners'),
    };
  };
}
