import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { measureNow } from '../../charts/measured.ts';

/** Room on a sheet of A4 within margins of 10 mm, less one in a hundred for what printing rounds, px. */
const room = { width: 711, height: 1036 };

/**
 * True while the page is printed, with the sheet laid out for paper: text in its usual size, whatever the screen shows, charts drawn for that
 * width, and the whole made as small as one page of paper asks for.
 */
export function useIsForPaper(sheet: RefObject<HTMLElement | null>): boolean {
  const [isForPaper, setIsForPaper] = useState(false);
  useEffect(() => {
    const { style } = document.documentElement;
    const layOut = (): void => {
      style.fontSize = '16px';
      flushSync(() => {
        setIsForPaper(true);
      });
      measureNow();
      const paper = sheet.current;
      if (paper === null) return;
      const zoom = Math.min(room.width / paper.offsetWidth, room.height / paper.offsetHeight);
      paper.style.setProperty('--paperZoom', String(zoom));
    };
    const putBack = (): void => {
      style.removeProperty('font-size');
      setIsForPaper(false);
    };
    addEventListener('beforeprint', layOut);
    addEventListener('afterprint', putBack);
    return () => {
      removeEventListener('beforeprint', layOut);
      removeEventListener('afterprint', putBack);
      putBack();
    };
  }, [sheet]);
  return isForPaper;
}
