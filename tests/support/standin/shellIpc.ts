/** ipcMain: the shell's end of the messages, with Electron's own wording when a request fails. */
import { EventEmitter } from 'node:events';
import { pack, unpack } from './codec.ts';
import { strict } from './strict.ts';
import type { ToPreload, ToShell } from './wire.ts';

/** What a handler learns of who asks: as much of Electron's event as the stand-in covers. */
export interface IpcEvent {
  readonly sender: unknown;
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

type Handler = (event: IpcEvent, ...args: unknown[]) => unknown;

export class ShellIpc {
  private readonly handlers = new Map<string, Handler>();
  private readonly emitter = new EventEmitter();

  readonly ipcMain = strict(
    'ipcMain',
    Object.assign(this.emitter, {
      handle: (channel: string, handler: Handler) => {
        if (this.handlers.has(channel))
          throw new Error(`Attempted to register a second handler for '${channel}'`);
        this.handlers.set(channel, handler);
      },
    }),
  );

  /** Every channel the shell answers. */
  channels(): string[] {
    return [...this.handlers.keys()].sort();
  }

  /** Calls a handler as if the message had come from any frame at all. */
  // eslint-disable-next-line @typescript-eslint/require-await -- a handler that throws has to reject, as in Electron
  async invokeAs(event: IpcEvent, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }

  /** Takes a message from a preload; the answer to a request, null for a message that wants none. */
  async receive(event: IpcEvent, message: ToShell): Promise<ToPreload | null> {
    const args = unpack(message.data);
    if (message.kind === 'send') {
      this.emitter.emit(message.channel, event, ...args);
      return null;
    }
    const { id, channel } = message;
    try {
      return { kind: 'reply', id, data: pack([await this.invokeAs(event, channel, args)]) };
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return { kind: 'failed', id, message: `Error invoking remote method '${channel}': ${what}` };
    }
  }
}
