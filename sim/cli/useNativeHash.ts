import { createHash } from 'node:crypto';
import { hashWith } from '../metrics/digest.ts';

/** Every thread of the command line has Node make its digests. */
export function useNativeHash(): void {
  hashWith(() => createHash('sha256'));
}
