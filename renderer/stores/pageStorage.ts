/** Remembers a text for the next visit; null forgets it. False where the page may store nothing or has no room. */
export function remember(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    // Storage may be closed to a page: private windows, school policies, a full disk.
    return false;
  }
}

/** What was remembered under this name, or null. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
