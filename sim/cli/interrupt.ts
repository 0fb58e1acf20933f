/** Somebody's wish to stop: Ctrl-C, or a kill that can be heard, as batch engines send it before they end a job. */
export interface Interrupt {
  readonly asked: () => boolean;
  /** Resolves when it is asked for. */
  readonly heard: Promise<void>;
  readonly forget: () => void;
}

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Listens for a wish to stop; a second one ends the process at once. */
export function listenForInterrupt(onAsked: () => void): Interrupt {
  let asked = false;
  let tell: () => void = () => undefined;
  const heard = new Promise<void>((resolve) => (tell = resolve));
  const forget = (): void => {
    for (const signal of signals) process.off(signal, listen);
  };
  const listen = (): void => {
    asked = true;
    forget();
    onAsked();
    tell();
  };
  for (const signal of signals) process.on(signal, listen);
  return { asked: () => asked, heard, forget };
}
