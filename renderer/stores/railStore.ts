import { create } from 'zustand';

/** What the rail beside the results shows. */
export type Door =
  /** `left`: the set-up edited before, to whose button the focus returns. */
  | { readonly kind: 'closed'; readonly left: string | null }
  /** Every parameter; `query` is what is searched for. */
  | { readonly kind: 'all'; readonly query: string }
  | { readonly kind: 'setUp'; readonly id: string };

export const useRail = create<{ readonly door: Door }>()(() => ({ door: { kind: 'closed', left: null } }));

export function openDoor(door: Door): void {
  useRail.setState({ door });
}
