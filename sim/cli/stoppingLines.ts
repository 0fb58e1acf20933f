import { codebook } from '../metrics/codebook.ts';
import type { Precision } from '../experiments/stopping.ts';
import type { RunOutcome } from './liveRun.ts';
import { stoppingSayings } from './stoppingSayings.ts';
import type { Terminal } from './terminal.ts';

/** What ended a run, where intervals or the time were to end it. */
export function stoppingLines(
  { stoppedBy, precisions, replications }: RunOutcome,
  terminal: Terminal,
): readonly string[] {
  const { say } = terminal;
  const count = replications.length;
  const widths = precisions.map((precision) => `  ${widthLine(precision, terminal)}`);
  switch (stoppedBy) {
    case 'halfWidth':
      return [say(stoppingSayings.metAfter(count)), ...widths];
    case 'time':
      return [say(stoppingSayings.timeUp(count)), ...widths];
    case 'number':
      return widths.length === 0 ? [] : [say(stoppingSayings.notMet(count)), ...widths];
    case 'interrupt':
      return widths;
  }
}

function widthLine({ rule, halfWidth }: Precision, { say, language }: Terminal): string {
  const show = (width: number): string => {
    const text = String(Number(width.toPrecision(3)));
    return language === 'en' ? text : text.replace('.', ',');
  };
  const width = halfWidth === null ? say(stoppingSayings.unknownWidth()) : show(halfWidth);
  return say(
    stoppingSayings.halfWidth(
      `${say(codebook[rule.metric].name)} (${rule.metric})`,
      width,
      show(rule.atMost),
    ),
  );
}
