import {
  carriedKinds,
  dataKinds,
  media,
  stages,
  type DataKind,
  type Fulfilment,
  type LossReason,
  type Stage,
} from '../scenario/vocabulary.ts';
import type { WorldEvent } from '../world/recorder.ts';
import type { Activity, eventWords } from './eventActivities.ts';

/** What events.csv tells of a happening beside when and to whom; what is left out is an empty cell. */
export interface EventDetails {
  readonly activity: Activity;
  /** A channel, where the happening itself has no touchpoint. */
  readonly channel?: number;
  /** The shopper is where the happening before it was. */
  readonly here?: true;
  /** When it happens, if later than it was decided; minutes since the start of the history. */
  readonly minute?: number;
  readonly stage?: Stage | undefined;
  readonly reason?: LossReason | keyof typeof eventWords.reason;
  readonly detail?: keyof typeof eventWords.detail | undefined;
  readonly kind?: DataKind | undefined;
  /** A channel. */
  readonly from?: number;
  readonly fields?: number;
  readonly fulfilment?: Fulfilment;
  readonly fee?: number;
  readonly value?: number;
}

type Happened<Kind extends WorldEvent['kind']> = Extract<WorldEvent, { readonly kind: Kind }>;
type Tellers = {
  readonly [Kind in WorldEvent['kind']]?: (event: Happened<Kind>) => EventDetails | null;
};

/**
 * What belongs to the way of a need. Decisions, visits without a need, messages that wake none, talk, and what an episode leaves in her
 * mind do not: a case would not begin with a need and end with what became of it.
 */
const tellers: Tellers = {
  need: ({ woken }) => ({ activity: 'need', detail: woken ? 'woken' : undefined }),
  message: ({ channel, medium, effect }) =>
    effect === 'answers' ? { activity: 'messageAnswered', channel, detail: media[medium] } : null,
  goesElsewhere: ({ why }) => ({ activity: 'goesElsewhere', reason: why }),
  journey: ({ channel }) => ({ activity: 'journey', channel }),
  session: ({ stage, toBasket }) => ({
    activity: toBasket ? 'returnsToBasket' : 'session',
    stage: stages[stage],
  }),
  stagePassed: ({ stage }) =>
    stage === 0
      ? { activity: 'discovered', stage: stages[stage] }
      : stage === 1
        ? { activity: 'evaluated', stage: stages[stage] }
        : null,
  basketFilled: () => ({ activity: 'basketFilled', stage: 'basket' }),
  pause: ({ stage }) => ({ activity: 'pause', stage: stages[stage] }),
  basketLeft: () => ({ activity: 'basketLeft', stage: 'basket' }),
  reminder: ({ at, effect }) => ({ activity: 'reminder', here: true, minute: at, detail: effect }),
  switch: ({ from, to, stage }) => ({ activity: 'switch', channel: to, from, stage: stages[stage] }),
  priceContradiction: ({ from, to, over }) => ({
    activity: 'priceContradiction',
    channel: to,
    from,
    detail: over,
  }),
  asked: ({ how, data, fields, holder }) => {
    const kind = dataKinds.find((known) => known === carriedKinds[data]);
    return how === 'entered'
      ? { activity: how, kind, fields }
      : { activity: how, kind, fields, from: holder };
  },
  confirmed: () => ({ activity: 'confirmed', fields: 1 }),
  question: ({ toldIn }) =>
    toldIn < 0 ? { activity: 'question', kind: 'case' } : { activity: 'retold', kind: 'case', from: toldIn },
  questionKnown: () => ({ activity: 'questionKnown', kind: 'case' }),
  stockOut: () => ({ activity: 'stockOut' }),
  stockAnswer: ({ answer }) => ({ activity: 'stockAnswer', here: true, detail: answer }),
  fulfilment: ({ way, fee }) => ({ activity: 'checkout', here: true, fulfilment: way, fee }),
  deliveryRefused: ({ fee }) => ({ activity: 'deliveryRefused', here: true, fulfilment: 'delivered', fee }),
  cancelled: ({ oversold }) => ({ activity: 'cancelled', detail: oversold ? 'oversold' : 'soldOut' }),
  extraPurchase: ({ value }) => ({ activity: 'extraPurchase', value }),
  order: ({ way, value, promoted }) => ({
    activity: 'order',
    detail: promoted ? 'promoted' : undefined,
    fulfilment: way,
    value,
  }),
  loss: ({ reason, stage }) => ({ activity: 'loss', reason, stage: stages[stage] }),
  enquiry: ({ contact }) => ({ activity: 'enquiry', detail: contact }),
  returned: ({ inStore }) => ({ activity: 'returned', detail: inStore ? 'inStore' : 'parcel' }),
};

/** What events.csv tells of a happening; null: nothing. */
export function detailsOf(event: WorldEvent): EventDetails | null {
  const tell = tellers[event.kind] as ((event: WorldEvent) => EventDetails | null) | undefined;
  return tell === undefined ? null : tell(event);
}
