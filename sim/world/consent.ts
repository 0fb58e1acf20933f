import { TRAIT } from '../random/drawNumber.ts';
import { purpose } from '../random/purpose.ts';
import { happensTo, type Luck, type World } from './world.ts';

/**
 * Whether a shopper allows the firm to use what it knows of her [R3]. A trait, drawn where it is asked: worlds without a mechanism that
 * asks draw nothing, and those that ask agree.
 */
export function sharesData(w: Luck & Pick<World, 'crowd'>, shopper: number): boolean {
  return happensTo(w, shopper, TRAIT, purpose.sharesData, 0, w.crowd.values.consent.sharesData);
}
