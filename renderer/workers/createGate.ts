/** Lets work through, or keeps it waiting until it may go on. */
export interface Gate {
  readonly close: () => void;
  readonly open: () => void;
  /** Resolves at once while the gate is open. */
  readonly pass: () => Promise<void>;
  /** Milliseconds the gate was closed so far. */
  readonly closedFor: () => number;
}

/** @param now a clock, ms */
export function createGate(now: () => number): Gate {
  let closed: { readonly over: Promise<void>; readonly end: () => void; readonly since: number } | null =
    null;
  let before = 0;
  return {
    close: () => {
      if (closed !== null) return;
      let end = (): void => undefined;
      const over = new Promise<void>((resolve) => {
        end = resolve;
      });
      closed = { over, end, since: now() };
    },
    open: () => {
      if (closed === null) return;
      before += now() - closed.since;
      closed.end();
      closed = null;
    },
    pass: async () => {
      await closed?.over;
    },
    closedFor: () => before + (closed === null ? 0 : now() - closed.since),
  };
}
