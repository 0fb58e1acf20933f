import { describe, expect, it } from 'vitest';
import { createPool } from '../../../renderer/workers/pool/createPool.ts';
import type { WorkerPort } from '../../../renderer/workers/pool/lane.ts';
import type { FromPoolWorker, PoolTask, ToPoolWorker } from '../../../renderer/workers/pool/poolProtocol.ts';
import { planExperiment } from '../../../sim/pipeline.ts';
import { scenarioOf, shortest } from '../../support/scenarioTexts.ts';

const plan = planExperiment(scenarioOf(shortest));
const taskOf = (replication: number): PoolTask => ({
  kind: 'replication',
  task: { plan, replication, keptShoppers: 0 },
});
const replicationOf = (message: ToPoolWorker): number =>
  message.kind === 'do' && message.task.kind === 'replication' ? message.task.task.replication : -1;

/** A worker whose other end is this test. */
function openPort() {
  const events = new EventTarget();
  const told: ToPoolWorker[] = [];
  const state = { isOpen: true };
  const port: WorkerPort = {
    postMessage: (message: ToPoolWorker) => {
      told.push(message);
    },
    terminate: () => {
      state.isOpen = false;
    },
    addEventListener: events.addEventListener.bind(events) as WorkerPort['addEventListener'],
  };
  const lastJob = (): number =>
    told.reduce((last, message) => (message.kind === 'do' ? message.job : last), 0);
  return {
    ...{ port, told, state },
    lived: () => told.map(replicationOf).filter((one) => one >= 0),
    say: (kind: 'over' | 'world', job = lastJob()) => {
      const data: FromPoolWorker = { kind, job };
      events.dispatchEvent(Object.assign(new Event('message'), { data }));
    },
    fail: (message: string) => {
      const data: FromPoolWorker = { kind: 'failed', job: lastJob(), message };
      events.dispatchEvent(Object.assign(new Event('message'), { data }));
    },
    die: (message: string) => {
      events.dispatchEvent(Object.assign(new Event('error'), { message }));
    },
  };
}

function openPool() {
  const ports: ReturnType<typeof openPort>[] = [];
  const pool = createPool(() => {
    const one = openPort();
    ports.push(one);
    return one.port;
  });
  const spared: PoolTask[] = [];
  const spare = {
    do: (task: PoolTask) => {
      spared.push(task);
      return Promise.resolve();
    },
  };
  const hire = (size: number, onWorld = (): void => undefined) =>
    pool.hire({ size, here: null, spare, ready: Promise.resolve(), onWorld });
  return { ports, pool, hire, spared };
}

const ignore = (): void => undefined;
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('a pool of workers', () => {
  it('starts a worker only when there is a task for it, and keeps it for the next piece of work', async () => {
    const { ports, hire } = openPool();
    const first = hire(3);
    const done = [first.do(taskOf(0), ignore), first.do(taskOf(1), ignore)];
    await later();
    expect(ports).toHaveLength(2);
    for (const one of ports) one.say('over');
    await Promise.all(done);
    await first.end();
    void hire(2).do(taskOf(0), ignore);
    await later();
    expect(ports).toHaveLength(2);
  });

  it('gives a replication to the worker that lived it before, which remembers its crowd', async () => {
    const { ports, hire } = openPool();
    const first = hire(2);
    const done = [first.do(taskOf(0), ignore), first.do(taskOf(1), ignore)];
    await later();
    for (const one of ports) one.say('over');
    await Promise.all(done);
    await first.end();
    void hire(2).do(taskOf(1), ignore);
    await later();
    expect(ports.map(({ lived }) => lived())).toEqual([[0], [1, 1]]);
  });

  it('hears nothing more of work that was given up, and tells the workers so', async () => {
    const { ports, hire } = openPool();
    let worlds = 0;
    const given = hire(1, () => (worlds += 1));
    void given.do(taskOf(0), ignore);
    await later();
    ports[0]?.say('world');
    await given.end();
    ports[0]?.say('world');
    expect(worlds).toBe(1);
    expect(ports[0]?.told.at(-1)).toEqual({ kind: 'drop' });
    expect(ports[0]?.state.isOpen).toBe(true);
  });

  it('passes the error of a task on and keeps the worker; one that died is replaced', async () => {
    const { ports, pool, hire } = openPool();
    const first = hire(1);
    const failed = first.do(taskOf(0), ignore);
    await later();
    ports[0]?.fail('no such world');
    await expect(failed).rejects.toThrow('no such world');
    await first.end();
    const second = hire(1);
    const died = second.do(taskOf(0), ignore);
    await later();
    expect(ports).toHaveLength(1);
    ports[0]?.say('world');
    ports[0]?.die('out of memory');
    await expect(died).rejects.toThrow('out of memory');
    expect(ports[0]?.state.isOpen).toBe(false);
    await second.end();
    void hire(1).do(taskOf(0), ignore);
    await later();
    expect(ports).toHaveLength(2);
    pool.close();
    expect(ports[1]?.state.isOpen).toBe(false);
  });

  it('does by itself what workers that cannot be started were to do, and asks for none again', async () => {
    const { ports, hire, spared } = openPool();
    const given = hire(2);
    const first = given.do(taskOf(0), ignore);
    await later();
    ports[0]?.die('');
    await first;
    await given.do(taskOf(1), ignore);
    expect(spared).toEqual([taskOf(0), taskOf(1)]);
    expect(ports).toHaveLength(1);
  });

  it('lets a worker that is started during a pause rest too', async () => {
    const { ports, pool, hire } = openPool();
    const given = hire(1);
    pool.pause();
    void given.do(taskOf(0), ignore);
    await later();
    expect(ports[0]?.told.map(({ kind }) => kind)).toEqual(['pause', 'do']);
    pool.goOn();
    expect(ports[0]?.told.at(-1)).toEqual({ kind: 'goOn' });
  });
});
