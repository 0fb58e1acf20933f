import { useEffect, useState, type RefObject } from 'react';
import { zoomOf } from './zoomOf.ts';

const scrolls = new Set(['auto', 'scroll']);

/** What an element stands in that can be scrolled up and down; the page itself where nothing nearer is. */
function scrollerOf(element: HTMLElement): HTMLElement {
  let at = element.parentElement;
  while (at !== null && !scrolls.has(getComputedStyle(at).overflowY)) at = at.parentElement;
  return at ?? document.documentElement;
}

/**
 * Room from an element's upper edge to the foot of what it scrolls in, before anything is scrolled, in px of the element itself;
 * kept current with the size of that, and with `width`. 0 before it is laid out, less where the element begins below the foot.
 *
 * @param width of the element, px: what stands above it may take more lines where there is less of it
 */
export function useRoomBelow(element: RefObject<HTMLElement | null>, width: number): number {
  const [room, setRoom] = useState(0);
  useEffect(() => {
    const target = element.current;
    if (target === null || width === 0) return undefined;
    const scroller = scrollerOf(target);
    const observer = new ResizeObserver(() => {
      const frame = scroller.getBoundingClientRect();
      const top = target.getBoundingClientRect().top + scroller.scrollTop * zoomOf(scroller);
      // Where the page is one column it grows with what it holds: then the window is the foot.
      const foot = Math.min(frame.bottom, window.innerHeight);
      setRoom(Math.floor((foot - top) / zoomOf(target)));
    });
    observer.observe(scroller);
    return () => {
      observer.disconnect();
    };
  }, [element, width]);
  return room;
}
