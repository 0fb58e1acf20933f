/** The time a run was given. */
export interface Clock {
  readonly isUp: () => boolean;
  /** Resolves when the time is up, if there is something to show for it by then; else never. */
  readonly up: Promise<void>;
  readonly stop: () => void;
}

/** @param seconds null: no end */
export function startClock(seconds: number | null, hasSomething: () => boolean): Clock {
  const ends = seconds === null ? Infinity : performance.now() + 1000 * seconds;
  let timer: NodeJS.Timeout | undefined;
  const up = new Promise<void>((resolve) => {
    const look = (): void => {
      if (hasSomething()) resolve();
    };
    // A timer takes no more than 2 ^ 31 ms; who gives more than 24 days has time.
    if (seconds !== null && seconds < 2e6) timer = setTimeout(look, 1000 * seconds);
  });
  return {
    isUp: () => performance.now() >= ends,
    up,
    stop: () => {
      clearTimeout(timer);
    },
  };
}
