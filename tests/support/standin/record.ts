/** What happened inside a launched app, for tests to look at. */
export interface LaunchRecord {
  /** Calls of Electron's API worth asserting, oldest first. */
  readonly calls: { readonly api: string; readonly args: readonly unknown[] }[];
  /** Requests, navigations and windows that were not let through: "navigate https://...". */
  readonly blocked: string[];
  /** Page errors, console errors (policy violations among them) and failures inside the stand-in. */
  readonly errors: Error[];
}

export function newRecord(): LaunchRecord {
  return { calls: [], blocked: [], errors: [] };
}

/** An event whose default can be prevented, as Electron hands to its listeners. */
export interface PreventableEvent {
  defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

export function preventable<T extends object>(extra: T): T & PreventableEvent {
  const event = {
    ...extra,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}
