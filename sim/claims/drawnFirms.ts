import { uniform } from '../random/draw.ts';
import { keyOf } from '../random/key.ts';
import { variant, type Firm } from './firm.ts';

const CROWDS = 6;
const FIRMS_PER_CROWD = 4;
const key = keyOf('plausible firms', 0);

/** Steps of about equal ratio, so that small and large are drawn alike. */
const sizes = [10, 20, 50, 100, 200, 500, 1000];
const orderValues = [100_000, 180_000, 320_000, 560_000, 1_000_000];
const buildingPrices = [0.3, 0.5, 1, 1.7, 3];

/**
 * Firms drawn over plausible ranges, always the same ones: six crowds (which preset, which segments, how many switch, what they spend) of
 * 1 000 synthetic shoppers, and for each four firms of other size, margin and prices of building. The ranges are assumed: they show how
 * far an answer hangs on the firm, not how many firms of a country are so.
 */
export const drawnFirms: readonly Firm[] = Array.from({ length: CROWDS }, (_, crowd) =>
  Array.from({ length: FIRMS_PER_CROWD }, (__, firm) => drawFirm(crowd, firm)),
).flat();

function drawFirm(crowd: number, firm: number): Firm {
  const ofCrowd = (which: number): number => uniform(key, crowd, 0, which, 0);
  const ofFirm = (which: number): number => uniform(key, crowd, 1 + firm, which, 0);
  const building = oneOf(ofFirm(2), buildingPrices);
  return {
    preset: ofCrowd(0) < 0.5 ? 'ownShop' : 'cityShop',
    shoppers: 1000,
    segments: [
      { id: 'storeFocused', share: ofCrowd(1) },
      { id: 'mixed', share: ofCrowd(2) },
      { id: 'digital', share: ofCrowd(3) },
    ],
    crowd: { switchinessMean: 0.05 + 0.65 * ofCrowd(4), orderValueMean: oneOf(ofCrowd(5), orderValues) },
    eachShopperStandsFor: oneOf(ofFirm(0), sizes),
    money: {
      margin: 0.1 + 0.4 * ofFirm(1),
      pairBuild: 12_000_000 * building,
      collectionBuild: 40_000_000 * building,
      calendarBuild: 15_000_000 * building,
      liveBuild: 25_000_000 * building,
      pooledBuild: 45_000_000 * building,
      visibleBuild: 20_000_000 * building,
    },
    setUps: ['single', 'multi', 'omni', variant('hybrid', 'omni', { carryOver: 'none' })],
  };
}

function oneOf(u: number, steps: readonly number[]): number {
  return steps[Math.floor(u * steps.length)] ?? 0;
}
