/** A label at the height of its line's end, and where it stands after the pushing. */
export interface PlacedLabel {
  readonly id: string;
  /** Where the line ends, px from the top. */
  readonly lineY: number;
  readonly y: number;
}

interface Cluster {
  readonly ids: readonly string[];
  readonly lines: readonly number[];
  /** Px each takes beyond one line of text. */
  readonly extras: readonly number[];
  readonly centre: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Heights for the middles of labels at line ends: their lines of text at least `gap` apart, each label as near its line as that allows, the
 * lines of all between `top` and `bottom` where there is room. A label with more than one line of text takes `extra` px more. Lines that end at the same height keep the order given.
 */
export function pushApart(
  labels: readonly { readonly id: string; readonly lineY: number; readonly extra?: number }[],
  gap: number,
  top: number,
  bottom: number,
): readonly PlacedLabel[] {
  const half = ({ ids, extras }: Cluster): number => ((ids.length - 1) * gap + sum(extras)) / 2;
  const within = (cluster: Cluster): Cluster => {
    const lowest = Math.max(top + half(cluster), bottom - half(cluster));
    return { ...cluster, centre: Math.min(Math.max(cluster.centre, top + half(cluster)), lowest) };
  };
  const clusters: Cluster[] = [];
  for (const { id, lineY, extra = 0 } of [...labels].sort((one, other) => one.lineY - other.lineY)) {
    let cluster = within({ ids: [id], lines: [lineY], extras: [extra], centre: lineY });
    for (
      let above = clusters.at(-1);
      above !== undefined && cluster.centre - half(cluster) - (above.centre + half(above)) < gap;
      above = clusters.at(-1)
    ) {
      clusters.pop();
      const lines = [...above.lines, ...cluster.lines];
      const extras = [...above.extras, ...cluster.extras];
      cluster = within({
        ids: [...above.ids, ...cluster.ids],
        lines,
        extras,
        centre: sum(lines) / lines.length,
      });
    }
    clusters.push(cluster);
  }
  return clusters.flatMap((cluster) =>
    cluster.ids.map((id, index) => ({
      id,
      lineY: cluster.lines[index] ?? cluster.centre,
      y:
        cluster.centre -
        half(cluster) +
        index * gap +
        sum(cluster.extras.slice(0, index)) +
        (cluster.extras[index] ?? 0) / 2,
    })),
  );
}
