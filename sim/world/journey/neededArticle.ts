import { FIRM } from '../../random/drawNumber.ts';
import { uniform } from '../../random/draw.ts';
import { purpose } from '../../random/purpose.ts';
import { happensTo } from '../world.ts';
import type { World } from '../world.ts';

const DAYS_PER_WEEK = 7;

/** The article a need is for [R19]: any, or one of those that everybody wants this week [R34]. */
export function neededArticle(w: World, shopper: number, number: number): number {
  const { articles, demandCorrelation, weekArticles } = w.crowd.values.stock;
  const u = uniform(w.key, shopper, number, purpose.article, 0);
  if (!happensTo(w, shopper, number, purpose.followsTheWeek, 0, demandCorrelation))
    return Math.floor(u * articles);
  const week = Math.floor(w.day / DAYS_PER_WEEK);
  const which = Math.floor(u * weekArticles);
  return Math.floor(uniform(w.key, FIRM, week, purpose.weekArticle, which) * articles);
}
