import type { Found, Step } from '../claims/answer.ts';
import type { Answer } from '../claims/claim.ts';
import type { MetricUnit } from '../metrics/codebook.ts';
import { claimSayings } from './claimSayings.ts';
import { showEstimate } from './showEstimate.ts';
import type { Terminal } from './terminal.ts';

/** What was asked and what was found, for people. */
export function answerLines(answer: Answer, found: Found, terminal: Terminal): readonly string[] {
  const { say } = terminal;
  const asked = say(answer.asked);
  const unit: MetricUnit = 'unit' in answer ? answer.unit : 'count';
  const show = (estimate: Step['gain']): string => showEstimate(estimate, unit, terminal);
  switch (found.kind) {
    case 'number': {
      const n = found.estimate.kind === 'estimate' ? found.estimate.n : 0;
      const some = n < found.of && n > 0 ? ` (${say(claimSayings.onlyIn(n, found.of))})` : '';
      return [`${asked}: ${show(found.estimate)}${some}`];
    }
    case 'best': {
      const best = found.options[found.best];
      const name = best === undefined ? say(claimSayings.none()) : say(best.name);
      return [
        `${asked}: ${name} (${say(claimSayings.bestIn(found.bestIn, found.of))})`,
        ...found.options.map((option) => `  ${say(option.name)}: ${show(option.estimate)}`),
      ];
    }
    case 'share':
      return [`${asked}: ${say(claimSayings.among(found.above, found.below, found.of))}`];
    case 'order':
      return [
        `${asked}: ${found.greedy.map(({ thing }) => say(thing)).join(', ')}`,
        ...found.greedy.map(({ thing, gain }) => `  + ${say(thing)}: ${show(gain)}`),
        `  ${say(claimSayings.averaged())}`,
        ...found.averaged.map(({ thing, gain }) => `    ${say(thing)}: ${show(gain)}`),
      ];
  }
}
