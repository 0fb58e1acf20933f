/** What changes about a shopper as she lives through a world [R2]; arrays of length N or N x C (channels). */
export interface ShopperState {
  /** 0..1 */
  readonly satisfaction: Float32Array;
  /** Orders so far, history included: her habit. */
  readonly habit: Uint16Array;
  /** Channel of her latest session with a need, 255 = none yet. */
  readonly lastChannel: Uint8Array;
  /** First day on which she considers the firm again; NEVER after she has lapsed. */
  readonly awayUntil: Uint16Array;
  /** Bit c: she knows that channel c exists. */
  readonly aware: Uint16Array;
  /** 1: a recommendation reached her when she knew no open channel, and she has not ordered since. */
  readonly wonOver: Uint8Array;
  readonly needs: Uint16Array;
  readonly visits: Uint16Array;
  /** Bit c: the silo of channel c holds this durable kind of her; N x 4 (durable kinds), in one byte where eight channels will do. */
  readonly silos: Uint8Array | Uint16Array;
  /** Day of her latest session on each web touchpoint, counted from 1, 0 = none yet; N x W (web touchpoints). */
  readonly webVisit: Uint16Array;
  /** Sessions and orders in each channel so far, up to 255, N x C: the history that messages can build on [R31]. */
  readonly contacts: Uint8Array;
}

/** The kinds of data that outlive a journey: the first of the vocabulary. */
export const DURABLE_KINDS = 4;

export const NEVER = 65535;
export const NO_CHANNEL = 255;

export function freshState(
  shoppers: number,
  channels: number,
  webTouchpoints: number,
  satisfaction: number,
): ShopperState {
  return {
    satisfaction: new Float32Array(shoppers).fill(satisfaction),
    habit: new Uint16Array(shoppers),
    lastChannel: new Uint8Array(shoppers).fill(NO_CHANNEL),
    awayUntil: new Uint16Array(shoppers),
    aware: new Uint16Array(shoppers),
    wonOver: new Uint8Array(shoppers),
    needs: new Uint16Array(shoppers),
    visits: new Uint16Array(shoppers),
    silos: new (channels <= 8 ? Uint8Array : Uint16Array)(shoppers * DURABLE_KINDS),
    webVisit: new Uint16Array(shoppers * webTouchpoints),
    contacts: new Uint8Array(shoppers * channels),
  };
}

/** A deep copy; fields in the order of a fresh state, so that the engine takes both for the same kind of object. */
export function copyState(from: ShopperState): ShopperState {
  return {
    satisfaction: from.satisfaction.slice(),
    habit: from.habit.slice(),
    lastChannel: from.lastChannel.slice(),
    awayUntil: from.awayUntil.slice(),
    aware: from.aware.slice(),
    wonOver: from.wonOver.slice(),
    needs: from.needs.slice(),
    visits: from.visits.slice(),
    silos: from.silos.slice(),
    webVisit: from.webVisit.slice(),
    contacts: from.contacts.slice(),
  };
}
