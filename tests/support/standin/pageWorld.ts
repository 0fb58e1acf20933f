/** The page's side of contextBridge. Runs in the page's own world before any script of the page. */
import { arrive, type Crosser, leave } from './crossing.ts';
import type { EventNames, FromPage, ToPage } from './wire.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function run(names: EventNames): void {
  const callbacks: ((...args: unknown[]) => unknown)[] = [];
  const promises = new Map<number, Waiting>();
  const answers = new Map<number, ToPage>();
  let calls = 0;

  const crosser: Crosser = {
    keepFunction: (value) => callbacks.push(value) - 1,
    keepPromise: () => {
      throw new Error('contextBridge stand-in: the page cannot pass a promise');
    },
    // Document events are delivered before dispatchEvent returns, so a call has its answer at once.
    callFunction:
      (id) =>
      (...args) => {
        const call = calls++;
        const detail: FromPage = { call, id, args: args.map((item) => leave(item, crosser)) };
        document.dispatchEvent(new CustomEvent(names.fromPage, { detail }));
        const answer = answers.get(call);
        answers.delete(call);
        if (answer?.kind === 'returned') return arrive(answer.value, crosser);
        throw new Error(answer?.kind === 'threw' ? answer.message : 'contextBridge stand-in: no answer');
      },
    awaitPromise: (id) => new Promise((resolve, reject) => promises.set(id, { resolve, reject })),
  };

  const settle = (message: ToPage & { readonly kind: 'resolved' | 'rejected' }): void => {
    const waiting = promises.get(message.promise);
    promises.delete(message.promise);
    if (message.kind === 'resolved') waiting?.resolve(arrive(message.value, crosser));
    else waiting?.reject(new Error(message.message));
  };

  document.addEventListener(names.toPage, (event) => {
    const message = (event as CustomEvent<ToPage>).detail;
    switch (message.kind) {
      case 'expose':
        Object.defineProperty(window, message.name, {
          value: arrive(message.value, crosser),
          enumerable: true,
        });
        return;
      case 'returned':
      case 'threw':
        answers.set(message.call, message);
        return;
      case 'resolved':
      case 'rejected':
        settle(message);
        return;
      case 'callback':
        callbacks[message.id]?.(...message.args.map((item) => arrive(item, crosser)));
    }
  });
}
