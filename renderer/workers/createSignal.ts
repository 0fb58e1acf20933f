/** Something that happens once, and may be waited for. */
export interface Signal {
  readonly give: () => void;
  readonly given: Promise<void>;
  readonly isGiven: () => boolean;
}

export function createSignal(): Signal {
  let isGiven = false;
  let resolve = (): void => undefined;
  const given = new Promise<void>((end) => {
    resolve = end;
  });
  return {
    given,
    isGiven: () => isGiven,
    give: () => {
      isGiven = true;
      resolve();
    },
  };
}
