import { useRef, useState, type KeyboardEvent } from 'react';
import { Sankey, type SankeyLinkProps, type SankeyNodeProps } from 'recharts';
import type { ExperimentSummary } from '../../../../sim/metrics/summary.ts';
import { useTextScale } from '../../../charts/useTextScale.ts';
import { useWidth } from '../../../charts/useWidth.ts';
import { formatNumber } from '../../../i18n/numberFormat.ts';
import { SetUpTile } from '../../../parts/SetUpTile.tsx';
import { openShopperBehind } from '../../../stores/readShopper.ts';
import { useLab } from '../../../stores/labStore.ts';
import { classesOf } from '../../../theme/classesOf.ts';
import type { LabFacts } from '../useLabFacts.ts';
import { BarTable } from './BarTable.tsx';
import { bandAfter, FlowBand } from './FlowBand.tsx';
import { switchAmounts } from './amounts/journeyAmounts.ts';
import { livedOf, meansOf } from './breakdownOf.ts';
import { amountAt, largestCrossings, type Crossing } from './crossings.ts';
import { flowsSentence } from './partSentences.ts';
import { withVerdict } from './verdictSentence.ts';
import sheet from './flowCharts.module.css';

const classes = classesOf(sheet);
const height = 240;
const labelRoom = 118;
/** Ways listed in the table; the rest are too few to read. */
const mostRows = 12;

interface FlowProps {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
  readonly setUp: string;
}

/** The moves of one set-up: on the left the channels left, on the right those come to, bands as wide as moves are many. */
function Flow({ facts, summary, setUp }: FlowProps) {
  const { words, looks, nameOf, document } = facts;
  const { t, language } = words;
  const { channels } = document.base;
  const frame = useRef<HTMLDivElement>(null);
  const textScale = useTextScale();
  const width = useWidth(frame) / textScale;
  const look = looks.get(setUp);
  const list = { amounts: meansOf(summary, setUp, 'switches'), channels: channels.length };
  const crossings = largestCrossings([list], [0], channels.length ** 2);
  const figure = (value: number): string => formatNumber(value * 100, language, 1);
  const total = crossings.reduce((sum, crossing) => sum + amountAt(list, 0, crossing), 0);
  // Both sides in the order of the scenario, so that the eye finds a channel at the same height.
  const nodes = (['from', 'to'] as const).flatMap((side) =>
    channels
      .map((_, channel) => channel)
      .filter((channel) => crossings.some((crossing) => crossing[side] === channel))
      .map((channel) => `${side} ${channel}`),
  );
  const wayTitle = (crossing: Crossing | undefined): string =>
    crossing === undefined
      ? ''
      : t('journey.bandTitle', {
          from: channels[crossing.from]?.name[language] ?? '',
          to: channels[crossing.to]?.name[language] ?? '',
          value: figure(amountAt(list, 0, crossing)),
        });
  const data = {
    nodes: nodes.map((node) => {
      const channel = Number(node.split(' ')[1]);
      return { name: channels[channel]?.name[language] ?? '' };
    }),
    links: crossings.map((crossing) => ({
      source: nodes.indexOf(`from ${crossing.from}`),
      target: nodes.indexOf(`to ${crossing.to}`),
      value: amountAt(list, 0, crossing),
    })),
  };
  const open = (crossing: Crossing | undefined): void => {
    if (crossing === undefined) return;
    const ends = { from: channels[crossing.from]?.id ?? '', to: channels[crossing.to]?.id ?? '' };
    openShopperBehind({ kind: 'moves', setUp, ...ends });
  };
  // One stop for the Tab key, on the band looked at last; arrow keys go from the widest band to the narrowest.
  const [at, setAt] = useState(0);
  const [isRead, setIsRead] = useState(false);
  const stop = Math.min(at, crossings.length - 1);
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = bandAfter(event.key, stop, crossings.length);
    if (event.key === 'Enter' || event.key === ' ') open(crossings[stop]);
    else if (to === null) return;
    else frame.current?.querySelector<SVGElement>(`[data-band="${to}"]`)?.focus();
    event.preventDefault();
  };
  const drawLink = (link: SankeyLinkProps) => (
    <FlowBand
      link={link}
      colour={look?.colour ?? 'var(--axis)'}
      name={wayTitle(crossings[link.index])}
      isStop={link.index === stop}
      isFocused={isRead && link.index === stop}
      onFocus={() => {
        setAt(link.index);
        setIsRead(true);
      }}
      onBlur={() => {
        setIsRead(false);
      }}
      onKeyDown={press}
      onOpen={() => {
        open(crossings[link.index]);
      }}
    />
  );
  const drawNode = ({ x, y, width: thick, height: tall, payload, index }: SankeyNodeProps) => {
    const isLeft = x <= labelRoom;
    const [side = '', channel = ''] = (nodes[index] ?? '').split(' ');
    // Sorted by size: the way most take from here, or to here.
    const main = crossings.find((crossing) => crossing[side === 'from' ? 'from' : 'to'] === Number(channel));
    return (
      <g
        className={classes('node')}
        aria-hidden="true"
        onClick={() => {
          open(main);
        }}
      >
        <title>{wayTitle(main)}</title>
        <rect x={x} y={y} width={thick} height={tall} fill="var(--ink)" />
        <text
          x={isLeft ? x - 8 : x + thick + 8}
          y={y + tall / 2 + 4.5}
          textAnchor={isLeft ? 'end' : 'start'}
          fill="var(--ink)"
        >
          {payload.name} {figure(Number(payload.value))}
        </text>
      </g>
    );
  };
  return (
    <figure className={classes('flow')} ref={frame} data-flow={setUp}>
      <figcaption>
        {look !== undefined && <SetUpTile look={look} />}
        <strong>{nameOf(setUp)}</strong>
        <span className={classes('sum')}>{t('journey.switches', { value: figure(total) })}</span>
      </figcaption>
      {width > 0 && total > 0 && (
        <div
          role="group"
          aria-label={`${t('journey.flowLabel', { name: nameOf(setUp) })} ${t('journey.flowKeys')}`}
          style={{ zoom: textScale }}
        >
          <Sankey
            width={width}
            height={height}
            data={data}
            nodeWidth={6}
            nodePadding={14}
            sort={false}
            margin={{ top: 8, bottom: 8, left: labelRoom, right: labelRoom }}
            node={drawNode}
            link={drawLink}
          />
        </div>
      )}
      <p className={classes('read')} aria-hidden="true">
        {isRead && wayTitle(crossings[stop])}
      </p>
    </figure>
  );
}

/** The ways between channels of the set-up in focus and its reference, and all of them as a table. */
export function FlowCharts({
  facts,
  summary,
}: {
  readonly facts: LabFacts;
  readonly summary: ExperimentSummary;
}) {
  const { setUp, reference } = useLab(({ comparison }) => comparison);
  const table = switchAmounts(summary, facts);
  if (table.rows.length === 0) return null;
  const { channels } = facts.document.base;
  const lists = summary.setUps.map((id) => {
    return { amounts: meansOf(summary, id, 'switches'), channels: channels.length };
  });
  const nameAt = (at: number): string => channels[at]?.name[facts.words.language] ?? '';
  const ways = largestCrossings(lists, [0], mostRows).map(({ from, to }) => {
    return { from, to, name: facts.words.t('journey.way', { from: nameAt(from), to: nameAt(to) }) };
  });
  const told = { ...facts, summary, focus: setUp, reference };
  return (
    <BarTable
      facts={facts}
      tellsLinks={false}
      table={table}
      setUps={summary.setUps}
      mostRows={mostRows}
      sentence={withVerdict(flowsSentence(told, ways, channels.length), 'switchRate', told)}
      above={
        <div className={classes('pair')}>
          {livedOf(summary, { setUp, reference }).map((id) => (
            <Flow key={id} facts={facts} summary={summary} setUp={id} />
          ))}
        </div>
      }
    />
  );
}
