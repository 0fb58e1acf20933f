import { flushSync } from 'react-dom';

const readers = new Set<() => void>();

/** Has `read` called whenever sizes on the page have to be read at once; the answer ends that. */
export function whenMeasured(read: () => void): () => void {
  readers.add(read);
  return () => {
    readers.delete(read);
  };
}

/** Reads all sizes anew and draws what hangs on them before it returns: a page about to be printed gets no other frame. */
export function measureNow(): void {
  flushSync(() => {
    for (const read of readers) read();
  });
}
