import { stringify } from 'yaml';
import type { CalibrationRound, TargetFit } from '../experiments/calibrate.ts';
import type { CrowdPresetId } from '../scenario/presets/crowds.ts';

/** The outcome of a calibration as data: levels by touchpoint, and how well each target is met on shoppers not seen before. */
export function calibrationYaml(touchpointIds: readonly string[], check: CalibrationRound): string {
  const { levels, fits, misfit } = check;
  return stringify({
    needConversion: levels.needConversion,
    ...visitorLevels(check),
    browsing: Object.fromEntries(
      touchpointIds.map((id, index) => [
        id,
        {
          browsingPerYear: levels.browsingPerYear[index],
          browsingFillsBasket: levels.browsingFillsBasket[index],
        },
      ]),
    ),
    largestMisfit: round(misfit),
    targets: fits.map(({ target, measured, misfit: own }) => ({
      ...{ touchpoint: target.touchpoint, quantity: target.quantity, source: target.source },
      ...{ target: target.value, measured: round(measured), misfit: round(own) },
    })),
  });
}

/** The same as the module that the preset reads. */
export function calibrationModule(
  preset: CrowdPresetId,
  touchpointIds: readonly string[],
  check: CalibrationRound,
  { shoppers, rounds }: { readonly shoppers: string; readonly rounds: number },
): string {
  const { levels, fits } = check;
  const rows = touchpointIds.map(
    (id, index) =>
      `    '${id}': [${String(levels.browsingPerYear[index])}, ${String(levels.browsingFillsBasket[index])}],`,
  );
  const visitors = Object.entries(visitorLevels(check));
  return `/**
 * Levels of the crowd ${preset}, made by \`npm run saluran -- calibrate --preset ${preset} --out FILE\`; fitted, so not to be edited by hand: ${rounds} rounds in closed
 * form with ${shoppers} shoppers under multi. Against the targets, on as many shoppers not seen before:
${fits.map((fit) => ` * ${fitLine(fit)}`).join('\n')}
 */
export const ${preset}Levels = {
  needConversion: ${levels.needConversion},
${visitors.map(([name, level]) => `  ${name}: ${level},\n`).join('')}  /** Browsing visits a year of an average shopper, and the share of them that fill a basket. */
  browsing: {
${rows.join('\n')}
  },
} as const;
`;
}

/** Who browses and with what intent, where that was fitted. */
function visitorLevels({ levels, fits }: CalibrationRound): Readonly<Record<string, number>> {
  const { browsingConcentration, basketFollowsTaste } = levels;
  const isFitted = fits.some(({ target: { quantity } }) => quantity === 'returningShare');
  return isFitted ? { browsingConcentration, basketFollowsTaste } : {};
}

/** \`web/phone conversion 0.0221 (target 0.022, +0.5 %, E8.3)\` */
export function fitLine({ target, measured, misfit }: TargetFit): string {
  const where = target.touchpoint === null ? '' : `${target.touchpoint} `;
  const share = `${misfit < 0 ? '-' : '+'}${Math.abs(100 * misfit).toFixed(1)} %`;
  return `${where}${target.quantity} ${measured.toFixed(4)} (target ${target.value}, ${share}, ${target.source})`;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
