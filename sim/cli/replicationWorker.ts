import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { livePoints, type LivedPoint, type LiveTask } from '../experiments/livePoints.ts';
import { growingNamesOf, worldPieces } from '../report/bundle.ts';
import type { BundleMeta } from '../report/bundleMeta.ts';
import { writeEvents } from '../report/writeEvents.ts';
import type { WorkerMessage } from './threads.ts';
import { useNativeHash } from './useNativeHash.ts';
import { writeAll } from './writeAll.ts';

/** A task with the folder into which the rows of its worlds go, one point then; null: only numbers are wanted. */
export interface ThreadTask extends LiveTask {
  readonly files: { readonly folder: string; readonly meta: BundleMeta } | null;
}

const tell = (message: WorkerMessage<LivedPoint>): void => parentPort?.postMessage(message);

function doTask({ files, ...task }: ThreadTask): void {
  const open = new Map<string, number>();
  const write = (name: string, text: string): void => {
    const file = open.get(name);
    if (file !== undefined) writeAll(file, text);
  };
  if (files !== null) {
    mkdirSync(files.folder, { recursive: true });
    // A world without a single row for a file still has that file.
    for (const name of growingNamesOf(files.meta))
      open.set(name, openSync(path.join(files.folder, name), 'w'));
  }
  const [first] = task.points;
  const events =
    files === null || first === undefined
      ? null
      : writeEvents({ plan: first.plan, meta: files.meta }, task.replication, (text) => {
          write('events.csv', text);
        });
  const lived = livePoints(
    task,
    (world, plan) => {
      events?.endWorld();
      if (files !== null)
        for (const { name, text } of worldPieces({ plan, meta: files.meta }, world)) write(name, text);
      tell({ kind: 'world' });
    },
    events?.record,
  );
  const pieces = [];
  for (const done of lived) {
    if (files === null) tell({ kind: 'piece', done });
    else pieces.push(done);
  }
  for (const file of open.values()) closeSync(file);
  for (const done of pieces) tell({ kind: 'piece', done });
  tell({ kind: 'over' });
}

useNativeHash();
parentPort?.on('message', doTask);
