import type * as z from 'zod';
import { channelParameters, runParameters, setUpParameters } from './channelParameters.ts';
import { eventParameters } from './eventParameters.ts';
import { lesson } from './lessonFile.ts';
import { rollOutForm } from './rollOut.ts';
import { messagingForm } from './messaging.ts';
import { parameterGroups } from './parameters.ts';
import { crowdPresetIds, crowdPresets } from './presets/crowds.ts';
import { linkedKinds, MAX_SET_UPS, setUpPresetIds } from './presets/setUps.ts';
import { carriedKinds, channelKinds, type Device, type Stage } from './vocabulary.ts';
import * as field from './fileFields.ts';

/** Kinds an order or a first visit can ask for: those that outlive a journey. */
export const durableKinds = ['identity', 'address', 'payment', 'preferences'] as const;

/** The headlines: what a run shows first unless a lesson says. */
export const focusMetrics = ['conversionRate', 'repeatPurchaseRate', 'reEntryFields'] as const;

const presetChannelIds = [
  ...new Set(crowdPresetIds.flatMap((id) => crowdPresets[id].channels.map((channel) => channel.id))),
];
const presetSegmentIds = [
  ...new Set(crowdPresetIds.flatMap((id) => crowdPresets[id].segments.map((segment) => segment.id))),
];

const segmentChanges = field.map({
  id: field.form('id'),
  like: field.form('id').optional().describe('The prepared segment a new one takes its tastes from.'),
  name: field.text(100).optional(),
  share: field.number(runParameters.segmentShare).optional(),
});

const byStage = (parameter: (typeof channelParameters)['drop' | 'strength']) =>
  field.map({
    discover: field.number(parameter).optional(),
    evaluate: field.number(parameter).optional(),
    basket: field.number(parameter).optional(),
    checkout: field.number(parameter).optional(),
  } satisfies Record<Stage, z.ZodType>);

const onDevice = field.map({
  drop: byStage(channelParameters.drop).optional(),
  rivalExit: field.number(channelParameters.rivalExit).optional(),
  browsingPerYear: field.number(channelParameters.browsingPerYear).optional(),
  browsingFillsBasket: field.number(channelParameters.browsingFillsBasket).optional(),
});

const asked = field.either(
  field.words(['off']),
  field.list(field.words(durableKinds), 0, durableKinds.length),
);
const onDeviceOrOff = field.either(field.words(['off']), onDevice);

const channelChanges = field.map({
  id: field.form('id'),
  kind: field
    .words(channelKinds)
    .optional()
    .describe('What the channel is; needed for a channel under a new name.'),
  name: field.text(100).optional(),
  affinity: field.byName(channelParameters.affinity).optional(),
  reach: field.byName(channelParameters.reach).optional(),
  strength: byStage(channelParameters.strength).optional(),
  onDevice: field
    .map({
      inPerson: onDeviceOrOff.optional(),
      computer: onDeviceOrOff.optional(),
      phone: onDeviceOrOff.optional(),
    } satisfies Record<Device, z.ZodType>)
    .optional(),
  orderNeeds: field
    .map({ carriedAway: asked.optional(), delivered: asked.optional(), collected: asked.optional() })
    .optional()
    .describe(
      'What an order placed here needs of the shopper, by the way it reaches her; off: not possible here.',
    ),
  platformAccount: field
    .yesNo()
    .optional()
    .describe("The shopper buys with an account of the platform's; the firm learns nothing."),
  asksOnFirstUse: field.words(['nothing', ...durableKinds]).optional(),
  asksPreferences: field.yesNo().optional(),
  hasService: field.yesNo().optional().describe('A question can be put to the firm here.'),
  membership: field.number(channelParameters.membership).optional(),
  awareness: field.number(channelParameters.awareness).optional(),
  deliveryFee: field.number(channelParameters.deliveryFee).optional(),
  commission: field.number(channelParameters.commission).optional(),
  costPerDay: field.number(channelParameters.costPerDay).optional(),
});

const kinds = field.list(field.words(carriedKinds), 1, carriedKinds.length);
const link = field.map({
  from: field.form('id'),
  to: field.form('id'),
  kinds: kinds.optional().meta({ default: linkedKinds }),
  reliability: field.number(setUpParameters.reliability).optional(),
});

const carryOver = field.map({
  everyPair: field.number(setUpParameters.everyPair).optional(),
  reliability: field.number(setUpParameters.reliability).optional(),
  kinds: kinds.optional(),
  links: field.list(link, 1, 300).optional(),
});

const setUpChanges = field.map({
  id: field.form('id'),
  preset: field.words(setUpPresetIds).optional().describe('What it starts from; needed under a new name.'),
  name: field.text(100).optional(),
  channels: field
    .list(field.form('id'), 1, 13)
    .optional()
    .describe('Ids of the open channels, in order of opening.'),
  carryOver: field
    .either(field.words(['none']), carryOver)
    .optional()
    .describe('Which data given in one channel are there in another.'),
  clickAndCollect: field
    .either(
      field.words(['off', 'on']),
      field.map({ from: field.list(field.form('id'), 1, 13), at: field.list(field.form('id'), 1, 13) }),
    )
    .optional()
    .describe('Order elsewhere, collect in the store.'),
  contactPoint: field
    .words(['own', 'one'])
    .optional()
    .describe('Whether each channel answers for itself, or one contact point for all.'),
  returns: field
    .map({ anywhere: field.words(['off', 'on']).optional(), shown: field.words(['off', 'on']).optional() })
    .optional()
    .describe(
      'Whether a store takes back what was delivered, and whether return options are shown from the start.',
    ),
  loyaltyDiscount: field.number(setUpParameters.loyaltyDiscount).optional(),
  consistency: field.number(setUpParameters.consistency).optional(),
  reminderHours: field.number(setUpParameters.reminderHours).optional(),
  integrationDepth: field.number(setUpParameters.integrationDepth).optional(),
  messaging: messagingForm.optional(),
  opensOn: field
    .byName(setUpParameters.opensOn)
    .optional()
    .describe('Measured day from which a channel is open, by channel; 1: from the beginning.'),
  rollOut: rollOutForm.optional(),
  quality: field.number(setUpParameters.quality).optional(),
  fallback: field
    .words(['ownMemory', 'none'])
    .optional()
    .describe('What linked channels read while their hub is down.'),
  stock: field
    .map({
      live: field.words(['off', 'on']).optional(),
      pooled: field.words(['off', 'on']).optional(),
      visible: field.words(['off', 'on']).optional(),
    })
    .optional()
    .describe('How stock is known and shared between channels; the total is the same in every set-up.'),
});

const event = field.map({
  id: field.form('id').optional().describe('A name for its paths; event1, event2 ... by place, unless said.'),
  kind: field.words(['channelDown', 'channelFails', 'hubDown', 'stockLost', 'priceError']),
  channel: field
    .form('id')
    .optional()
    .describe('The channel it befalls (for stockLost: whose place); not with hubDown.'),
  day: field.number(eventParameters.day),
  days: field.number(eventParameters.days),
  share: field
    .number(eventParameters.share)
    .optional()
    .describe('Only with stockLost (of the units) and channelFails (of the stages).'),
});

/** The form of a scenario file: what may be written, every default left out. The JSON Schema is made from it. */
export const scenarioFile = field.map({
  saluran: field.words([1]).describe('Version of the file format.'),
  id: field.form('scenarioId').describe("Lower-case words joined by hyphens; the file's name without .yaml."),
  title: field.text(200),
  summary: field.text(4000).optional(),
  story: field.text(20_000).optional(),
  objectives: field.list(field.text(1000), 0, 20).optional(),
  currency: field.form('currency').optional().meta({ default: 'IDR' }),
  seed: field.seed().optional().describe('Fixes all luck; the id, unless said.'),
  days: field.number(runParameters.days).optional(),
  shoppers: field.number(runParameters.shoppers).optional(),
  replications: field.number(runParameters.replications).optional(),
  warmUpDays: field.number(runParameters.warmUpDays).optional(),
  history: field
    .map({ under: field.form('id') })
    .optional()
    .describe('The past all worlds start from: a set-up or preset (shared by all), own or none.')
    .meta({ default: { under: 'multi' } }),
  startDate: field.form('date').optional().meta({ default: '2026-01-05' }),
  eachShopperStandsFor: field.number(runParameters.eachShopperStandsFor).optional(),
  preset: field.words(crowdPresetIds).optional().meta({ default: crowdPresetIds[0] }),
  segments: field.list(field.either(field.words(presetSegmentIds), segmentChanges), 1, 20).optional(),
  crowd: field.group(parameterGroups.crowd).optional(),
  journey: field.group(parameterGroups.journey).optional(),
  friction: field.group(parameterGroups.friction).optional(),
  stock: field.group(parameterGroups.stock).optional(),
  talk: field.group(parameterGroups.talk).optional(),
  consent: field.group(parameterGroups.consent).optional(),
  service: field.group(parameterGroups.service).optional(),
  messages: field.group(parameterGroups.messages).optional(),
  delivery: field.group(parameterGroups.delivery).optional(),
  returns: field.group(parameterGroups.returns).optional(),
  rivals: field.group(parameterGroups.rivals).optional(),
  prices: field.group(parameterGroups.prices).optional(),
  loyalty: field.group(parameterGroups.loyalty).optional(),
  money: field.group(parameterGroups.money).optional(),
  channels: field.list(field.either(field.words(presetChannelIds), channelChanges), 1, 13).optional(),
  setUps: field.list(field.either(field.words(setUpPresetIds), setUpChanges), 1, MAX_SET_UPS).optional(),
  events: field.list(event, 0, 50).optional().describe('What befalls the firm, the same in every world.'),
  lesson: lesson.optional(),
});

export type ScenarioFile = z.infer<typeof scenarioFile>;
export type SegmentChanges = z.infer<typeof segmentChanges>;
export type ChannelChanges = z.infer<typeof channelChanges>;
export type SetUpChanges = z.infer<typeof setUpChanges>;
