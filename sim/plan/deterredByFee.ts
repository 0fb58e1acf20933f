import { exp, ln } from '../random/elementary.ts';

/**
 * The chance that a delivery fee puts a shopper off [R28]: every reference fee of it does so with the same chance anew, so that at the
 * reference it is that chance to the bit, without a fee 0, and never more than 1.
 */
export function deterredByFee(atReference: number, fee: number, reference: number): number {
  if (fee === 0 || atReference === 0) return 0;
  if (fee === reference || atReference === 1) return atReference;
  return 1 - exp((fee / reference) * ln(1 - atReference));
}
