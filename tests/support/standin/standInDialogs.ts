/** Electron's file dialogs: each answers what a test laid down beforehand, once. */
import type { LaunchRecord } from './record.ts';
import { strict } from './strict.ts';

export class StandInDialogs {
  private readonly opens: (string | null)[] = [];
  private readonly saves: (string | null)[] = [];
  private readonly messages: (string | null)[] = [];

  private readonly record: LaunchRecord;

  constructor(record: LaunchRecord) {
    this.record = record;
  }

  readonly dialog = strict('dialog', {
    showOpenDialog: (_window: unknown, options: unknown) => {
      const file = this.next('dialog.showOpenDialog', this.opens, options);
      return Promise.resolve({ canceled: file === null, filePaths: file === null ? [] : [file] });
    },
    showSaveDialog: (_window: unknown, options: unknown) => {
      const file = this.next('dialog.showSaveDialog', this.saves, options);
      return Promise.resolve({ canceled: file === null, filePath: file ?? '' });
    },
    showMessageBoxSync: (_window: unknown, options: { readonly buttons: readonly string[] }) =>
      options.buttons.indexOf(this.next('dialog.showMessageBoxSync', this.messages, options) ?? ''),
  });

  /** The next message is answered by the button of this name. */
  answerMessage(button: string): void {
    this.messages.push(button);
  }

  /** The next "open" dialog gives this path; null stands for Cancel. */
  answerOpen(file: string | null): void {
    this.opens.push(file);
  }

  /** The next "save" dialog gives this path; null stands for Cancel. */
  answerSave(file: string | null): void {
    this.saves.push(file);
  }

  private next(api: string, answers: (string | null)[], options: unknown): string | null {
    this.record.calls.push({ api, args: [options] });
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`Electron stand-in: no answer was laid down for ${api}`);
    return answer;
  }
}
