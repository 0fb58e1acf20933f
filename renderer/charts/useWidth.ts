import { useEffect, useState, type RefObject } from 'react';
import { whenMeasured } from './measured.ts';

/** The inner width of an element in whole px, kept current; 0 before it is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(target);
    const forget = whenMeasured(() => {
      const { paddingLeft, paddingRight } = getComputedStyle(target);
      setWidth(Math.floor(target.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)));
    });
    return () => {
      forget();
      observer.disconnect();
    };
  }, [element]);
  return width;
}
