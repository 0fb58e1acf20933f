import type { CDPSession } from '@playwright/test';
import { fromPageAddress } from './addresses.ts';
import { preloadWorldName } from './wire.ts';

/** The part of a frame an IPC handler sees. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: { readonly url: string } | null;
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** Knows which JavaScript context belongs to which frame of a page. */
export class Frames {
  private readonly frameOfContext = new Map<number, string>();
  /** The context of the preload in the top frame; null while there is none. */
  preloadContext: number | null = null;

  private readonly cdp: CDPSession;
  private readonly topFrame: string;

  private constructor(cdp: CDPSession, topFrame: string) {
    this.cdp = cdp;
    this.topFrame = topFrame;
  }

  /** Starts watching; has to come before the page's first document. */
  static async watch(cdp: CDPSession): Promise<Frames> {
    await cdp.send('Page.enable');
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const frames = new Frames(cdp, frameTree.frame.id);
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const frame = (context.auxData as { frameId?: string } | undefined)?.frameId ?? '';
      frames.frameOfContext.set(context.id, frame);
      if (context.name === preloadWorldName && frame === frames.topFrame) frames.preloadContext = context.id;
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId: id }) => {
      frames.frameOfContext.delete(id);
      if (frames.preloadContext === id) frames.preloadContext = null;
    });
    await cdp.send('Runtime.enable');
    return frames;
  }

  /** The frame a context belongs to, at its address of now; null when it is gone, or the whole page with it. */
  async senderOf(context: number): Promise<SenderFrame | null> {
    const wanted = this.frameOfContext.get(context);
    const answer = await this.cdp.send('Page.getFrameTree').catch(() => null);
    if (answer === null) return null;
    const { frameTree } = answer;
    const find = (tree: FrameTree, parent: SenderFrame['parent']): SenderFrame | null => {
      const here = { url: fromPageAddress(tree.frame.url), parent };
      if (tree.frame.id === wanted) return here;
      for (const child of tree.childFrames ?? []) {
        const found = find(child, { url: here.url });
        if (found !== null) return found;
      }
      return null;
    };
    return find(frameTree, null);
  }
}
