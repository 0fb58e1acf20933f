import { breakName } from '../../charts/lineNames.ts';
import { SetUpMarker } from '../../parts/SetUpMarker.tsx';
import { useApp } from '../../stores/appStore.ts';
import type { LibraryEntry } from '../../stores/libraryEntry.ts';
import { setUpLooks, type SetUpLook } from '../../theme/setUpLook.ts';

const cell = 112;
const radius = 25;
const centre = { x: 56, y: 36 };

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Channels on a ring, the same place in every world. */
function places(channelIds: readonly string[]): readonly Place[] {
  return channelIds.map((id, index) => {
    const angle = (index / channelIds.length) * 2 * Math.PI - Math.PI / 2;
    return { id, x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
}

/** Lines between linked channels; all linked ones meet in a hub. */
function Links({
  setUp,
  at,
  look,
}: {
  readonly setUp: LibraryEntry['setUps'][number];
  readonly at: readonly Place[];
  readonly look: SetUpLook;
}) {
  const { carryOver, channels } = setUp;
  const stroke = { stroke: look.colour, strokeWidth: 1.75, strokeDasharray: look.dash ?? undefined };
  if (carryOver.kind === 'none') return null;
  if (carryOver.kind === 'everyPair') {
    return (
      <g>
        {at
          .filter(({ id }) => channels.includes(id))
          .map(({ id, x, y }) => (
            <line key={id} x1={centre.x} y1={centre.y} x2={x} y2={y} {...stroke} />
          ))}
        <circle
          cx={centre.x}
          cy={centre.y}
          r={4.5}
          fill="var(--paper)"
          stroke={look.colour}
          strokeWidth={1.75}
        />
      </g>
    );
  }
  return (
    <g>
      {carryOver.links.map(({ from, to }) => {
        const one = at.find(({ id }) => id === from);
        const other = at.find(({ id }) => id === to);
        return one === undefined || other === undefined ? null : (
          <line key={`${from} ${to}`} x1={one.x} y1={one.y} x2={other.x} y2={other.y} {...stroke} />
        );
      })}
    </g>
  );
}

const height = 112;

/** Each set-up's channels and links: the situation, never the outcome. */
export function FourWorldsPictogram({ scenario }: { readonly scenario: LibraryEntry }) {
  const language = useApp((state) => state.language);
  const looks = setUpLooks(scenario.setUps);
  const at = places(scenario.channels.map(({ id }) => id));
  const width = Math.max(1, scenario.setUps.length) * cell;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      style={{ maxWidth: '100%' }}
    >
      {scenario.setUps.map((setUp, index) => {
        const look = looks.get(setUp.id);
        if (look === undefined) return null;
        return (
          <g key={setUp.id} transform={`translate(${index * cell} 2)`}>
            <Links setUp={setUp} at={at} look={look} />
            {at.map(({ id, x, y }) =>
              setUp.channels.includes(id) ? (
                <SetUpMarker
                  key={id}
                  marker={look.marker}
                  x={x}
                  y={y}
                  size={4.4}
                  fill={look.colour}
                  stroke="var(--paper)"
                  ground="var(--paper)"
                />
              ) : (
                <circle key={id} cx={x} cy={y} r={1.8} fill="none" stroke="var(--control)" opacity={0.7} />
              ),
            )}
            <text textAnchor="middle" fontSize={13} fontWeight={600} fill={look.colour}>
              {breakName(setUp.name[language], cell - 4).map((line, row) => (
                <tspan key={row} x={centre.x} y={86 + row * 15}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
