import { charts } from './id/charts.ts';
import { controls } from './id/controls.ts';
import { experiments } from './id/experiments.ts';
import { learn } from './id/learn.ts';
import { library } from './id/library.ts';
import { page } from './id/page.ts';
import { report } from './id/report.ts';
import { running } from './id/running.ts';
import { shopper } from './id/shopper.ts';
import { views } from './id/views.ts';

/** Every text of the interface in Indonesian. */
export const id = {
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
