import { createBreather } from '../breathe.ts';
import { createGate } from '../createGate.ts';
import { createKeptWorlds } from './keptWorlds.ts';
import { liveTask } from './liveTask.ts';
import type { FromPoolWorker, PoolTask, ToPoolWorker } from './poolProtocol.ts';

const breathe = createBreather();
const gate = createGate(() => performance.now());
const keptFor = createKeptWorlds();

/** The job that may go on. */
let current = -1;

const tell = (message: FromPoolWorker): void => {
  postMessage(message);
};

async function live(job: number, task: PoolTask): Promise<void> {
  current = job;
  const mayGoOn = async (): Promise<boolean> => {
    await breathe();
    await gate.pass();
    return current === job;
  };
  const onWorld = (): void => {
    tell({ kind: 'world', job });
  };
  try {
    await liveTask(task, { mayGoOn, keptFor, onWorld }, (piece) => {
      tell({ kind: 'piece', job, piece });
    });
    tell({ kind: 'over', job });
  } catch (error) {
    tell({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToPoolWorker>) => {
  switch (data.kind) {
    case 'do':
      void live(data.job, data.task);
      break;
    case 'drop':
      current = -1;
      gate.open();
      break;
    case 'pause':
      gate.close();
      break;
    case 'goOn':
      gate.open();
      break;
  }
});
