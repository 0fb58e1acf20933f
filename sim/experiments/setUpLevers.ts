import type { SetUp } from '../scenario/scenario.ts';
import type { Text } from '../units.ts';

type Capability = Exclude<keyof SetUp, 'id' | 'name' | 'preset'>;

/**
 * What a set-up can have or not have by itself: every capability is in one of these, those together that make sense only
 * together. In the order in which they are named.
 */
export const setUpLevers = {
  channels: ['channels', 'opensOn'],
  carryOver: ['carryOver', 'fallback'],
  consistency: ['consistency'],
  stock: ['stock'],
  fulfilment: ['clickAndCollect', 'returns'],
  contactPoint: ['contactPoint'],
  messaging: ['messaging', 'reminderHours'],
  quality: ['quality'],
  integrationDepth: ['integrationDepth'],
  loyaltyDiscount: ['loyaltyDiscount'],
  rollOut: ['rollOut'],
} as const satisfies Readonly<Record<string, readonly Capability[]>>;

export type SetUpLever = keyof typeof setUpLevers;

export const setUpLeverNames: Readonly<Record<SetUpLever, Text>> = {
  channels: { en: 'open channels', id: 'saluran yang buka' },
  carryOver: { en: 'carry-over of data', id: 'penerusan data' },
  consistency: { en: 'one price calendar', id: 'satu kalender harga' },
  stock: { en: 'shared stock', id: 'stok bersama' },
  fulfilment: { en: 'collection and returns', id: 'ambil di toko dan pengembalian' },
  contactPoint: { en: 'one contact point', id: 'satu titik layanan' },
  messaging: { en: 'messages', id: 'pesan' },
  quality: { en: 'quality of channels', id: 'mutu saluran' },
  integrationDepth: { en: 'depth of integration', id: 'kedalaman integrasi' },
  loyaltyDiscount: { en: 'loyalty discount', id: 'potongan harga pelanggan' },
  rollOut: { en: 'roll-out', id: 'peluncuran' },
};

/** The levers in which two set-ups are not the same. */
export function differingLevers(one: SetUp, other: SetUp): readonly SetUpLever[] {
  return (Object.keys(setUpLevers) as SetUpLever[]).filter((lever) => {
    const named = setUpLevers[lever];
    return named.some((capability) => canonical(one[capability]) !== canonical(other[capability]));
  });
}

/** A set-up that has some levers of another one. */
export function takeLevers(from: SetUp, to: SetUp, levers: readonly SetUpLever[]): SetUp {
  const taken = levers.flatMap((lever) =>
    setUpLevers[lever].map((capability) => [capability, to[capability]] as const),
  );
  return { ...from, ...Object.fromEntries(taken) };
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
