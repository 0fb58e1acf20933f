/** How a set-up is drawn: always colour, dash and marker together, so that no meaning rests on colour alone. */
export interface SetUpLook {
  /** CSS colour that follows the theme. */
  readonly colour: string;
  /** `stroke-dasharray` for a line of 2.5 px; null: solid. */
  readonly dash: string | null;
  readonly marker: Marker;
}

export type Marker = 'circle' | 'square' | 'diamond' | 'triangle' | 'plus' | 'star' | 'hexagon' | 'wedge';

const presetLooks: Readonly<Record<string, SetUpLook>> = {
  single: { colour: 'var(--single)', dash: '5 4', marker: 'circle' },
  multi: { colour: 'var(--multi)', dash: '11 5', marker: 'square' },
  cross: { colour: 'var(--cross)', dash: '11 4 2 4', marker: 'diamond' },
  omni: { colour: 'var(--omni)', dash: null, marker: 'triangle' },
};

const hybridLooks: readonly SetUpLook[] = [
  { colour: 'var(--hybrid-a)', dash: '11 4 2 4 2 4', marker: 'plus' },
  { colour: 'var(--hybrid-b)', dash: '18 4 5 4', marker: 'star' },
];

/** Past six the hues run out: dash and marker are new, the colour is that of a hybrid. */
const furtherLooks: readonly SetUpLook[] = [
  { colour: 'var(--hybrid-a)', dash: '2.5 3', marker: 'hexagon' },
  { colour: 'var(--hybrid-b)', dash: '7 2 2 2 2 2 2 2', marker: 'wedge' },
];

/**
 * The look of each set-up by id. The set-up that is a preset as it stands, else the first made from it, wears the preset's look,
 * the others the hybrid looks, then whatever preset look is free, then two that share a hybrid's colour; no two of eight set-ups look alike.
 */
export function setUpLooks(
  setUps: readonly { readonly id: string; readonly preset: string }[],
): ReadonlyMap<string, SetUpLook> {
  const looks = new Map<string, SetUpLook>();
  const taken = new Set<SetUpLook>();
  for (const { id, preset } of [...setUps].sort(
    (a, b) => Number(b.id === b.preset) - Number(a.id === a.preset),
  )) {
    const look = Object.hasOwn(presetLooks, preset) ? presetLooks[preset] : undefined;
    if (look === undefined || taken.has(look)) continue;
    looks.set(id, look);
    taken.add(look);
  }
  const unused = Object.values(presetLooks).filter((look) => !taken.has(look));
  const free = [...hybridLooks, ...unused, ...furtherLooks];
  let next = 0;
  for (const { id } of setUps) {
    if (looks.has(id)) continue;
    const look = free[next % free.length];
    next += 1;
    if (look !== undefined) looks.set(id, look);
  }
  return looks;
}
