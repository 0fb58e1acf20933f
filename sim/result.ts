/** What a step of the pipeline hands on: a value, or what stood in its way. */
export type Result<Value, Obstacle> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'failed'; readonly problems: readonly Obstacle[] };

export function ok<Value>(value: Value): Result<Value, never> {
  return { kind: 'ok', value };
}

export function failed<Obstacle>(problems: readonly Obstacle[]): Result<never, Obstacle> {
  return { kind: 'failed', problems };
}

/** Marks a place that the types prove unreachable; reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
