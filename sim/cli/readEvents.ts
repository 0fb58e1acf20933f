import type { EventChoice } from '../report/bundleMeta.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Text } from '../units.ts';
import { exportSayings } from './exportSayings.ts';

/** Whose events --events asks for, in ascending order and each once; or what is wrong with it. */
export function readEvents(
  { events, out }: { readonly events?: string | undefined; readonly out?: string | undefined },
  shoppers: number,
): Result<EventChoice, Text> {
  if (events === undefined) return ok('none');
  if (out === undefined) return failed([exportSayings.needsOut('--events')]);
  if (events === 'all') return ok('all');
  const words = events.split(',').map((word) => word.trim());
  const wrong = words.filter((word) => !/^[1-9]\d{0,8}$/.test(word) || Number(word) > shoppers);
  if (wrong.length > 0) return failed(wrong.map((word) => exportSayings.badShopper(word, shoppers)));
  return ok([...new Set(words.map(Number))].sort((a, b) => a - b));
}
