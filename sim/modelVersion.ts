/** Version of the rules in sim/MODEL.md; it changes whenever the same scenario and seed would give other bytes. */
export const MODEL_VERSION = '1.2.0';
