import { useRef, useState, type KeyboardEvent } from 'react';
import type { Channel, Link } from '../../../../sim/scenario/scenario.ts';
import { channelIcons } from '../../../parts/channelIcons.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { Words } from '../../../wording/words.ts';
import { placeOnRing, type Place } from './placeOnRing.ts';
import sheet from './linkDiagram.module.css';

const classes = classesOf(sheet);

const width = 264;
const height = 236;

interface LinkDiagramProps {
  readonly channels: readonly Channel[];
  readonly links: readonly Link[];
  readonly words: Words;
  readonly onToggle: (from: string, to: string) => void;
}

function Line({
  from,
  to,
  isTwoWay,
  isPicked,
}: {
  from: Place;
  to: Place;
  isTwoWay: boolean;
  isPicked: boolean;
}) {
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      className={classes('link', isPicked && 'picked')}
      markerEnd={isTwoWay ? undefined : 'url(#link-arrow)'}
    />
  );
}

/** Ends of a link, short of the discs of its two channels. */
function shortened(from: Place, to: Place): readonly [Place, Place] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const at = (distance: number): Place => ({
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  });
  return [at(18), at(length - 21)];
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The channels of a set-up on a ring and the links between them. Pressing a channel takes it as the one in which data is given;
 * pressing another lays or takes the link to it. One tab stop; arrow keys go round the ring.
 */
export function LinkDiagram({ channels, links, words, onToggle }: LinkDiagramProps) {
  const { t, language } = words;
  const [picked, setPicked] = useState<string | null>(null);
  const [current, setCurrent] = useState(0);
  const nodes = useRef<(HTMLButtonElement | null)[]>([]);
  const places = placeOnRing(channels.length, width, height);
  const from = channels.find(({ id }) => id === picked) ?? null;
  const isLinked = (one: string, other: string): boolean =>
    links.some((link) => link.from === one && link.to === other);
  const nameOf = (id: string): string => channels.find((one) => one.id === id)?.name[language] ?? id;
  const reached = (id: string): string =>
    links
      .filter((link) => link.from === id)
      .map(({ to }) => nameOf(to))
      .join(', ') || t('links.nobody');
  const press = (id: string): void => {
    if (from === null) setPicked(id);
    else if (from.id === id) setPicked(null);
    else onToggle(from.id, id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && from !== null) {
      event.stopPropagation();
      setPicked(null);
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (current + step + channels.length) % channels.length;
    setCurrent(next);
    nodes.current[next]?.focus();
  };
  const labelOf = (channel: Channel): string => {
    const name = channel.name[language];
    if (from === null) return t('links.node', { name, reached: reached(channel.id) });
    if (from.id === channel.id) return t('links.picked', { name });
    const state = t(isLinked(from.id, channel.id) ? 'links.linked' : 'links.notLinked');
    return t('links.pair', { from: from.name[language], to: name, state });
  };
  return (
    <div>
      <div
        className={classes('ring')}
        style={{ width, height }}
        role="toolbar"
        aria-label={t('links.diagram')}
        onKeyDown={onKeyDown}
      >
        <svg width={width} height={height} aria-hidden="true">
          <defs>
            <marker
              id="link-arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="5"
              markerHeight="5"
              orient="auto-start-reverse"
            >
              <path d="M0 0 8 4 0 8z" fill="context-stroke" />
            </marker>
          </defs>
          {links.map((link) => {
            const isTwoWay = isLinked(link.to, link.from);
            const one = places[channels.findIndex(({ id }) => id === link.from)];
            const other = places[channels.findIndex(({ id }) => id === link.to)];
            if (one === undefined || other === undefined || (isTwoWay && link.from > link.to)) return null;
            const [start, end] = shortened(one, other);
            const isPicked = link.from === picked || (isTwoWay && link.to === picked);
            return (
              <Line
                key={`${link.from} ${link.to}`}
                from={start}
                to={end}
                isTwoWay={isTwoWay}
                isPicked={isPicked}
              />
            );
          })}
        </svg>
        {channels.map((channel, index) => {
          const Icon = channelIcons[channel.kind];
          const place = places[index];
          if (place === undefined) return null;
          const isPicked = channel.id === picked;
          return (
            <button
              key={channel.id}
              ref={(node) => {
                nodes.current[index] = node;
              }}
              type="button"
              className={classes('node', isPicked && 'from')}
              style={{ left: place.x, top: place.y }}
              tabIndex={index === Math.min(current, channels.length - 1) ? 0 : -1}
              aria-label={labelOf(channel)}
              aria-pressed={from === null ? isPicked : isPicked || isLinked(from.id, channel.id)}
              onFocus={() => {
                setCurrent(index);
              }}
              onClick={() => {
                press(channel.id);
              }}
            >
              <span className={classes('disc', from !== null && isLinked(from.id, channel.id) && 'reached')}>
                <Icon size={16} aria-hidden="true" />
              </span>
              <span className={classes('label')}>{channel.name[language]}</span>
            </button>
          );
        })}
      </div>
      <p className={classes('hint')} role="status">
        {from === null
          ? t('links.pick')
          : t('links.from', { name: from.name[language], reached: reached(from.id) })}
      </p>
    </div>
  );
}
