import type { SetUpLook } from '../theme/setUpLook.ts';
import { SetUpMarker } from './SetUpMarker.tsx';

/** The set-up's sign on its colour; always stands beside the name, so it is hidden from screen readers. */
export function SetUpTile({ look }: { readonly look: SetUpLook }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" data-sign="" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width="20" height="20" rx="4" fill={look.colour} />
      <SetUpMarker
        marker={look.marker}
        x={10}
        y={10}
        size={4}
        fill="var(--on-set-up)"
        stroke="none"
        ground={look.colour}
      />
    </svg>
  );
}

/** The set-up's line as it runs in the charts. */
export function SetUpLine({ look, width = 46 }: { readonly look: SetUpLook; readonly width?: number }) {
  return (
    <svg
      width={width}
      height="10"
      viewBox={`0 0 ${width} 10`}
      data-sign=""
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <line
        x1="1"
        x2={width - 1}
        y1="5"
        y2="5"
        stroke={look.colour}
        strokeWidth="2.5"
        strokeDasharray={look.dash ?? undefined}
      />
    </svg>
  );
}
