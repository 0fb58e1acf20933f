/** How many worlds are lived at the same time, in Indonesian. */
export const atOnce = (workers: number): string => (workers === 1 ? 'satu per satu' : `${workers} sekaligus`);
