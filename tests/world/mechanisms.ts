import type { purpose } from '../../sim/random/purpose.ts';
import { messagesParameters } from '../../sim/scenario/parameters/messagesParameters.ts';
import type { PathValue } from '../../sim/scenario/setPath.ts';

/** Values by the path of `--set`; `*` stands for every name at that place. */
export type Changes = Readonly<Record<string, PathValue>>;

/** Something of the model that a scenario can do without, and what must then not matter. */
export interface Mechanism {
  /** As a rule says it: `[R18] promotions`. */
  readonly name: string;
  /** What the scenario needs beyond the busy one of the test, so that the mechanism is seen at work. */
  readonly on?: Changes;
  /** The documented value (or values) that switches it off. */
  readonly off: Changes;
  /** No draw of these when it is off; some of each when it is on. */
  readonly purposes: readonly (keyof typeof purpose)[];
  /**
   * Numbers that move no world when it is off, and do when it is on: paths, which are moved far within their range, or
   * the other value itself.
   */
  readonly parameters: readonly (string | readonly [path: string, other: PathValue])[];
}

const satisfactionLoop = [
  'loyalty.badWeight',
  'loyalty.orderEpisode',
  'loyalty.reEntryCost',
  'loyalty.storyCost',
  'loyalty.contradictionCost',
  'loyalty.collectedBonus',
  'loyalty.lostToReEntry',
  'loyalty.lostToFirstEntry',
  'loyalty.lostOnSwitch',
  'loyalty.lostToStockOut',
  'loyalty.lostToOversold',
  'loyalty.satisfactionPull',
  'loyalty.satisfactionKeeps',
  'talk.recommendSlope',
  'service.lostToContactNotFound',
  'service.enquiryCost',
  'returns.parcelCost',
];

/** A set-up that writes to everybody it can, to the liveliest of shoppers. */
const writes: Changes = {
  'setUps.tried.messaging.perMonth': 14,
  'setUps.tried.messaging.adverts': 14,
  'setUps.tried.messaging.afterPurchase': 'on',
  'setUps.tried.messaging.reminders': 2,
  'setUps.tried.integrationDepth': 0.6,
  'messages.responseBase': 0.3,
  'messages.relevanceOdds': 3,
  'messages.unsubscribeBase': 0.05,
  'messages.adsResponse': 0.5,
};

/** A row for each; a new mechanism brings its own. */
export const mechanisms: readonly Mechanism[] = [
  {
    name: '[R3] switching',
    // Else shown stock sends her to another channel.
    on: { 'setUps.tried.stock.visible': 'off' },
    off: { 'crowd.switchinessMean': 0 },
    purposes: [
      ...(['switchiness', 'variety', 'wishAfresh', 'move', 'moveTo', 'leak', 'switchLength'] as const),
      'priceContradiction',
    ],
    parameters: [
      ...['switchinessShape', 'variety', 'varietyNeedSlope', 'varietySpread'].map((name) => `crowd.${name}`),
      ...['moveScale', 'moveEvaluate', 'moveBasket', 'moveCheckout', 'switchHours'].map(
        (name) => `journey.${name}`,
      ),
      ...['leakUnlinked', 'leakLinked', 'lostBasketDrop'].map((name) => `journey.${name}`),
      ...['loyalty.lostOnSwitch', 'loyalty.contradictionCost', 'prices.contradictionLoses'],
    ],
  },
  {
    name: '[R3] variety of entry',
    off: { 'crowd.variety': 0 },
    purposes: ['variety', 'wishAfresh'],
    parameters: ['crowd.varietyNeedSlope', 'crowd.varietySpread'],
  },
  { name: '[R3] patience', off: { 'crowd.patienceSpread': 0 }, purposes: ['patience'], parameters: [] },
  {
    name: '[R3] phones alone',
    off: { 'crowd.phoneShare': 1, 'crowd.phoneShareSpread': 0 },
    purposes: ['phoneShare', 'device'],
    parameters: [
      'channels.web.onDevice.computer.drop.evaluate',
      'channels.web.onDevice.computer.rivalExit',
      'channels.web.onDevice.computer.browsingFillsBasket',
    ],
  },
  {
    name: '[R5] browsing',
    off: { 'channels.*.onDevice.*.browsingPerYear': 0 },
    purposes: ['firstVisit', 'visitGap', 'visitTouchpoint', 'visitKept', 'visitBasket', 'visitWakesNeed'],
    parameters: [
      ...['browsingConcentration', 'browsingBase', 'browsingAfterLapse', 'browsingWakesNeed'].map(
        (name) => `crowd.${name}`,
      ),
      'crowd.basketFollowsTaste',
      'channels.app.onDevice.phone.browsingFillsBasket',
    ],
  },
  {
    name: '[R5] baskets of visits',
    off: { 'channels.*.onDevice.*.browsingFillsBasket': 0 },
    purposes: ['visitBasket'],
    parameters: ['crowd.basketFollowsTaste'],
  },
  {
    name: '[R5] baskets that follow taste',
    off: { 'crowd.basketFollowsTaste': 0 },
    purposes: [],
    parameters: [],
  },
  {
    name: '[R5] needs woken by a visit',
    off: { 'crowd.browsingWakesNeed': 0 },
    purposes: ['visitWakesNeed'],
    parameters: [],
  },
  {
    name: '[R7] unmet wishes',
    on: { 'setUps.tried.channels': ['store', 'web'] },
    off: { 'journey.unmetWishLeaves': 0 },
    purposes: ['unmetWish'],
    parameters: ['loyalty.lostToUnmetWish'],
  },
  {
    name: '[R8] moves',
    on: { 'setUps.tried.stock.visible': 'off' },
    off: { 'journey.moveScale': 0 },
    purposes: ['move', 'moveTo', 'leak', 'switchLength', 'priceContradiction'],
    parameters: [
      ...['moveEvaluate', 'moveBasket', 'moveCheckout', 'switchHours', 'leakUnlinked', 'leakLinked'].map(
        (name) => `journey.${name}`,
      ),
      'loyalty.lostOnSwitch',
    ],
  },
  {
    name: '[R9] pauses',
    off: { 'journey.pauseReturns': 0 },
    purposes: ['pauseReturns', 'pauseLength'],
    parameters: ['journey.pauseHours', 'journey.pauseSigma'],
  },
  {
    name: '[R9] comparing with rivals',
    off: { 'channels.*.onDevice.*.rivalExit': 0 },
    purposes: ['rivalExit'],
    parameters: [],
  },
  {
    name: '[R9] stopping on the way',
    off: { 'channels.*.onDevice.*.drop.*': 0 },
    purposes: [
      ...(['drop', 'pauseReturns', 'pauseLength', 'needDies', 'basketForgotten'] as const),
      ...(['basketReturns', 'basketReturnLength', 'reminderReaches'] as const),
    ],
    parameters: [
      ...[
        'pauseReturns',
        'pauseHours',
        'lostBasketDrop',
        'forgetHours',
        'basketReturns',
        'needDiesHours',
      ].map((name) => `journey.${name}`),
      ...['prices.promotionPull', 'setUps.tried.reminderHours'],
    ],
  },
  {
    name: '[R10] leak',
    off: { 'journey.leakUnlinked': 0, 'journey.leakLinked': 0 },
    purposes: ['leak'],
    parameters: ['loyalty.lostOnSwitch'],
  },
  {
    name: '[R11] carry-over',
    on: { 'setUps.tried.contactPoint': 'own' },
    off: { 'setUps.tried.carryOver': 'none' },
    purposes: ['carryOver'],
    parameters: [
      ['setUps.tried.fallback', 'ownMemory'],
      ['events', []],
    ],
  },
  {
    name: '[R11] questions',
    // An enquiry about an order is a story too.
    on: { 'service.contactsPerOrder': 0 },
    off: { 'journey.questionAsked': 0 },
    purposes: ['questionAsked'],
    parameters: ['friction.storySeconds', 'loyalty.storyCost'],
  },
  {
    name: '[R27] looking for somebody to ask',
    off: { 'service.asksElsewhere': 0 },
    purposes: ['asksElsewhere', 'door', 'givesUpSearching'],
    parameters: ['service.givesUpSearching', 'service.lostToContactNotFound'],
  },
  {
    name: '[R27] enquiries about orders',
    off: { 'service.contactsPerOrder': 0 },
    purposes: ['enquires', 'enquiryDoor'],
    parameters: ['service.enquiryCost'],
  },
  {
    name: '[R29] integrated rivals',
    on: { 'rivals.integration': 1 },
    off: { 'rivals.integration': 0 },
    purposes: [],
    parameters: ['rivals.switchPull', 'rivals.referenceRise'],
  },
  {
    name: '[R29] the loyalty discount',
    on: { 'setUps.tried.loyaltyDiscount': 0.1 },
    off: { 'setUps.tried.loyaltyDiscount': 0 },
    purposes: [],
    parameters: ['rivals.discountResponse'],
  },
  {
    name: '[R28] returns',
    on: { 'setUps.tried.returns.shown': 'on', 'returns.returnShare': 0.5, 'returns.worryShare': 0.9 },
    off: { 'returns.returnShare': 0 },
    purposes: ['returned', 'returnsInStore'],
    parameters: [
      ...['returnDays', 'parcelCost', 'storeCost', 'worryShare'].map((name) => `returns.${name}`),
      'setUps.tried.returns.anywhere',
      'setUps.tried.returns.shown',
    ],
  },
  {
    name: '[R28] looking for a lower fee',
    on: { 'channels.app.deliveryFee': 5000, 'delivery.looksForLowerFee': 0.9 },
    off: { 'delivery.looksForLowerFee': 0 },
    purposes: ['looksForLowerFee'],
    parameters: [],
  },
  {
    name: '[R11] preferences',
    off: { 'journey.preferencesAsked': 0 },
    purposes: ['preferencesAsked'],
    parameters: ['friction.preferencesFields'],
  },
  {
    name: '[R12] coming back to a basket by herself',
    on: { 'setUps.tried.reminderHours': 0 },
    off: { 'journey.basketReturns': 0 },
    purposes: ['basketReturns', 'basketReturnLength'],
    parameters: ['journey.basketReturnHours', 'journey.basketReturnSigma', 'journey.forgetHours'],
  },
  {
    name: '[R13] collection',
    on: { 'journey.buysMore': 0.9, 'journey.collectionShare': 0.8 },
    off: { 'setUps.tried.clickAndCollect': 'off' },
    purposes: ['collects', 'collectionSaves', 'buysMore', 'moreValue', 'moreArticle'],
    parameters: [
      ...['collectionShare', 'collectionSaves', 'buysMore'].map((name) => `journey.${name}`),
      'loyalty.collectedBonus',
    ],
  },
  {
    name: '[R13] buying more when collecting',
    on: { 'journey.buysMore': 0.9, 'journey.collectionShare': 0.8 },
    off: { 'journey.buysMore': 0 },
    purposes: ['buysMore', 'moreValue', 'moreArticle'],
    parameters: [],
  },
  {
    name: '[R8] fetching what a store shows',
    off: { 'stock.fetchesInSight': 0 },
    purposes: ['fetchesInSight'],
    parameters: [],
  },
  {
    name: '[R13] delivery cost',
    off: { 'journey.deliveryCostDeters': 0 },
    purposes: ['deliveryCost', 'collectionSaves'],
    parameters: ['journey.collectionSaves', 'delivery.referenceFee', 'channels.web.deliveryFee'],
  },
  {
    name: '[R13] cash on delivery',
    off: { 'journey.cashOnDelivery': 0 },
    purposes: ['cashOnDelivery'],
    parameters: [],
  },
  {
    name: '[R14] giving up over a field',
    off: { 'friction.fieldHazard': 0 },
    purposes: ['field'],
    parameters: [
      ...['friction.reEntryFactor', 'crowd.patienceSpread'],
      ...['loyalty.lostToReEntry', 'loyalty.lostToFirstEntry'],
    ],
  },
  {
    name: '[R14] confirming',
    off: { 'friction.confirmShare': 0 },
    purposes: ['confirms'],
    parameters: [],
  },
  {
    name: '[R15] membership',
    off: { 'channels.*.membership': 0 },
    purposes: ['membership'],
    parameters: [],
  },
  {
    name: '[R16] avoiding the firm after effort',
    off: { 'friction.avoidsAfterEffort': 0 },
    purposes: ['avoids'],
    parameters: ['friction.highEffortFields', 'friction.avoidsDays'],
  },
  {
    name: '[R16] the loop of satisfaction',
    off: { 'loyalty.learning': 0 },
    purposes: [],
    parameters: satisfactionLoop,
  },
  {
    name: '[R17] lapse',
    off: { 'crowd.lapseA': 0 },
    purposes: ['lapseChance', 'lapse', 'visitKept'],
    parameters: ['crowd.lapseB', 'loyalty.satisfactionKeeps', 'crowd.browsingAfterLapse'],
  },
  {
    name: '[R18] promotions',
    off: { 'prices.promotionShare': 0 },
    purposes: ['promotion', 'followsCalendar', 'priceContradiction'],
    parameters: [
      ['prices.seeksPromotions', 0.4],
      ...['promotionDepth', 'promotionPull', 'contradictionLoses'].map((name) => `prices.${name}`),
      ...['loyalty.contradictionCost', 'setUps.tried.consistency'],
    ],
  },
  {
    name: '[R18] looking for promotions',
    on: { 'prices.seeksPromotions': 0.4 },
    off: { 'prices.seeksPromotions': 0 },
    purposes: ['seeksPromotion'],
    parameters: [],
  },
  {
    name: '[R18] price contradictions',
    on: { 'setUps.tried.integrationDepth': 1 },
    off: { 'setUps.tried.consistency': 1 },
    purposes: ['followsCalendar', 'priceContradiction'],
    parameters: ['prices.contradictionLoses', 'loyalty.contradictionCost'],
  },
  {
    name: '[R19] stock',
    on: { 'journey.buysMore': 0.9, 'journey.collectionShare': 0.8 },
    off: { 'stock.stockOutTarget': 0 },
    purposes: ['article', 'stockOut', 'otherPlace', 'moreArticle', 'fetchesInSight'],
    parameters: [
      ...['articles', 'expectedOrders', 'leadTimeDays', 'substitutes', 'goesToRival', 'waits'].map(
        (name) => `stock.${name}`,
      ),
      ...[
        'stock.otherPlaceAccepted',
        'stock.fetchesInSight',
        'stock.demandCorrelation',
        'loyalty.lostToStockOut',
        'loyalty.lostToOversold',
      ],
      ...['live', 'pooled', 'visible'].map((lever) => `setUps.tried.stock.${lever}`),
    ],
  },
  {
    name: '[R33] putting profiles together',
    off: { 'consent.sharesData': 0 },
    purposes: ['sharesData', 'profilesMatch'],
    parameters: [],
  },
  {
    name: '[R34] wants of the week',
    on: { 'stock.demandCorrelation': 0.5 },
    off: { 'stock.demandCorrelation': 0 },
    purposes: ['followsTheWeek', 'weekArticle'],
    parameters: ['stock.weekArticles'],
  },
  {
    name: '[R20] outages',
    on: {
      events: [
        { kind: 'hubDown', day: 20, days: 12 },
        { kind: 'channelDown', channel: 'app', day: 40, days: 12 },
      ],
    },
    off: { events: [] },
    purposes: [],
    parameters: ['journey.outageLeaves', ['setUps.tried.fallback', 'ownMemory']],
  },
  {
    name: '[R21] partial depth',
    off: { 'setUps.tried.integrationDepth': 1 },
    purposes: ['linkWorks'],
    parameters: [],
  },
  {
    name: '[R22] unknown channels',
    off: { 'channels.*.awareness': 1 },
    purposes: ['aware'],
    parameters: [],
  },
  {
    name: '[R22] word of mouth',
    off: { 'talk.recommends': 0 },
    purposes: ['recommends', 'recommendsTo'],
    parameters: ['talk.recommendSlope'],
  },
  {
    name: '[R23] reminders',
    off: { 'setUps.tried.reminderHours': 0 },
    purposes: ['reminderReaches', 'reminderHarms', 'reminderWorks'],
    parameters: [
      ...['talk.reminderReaches', 'talk.reminderHarms', 'talk.reminderWorks'],
      ...['reminders', 'reminderSpacing'].map((name) => `setUps.tried.messaging.${name}`),
    ],
    on: { 'setUps.tried.messaging.reminders': 2 },
  },
  {
    name: '[R30] messages and adverts',
    on: writes,
    off: {
      'setUps.tried.messaging.perMonth': 0,
      'setUps.tried.messaging.adverts': 0,
      'setUps.tried.messaging.afterPurchase': 'off',
      'setUps.tried.messaging.reminders': 1,
    },
    purposes: [
      ...(['subscribes', 'campaignLink', 'messageSeen', 'messageAnswered'] as const),
      'unsubscribes',
    ],
    parameters: [
      ...Object.keys(messagesParameters).map((name) => `messages.${name}`),
      ...['burst', 'media.sms', 'used', 'advertsTo', 'reminderSpacing'].map(
        (name) => `setUps.tried.messaging.${name}`,
      ),
    ],
  },
  {
    name: '[R24] launch faults',
    on: { 'setUps.tried.rollOut.start': 1, 'setUps.tried.rollOut.faultRate': 0.5 },
    off: { 'setUps.tried.rollOut.faultRate': 0 },
    purposes: ['launchFault'],
    parameters: ['setUps.tried.rollOut.faultHalfLifeDays'],
  },
  {
    name: '[R24] a launch',
    on: {
      'setUps.tried.rollOut.start': 5,
      'setUps.tried.rollOut.days': 40,
      'setUps.tried.rollOut.faultRate': 0.5,
    },
    off: { 'setUps.tried.rollOut.start': 0 },
    purposes: ['launchFault'],
    parameters: ['setUps.tried.rollOut.days', 'setUps.tried.rollOut.faultRate'],
  },
  {
    name: '[R31] what is known of her',
    on: writes,
    off: { 'messages.relevanceOdds': 0 },
    purposes: [],
    parameters: [],
  },
  {
    name: '[R31] unsubscribing',
    on: writes,
    off: { 'messages.unsubscribeBase': 0 },
    purposes: ['unsubscribes'],
    parameters: ['email', 'sms', 'push', 'chat'].map((medium) => `messages.${medium}Unsubscribe`),
  },
  {
    name: '[R32] adverts',
    on: { ...writes, 'setUps.tried.messaging.perMonth': 0, 'setUps.tried.messaging.afterPurchase': 'off' },
    off: { 'setUps.tried.messaging.adverts': 0 },
    purposes: ['messageSeen', 'messageAnswered'],
    parameters: ['messages.adsReach', 'messages.adsResponse', 'setUps.tried.messaging.advertsTo'],
  },
  {
    name: '[R32] messages after the purchase',
    on: { ...writes, 'setUps.tried.messaging.perMonth': 0, 'setUps.tried.messaging.adverts': 0 },
    off: { 'setUps.tried.messaging.afterPurchase': 'off' },
    purposes: ['subscribes', 'campaignLink', 'messageSeen', 'messageAnswered'],
    parameters: ['messages.afterPurchaseDays', 'messages.subscribes'],
  },
];

/** What a scenario can't do without, and why. */
export const always: Readonly<Partial<Record<keyof typeof purpose, string>>> = {
  segment: 'every shopper belongs to one',
  needRate: 'without needs nothing happens',
  firstNeed: 'without needs nothing happens',
  needGap: 'without needs nothing happens',
  taste: 'a shopper without tastes has no channel to wish for',
  valueLevel: 'every order is worth something',
  orderValue: 'every order is worth something',
  firmOrRival: 'a need ends up somewhere; its feedbacks are off with satisfactionPull 0 and habitPull 0',
  wish: 'a journey begins somewhere',
  basketForgotten: 'goes with a basket left behind, as needDies',
  needDies: 'a basket left behind must end; off where nobody stops on the way',
};
