import type { MoneyLine } from '../../sim/money/moneyLines.ts';

/** What a diary may tell of that has a number in another view, each in the words of the story language. */
export const tales = {
  orders: ['order'],
  delivered: ['order', 'delivered'],
  collected: ['order', 'collected'],
  message: ['message'],
  advert: ['advert'],
  question: ['question'],
  goodEpisode: ['goodEpisode'],
  badEpisode: ['badEpisode'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Tale = keyof typeof tales;

/** Lines of the account behind which a shopper's doing stands that her diary tells. */
export const taleOfLine: Readonly<Partial<Record<MoneyLine, Tale>>> = {
  orderValue: 'orders',
  costOfGoods: 'orders',
  deliveryFees: 'delivered',
  delivery: 'delivered',
  collection: 'collected',
  messages: 'message',
  adverts: 'advert',
  service: 'question',
};
