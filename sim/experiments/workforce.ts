/**
 * Who does the work: threads of Node, workers of a browser, or the caller itself. Hosts make one; what is lived, and in which
 * order it counts, is decided here.
 */
export interface Workforce<Task, Done> {
  /** Tasks that go on at the same time. */
  readonly size: number;
  /**
   * Does one task and hands on what comes of it piece by piece; resolves after the last piece. Rejects if the task or its worker
   * died.
   */
  readonly do: (task: Task, hand: (done: Done) => void) => Promise<void>;
  /**
   * Ends all work at once, also in the middle of a world, and resolves when nobody works any more; what was under way never settles,
   * and nothing more is begun. May be called again.
   */
  readonly end: () => Promise<void>;
}
