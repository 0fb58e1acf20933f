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
  readonly centre: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

/**
 * Heights for labels at line ends, at least `gap` apart, each as near its line as that allows, all between `top`
 * and `bottom` where there is room. Lines that end at the same height keep the order given.
 */
export function pushApart(
  labels: readonly { readonly id: string; readonly lineY: number }[],
  gap: number,
  top: number,
  bottom: number,
): readonly PlacedLabel[] {
  const half = (cluster: Cluster): number => ((cluster.ids.length - 1) * gap) / 2;
  const within = (cluster: Cluster): Cluster => {
    const lowest = Math.max(top + half(cluster), bottom - half(cluster));
    return { ...cluster, centre: Math.min(Math.max(cluster.centre, top + half(cluster)), lowest) };
  };
  const clusters: Cluster[] = [];
  for (const { id, lineY } of [...labels].sort((one, other) => one.lineY - other.lineY)) {
    let cluster = within({ ids: [id], lines: [lineY], centre: lineY });
    for (
      let above = clusters.at(-1);
      above !== undefined && cluster.centre - half(cluster) - (above.centre + half(above)) < gap;
      above = clusters.at(-1)
    ) {
      clusters.pop();
      const lines = [...above.lines, ...cluster.lines];
      cluster = within({ ids: [...above.ids, ...cluster.ids], lines, centre: mean(lines) });
    }
    clusters.push(cluster);
  }
  return clusters.flatMap((cluster) =>
    cluster.ids.map((id, index) => ({
      id,
      lineY: cluster.lines[index] ?? cluster.centre,
      y: cluster.centre - half(cluster) + index * gap,
    })),
  );
}
