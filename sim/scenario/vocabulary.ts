/**
 * The closed lists of the model: one word per thing, the same in code, scenario file, CSV and screen.
 * The order of each list is part of the model (it numbers draws and columns): append, never insert.
 */

/** What a channel is. email, sms and ads carry messages only and cannot be visited. */
export const channelKinds = ['store', 'web', 'app', 'marketplace', 'social', 'messaging'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** The machine a session runs on; `inPerson` is the store floor. */
export const devices = ['inPerson', 'computer', 'phone'] as const;
export type Device = (typeof devices)[number];

/** The stages of a journey, in the order in which a shopper passes them. */
export const stages = ['discover', 'evaluate', 'basket', 'checkout'] as const;
export type Stage = (typeof stages)[number];

/**
 * The six data kinds. identity, address, payment and preferences outlive the journey; basket and case (the
 * question a shopper has put to the firm) belong to it.
 */
export const dataKinds = ['identity', 'address', 'payment', 'preferences', 'basket', 'case'] as const;
export type DataKind = (typeof dataKinds)[number];

/** What a link can carry: the six data kinds and `interest` (views, favourites), which nobody types. */
export const carriedKinds = [...dataKinds, 'interest'] as const;
export type CarriedKind = (typeof carriedKinds)[number];

/** How an order reaches the shopper. */
export const fulfilments = ['carriedAway', 'delivered', 'collected'] as const;
export type Fulfilment = (typeof fulfilments)[number];

/** How a firm reaches shoppers it is not talking to; adverts need no name, the others do. */
export const media = ['email', 'sms', 'push', 'chat', 'ads'] as const;
export type Medium = (typeof media)[number];

/** The media of messages to somebody the sender knows. */
export const messageMedia = ['email', 'sms', 'push', 'chat'] as const;
export type MessageMedium = (typeof messageMedia)[number];

/** Why a journey ended without an order. The first hazard that strikes names the reason. */
export const lossReasons = [
  'channelNotOffered',
  'leakOnSwitch',
  'priceContradiction',
  'stockOut',
  'reEntry',
  'firstEntry',
  'deliveryCost',
  'rival',
  'notReady',
  'other',
  'contactNotFound',
] as const;
export type LossReason = (typeof lossReasons)[number];

/** What a set-up can introduce, one after the other; each is a group of its capabilities. */
export const levers = [
  'carryOver',
  'consistency',
  'stock',
  'fulfilment',
  'contactPoint',
  'messaging',
  'quality',
] as const;
export type Lever = (typeof levers)[number];
