import type { ChannelKind } from '../../../sim/scenario/vocabulary.ts';
import { channelIcons } from '../../parts/channelIcons.ts';
import type { LibraryEntry } from '../../stores/libraryEntry.ts';

/** The heights of the rules a way is drawn over, from screens at the top down to the store floor. */
const heightOf: Readonly<Record<ChannelKind, number>> = {
  social: 11,
  messaging: 26,
  app: 26,
  web: 41,
  marketplace: 41,
  store: 56,
};

/** The ways of the prepared stories; other scenarios show the channels there are, in their order. */
const ways: Readonly<Record<string, readonly ChannelKind[]>> = {
  'phone-to-store': ['web', 'app', 'store'],
  'same-advert-again': ['social', 'social', 'messaging', 'web'],
  'advert-to-chat': ['social', 'web', 'store', 'messaging'],
  'basket-left-behind': ['web', 'messaging', 'web'],
  'air-fryer': ['app', 'messaging', 'store'],
  'who-gets-the-credit': ['web', 'app', 'store'],
  zigzag: ['marketplace', 'marketplace', 'web', 'social'],
};

function wayOf({ id, channels }: LibraryEntry): readonly ChannelKind[] {
  return (Object.hasOwn(ways, id) ? ways[id] : undefined) ?? channels.slice(0, 4).map(({ kind }) => kind);
}

/** A shopper's way across the channels: the situation, never the outcome. */
export function JourneyPictogram({ scenario }: { readonly scenario: LibraryEntry }) {
  const stops = wayOf(scenario).map((kind, index, way) => ({
    kind,
    x: 12 + (index * 88) / Math.max(1, way.length - 1),
    y: heightOf[kind],
  }));
  const [first, ...rest] = stops;
  if (first === undefined) return null;
  const path = rest.reduce((drawn, { x, y }, index) => {
    const before = stops[index] ?? first;
    const middle = (before.x + x) / 2;
    return `${drawn} C ${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
  }, `M ${first.x} ${first.y}`);
  return (
    <svg width="112" height="68" viewBox="0 0 112 68" aria-hidden="true">
      {[11, 26, 41, 56].map((y) => (
        <line key={y} x1="0" x2="112" y1={y} y2={y} stroke="var(--control)" opacity={0.55} />
      ))}
      <path d={path} fill="none" stroke="var(--ink)" strokeWidth="1.75" strokeLinecap="round" />
      {stops.map(({ kind, x, y }) => {
        const Icon = channelIcons[kind];
        return (
          <g key={x}>
            <circle cx={x} cy={y} r="9.5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.5" />
            <Icon x={x - 5.5} y={y - 5.5} size={11} strokeWidth={2.2} color="var(--ink)" />
          </g>
        );
      })}
    </svg>
  );
}
