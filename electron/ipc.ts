/**
 * The only door between page and shell. Every request passes here: the sender is checked, then the
 * arguments, and only then the work is done. Nothing else in the shell names `ipcMain` or `webContents.send`.
 */
import { ipcMain, type WebContents } from 'electron';
import type { Refusal, ShellCall, ShellCalls, ShellEvent, ShellEvents } from './contract.ts';
import { isTrustedSender } from './policy.ts';

/** How one channel is served: its arguments are checked, and what passes is worked on. */
export interface Service<C extends ShellCall> {
  readonly check: (args: readonly unknown[]) => Readonly<Parameters<ShellCalls[C]>> | Refusal;
  readonly serve: (
    ...args: Parameters<ShellCalls[C]>
  ) => ReturnType<ShellCalls[C]> | Promise<ReturnType<ShellCalls[C]>>;
}

/** One service for every channel of the contract; a missing or a surplus one does not compile. */
export type Services = { readonly [C in ShellCall]: Service<C> };

/** Opens the door: handles exactly the channels of the contract. */
export function setUpIpc(services: Services): void {
  for (const channel of Object.keys(services) as ShellCall[]) handle(channel, services[channel]);
}

function handle<C extends ShellCall>(channel: C, service: Service<C>): void {
  ipcMain.handle(channel, async (event, ...args: unknown[]) => {
    if (!isTrustedSender(event.senderFrame))
      return refuseSender(event.senderFrame?.url ?? 'a frame that is gone');
    const checked = service.check(args);
    return isRefusal(checked) ? checked : service.serve(...(checked as Parameters<ShellCalls[C]>));
  });
}

const isRefusal = (value: readonly unknown[] | Refusal): value is Refusal => 'kind' in value;

const refuseSender = (found: string): Refusal => ({
  kind: 'refused',
  reason: 'untrusted-sender',
  expected: 'the top frame of a page of this app',
  found,
});

/** Sends the page data on a channel of the contract. */
export function sendToPage<E extends ShellEvent>(page: WebContents, channel: E, data: ShellEvents[E]): void {
  if (!page.isDestroyed()) page.send(channel, data);
}
