import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';

const links = '[data-cell]';
/** No table is wider. */
const mostColumns = 60;

const ways: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The nearest link in the direction of an arrow key, in the same row or column of the table body; null where there is none. */
function nextLink(link: HTMLElement, key: string, body: HTMLElement): HTMLElement | null {
  const way = ways[key];
  const cell = link.closest('td');
  if (way === undefined || cell === null) return null;
  const rows = [...body.querySelectorAll('tr')];
  let row = rows.findIndex((one) => one.contains(cell));
  let column = cell.cellIndex;
  for (;;) {
    row += way[0];
    column += way[1];
    if (rows[row] === undefined || column < 0 || column > mostColumns) return null;
    const found = rows[row]?.cells[column]?.querySelector<HTMLElement>(links) ?? null;
    if (found !== null) return found;
  }
}

/**
 * Makes the links in a table body (each marked `data-cell`, with a tab index of -1) one stop for the Tab key, the one used last, and lets
 * arrow keys go from one to the next. Done on the page itself, so that no row is drawn again for it.
 */
export function useCellKeys() {
  const body = useRef<HTMLTableSectionElement>(null);
  const stopAt = (link: HTMLElement | null | undefined): void => {
    for (const one of body.current?.querySelectorAll<HTMLElement>(links) ?? [])
      one.tabIndex = one === link ? 0 : -1;
  };
  useEffect(() => {
    if (body.current?.querySelector(`${links}[tabindex="0"]`) === null)
      stopAt(body.current.querySelector<HTMLElement>(links));
  });
  return {
    ref: body,
    onFocus: (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement && event.target.matches(links)) stopAt(event.target);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
      const next = body.current === null ? null : nextLink(event.target, event.key, body.current);
      if (next === null) return;
      event.preventDefault();
      next.focus();
    },
  };
}
