import { setUpParameters } from '../../sim/scenario/channelParameters.ts';
import { linkedKinds } from '../../sim/scenario/presets/setUps.ts';
import { isSame } from '../../sim/scenario/printSetUpChanges.ts';
import type { CarryOver, Link } from '../../sim/scenario/scenario.ts';
import { carriedKinds, type CarriedKind } from '../../sim/scenario/vocabulary.ts';

/** Every link there is between channels that are open, one by one. */
export function linksOf(carryOver: CarryOver, open: readonly string[]): readonly Link[] {
  switch (carryOver.kind) {
    case 'none':
      return [];
    case 'links':
      return carryOver.links;
    case 'everyPair': {
      const { kinds, reliability } = carryOver;
      return open.flatMap((from) =>
        open.filter((to) => to !== from).map((to) => ({ from, to, kinds, reliability })),
      );
    }
  }
}

/** The kinds of data that some link carries, in the order of the vocabulary. */
export function kindsOf(carryOver: CarryOver): readonly CarriedKind[] {
  if (carryOver.kind === 'none') return [];
  if (carryOver.kind === 'everyPair') return carryOver.kinds;
  return carriedKinds.filter((kind) => carryOver.links.some(({ kinds }) => kinds.includes(kind)));
}

/** Links as they are written: none at all, every pair alike, or one by one. */
function asCarryOver(links: readonly Link[], open: readonly string[]): CarryOver {
  const [first] = links;
  if (first === undefined) return { kind: 'none' };
  const { kinds, reliability } = first;
  const isEveryPair = links.length === open.length * (open.length - 1);
  const areAlike = links.every((link) => link.reliability === reliability && isSame(link.kinds, kinds));
  return isEveryPair && areAlike ? { kind: 'everyPair', reliability, kinds } : { kind: 'links', links };
}

/** With the link taken away, or laid like the others are. */
export function toggleLink(
  carryOver: CarryOver,
  open: readonly string[],
  from: string,
  to: string,
): CarryOver {
  const links = linksOf(carryOver, open);
  const others = links.filter((link) => link.from !== from || link.to !== to);
  if (others.length < links.length) return asCarryOver(others, open);
  const [like] = links;
  const added: Link = {
    from,
    to,
    kinds: like?.kinds ?? linkedKinds,
    reliability: like?.reliability ?? setUpParameters.reliability.default,
  };
  return asCarryOver([...links, added], open);
}

/** Every pair linked, with everything carried over; how much arrives stays as it was where something was linked. */
export function linkEveryPair(carryOver: CarryOver, open: readonly string[]): CarryOver {
  const [like] = linksOf(carryOver, open);
  const reliability = like?.reliability ?? setUpParameters.everyPair.default;
  return { kind: 'everyPair', reliability, kinds: carriedKinds };
}

/** With these kinds of data on every link. */
export function carryKinds(carryOver: CarryOver, kinds: readonly CarriedKind[]): CarryOver {
  const inOrder = carriedKinds.filter((kind) => kinds.includes(kind));
  switch (carryOver.kind) {
    case 'none':
      return carryOver;
    case 'everyPair':
      return { ...carryOver, kinds: inOrder };
    case 'links':
      return { kind: 'links', links: carryOver.links.map((link) => ({ ...link, kinds: inOrder })) };
  }
}
