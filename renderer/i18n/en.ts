import { charts } from './en/charts.ts';
import { controls } from './en/controls.ts';
import { experiments } from './en/experiments.ts';
import { learn } from './en/learn.ts';
import { library } from './en/library.ts';
import { page } from './en/page.ts';
import { report } from './en/report.ts';
import { running } from './en/running.ts';
import { shopper } from './en/shopper.ts';
import { views } from './en/views.ts';

/** Every text of the interface in English; a file of en/ and its fellow in id/ must hold the same keys, or the page does not compile. */
export const en = {
  ...page,
  ...library,
  ...running,
  ...controls,
  ...experiments,
  ...views,
  ...learn,
  ...report,
  ...shopper,
  ...charts,
} as const;
