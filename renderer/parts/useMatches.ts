import { useCallback, useSyncExternalStore } from 'react';

/** Below this the window is that of a phone. */
export const phone = '(max-width: 43.75em)';
/** Below this there is no room for two columns: the rail stands below the results. */
export const oneColumn = '(max-width: 53.75em)';

/** Whether a media query holds: for what stands elsewhere on the page, so that it is read and reached in the order it is seen in. */
export function useMatches(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => {
        list.removeEventListener('change', listener);
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
