import type { Text } from '../units.ts';
import {
  channelParameters,
  runParameters,
  setUpParameters,
  type ChannelNumber,
} from './channelParameters.ts';
import { eventParameters } from './eventParameters.ts';
import { nameEvent } from './nameEvent.ts';
import type { Control } from './control.ts';
import type { Parameter } from './parameter.ts';
import { messagingControls } from './messagingControls.ts';
import { parameterGroups, type ParameterGroup } from './parameters.ts';
import { findCrowd } from './presets/crowds.ts';
import { parameterFor, type CrowdPreset } from './presets/preset.ts';
import { rollOutParameters } from './parameters/rollOutParameters.ts';
import { setUpPresets, type SetUpPresetId } from './presets/setUps.ts';
import type { Channel, Disruption, Scenario, SetUp } from './scenario.ts';
import { devices, stages } from './vocabulary.ts';
import { deviceNames, stageNames } from './vocabularyNames.ts';

export type { Control } from './control.ts';

/** Every control of a scenario, in the order of its file. The parameter's default is that of the preset. */
export function listControls(scenario: Scenario): readonly Control[] {
  const preset = findCrowd(scenario.preset) ?? undefined;
  return [
    ...runControls(scenario),
    ...segmentControls(scenario, preset),
    ...groupControls(scenario, preset),
    ...scenario.channels.flatMap((channel) => channelControls(channel, scenario, preset)),
    ...scenario.setUps.flatMap((setUp) => setUpControls(setUp, scenario)),
    ...scenario.events.flatMap((event) => eventControls(event, scenario)),
  ];
}

/** The control at a path, or null. */
export function findControl(scenario: Scenario, path: string): Control | null {
  return listControls(scenario).find((control) => control.path === path) ?? null;
}

const number = (path: string, parameter: Parameter, value: number): Control => ({
  kind: 'number',
  path,
  parameter,
  value,
});

/** A parameter as it stands for one thing: `Reach · Web shop · Mixed`. */
function named(parameter: Parameter, names: readonly Text[], more: Partial<Parameter> = {}): Parameter {
  const label = (language: keyof Text): string =>
    [parameter.label, ...names].map((name) => name[language]).join(' · ');
  return { ...parameter, ...more, label: { en: label('en'), id: label('id') } };
}

function runControls(scenario: Scenario): readonly Control[] {
  const names = ['days', 'shoppers', 'replications', 'warmUpDays', 'eachShopperStandsFor'] as const;
  return names.map((name) => number(name, runParameters[name], scenario[name]));
}

function eventControls(event: Disruption, scenario: Scenario): readonly Control[] {
  const what = nameEvent(event, scenario);
  const one = (field: 'day' | 'days' | 'share', value: number): Control =>
    number(`events.${event.id}.${field}`, named(eventParameters[field], [what], { default: value }), value);
  return [
    one('day', event.day),
    one('days', event.days),
    ...('share' in event ? [one('share', event.share)] : []),
  ];
}

function segmentControls({ segments }: Scenario, preset: CrowdPreset | undefined): readonly Control[] {
  return segments.map(({ id, name, share }) => {
    const prepared = preset?.segments.find((segment) => segment.id === id)?.share;
    const parameter = named(runParameters.segmentShare, [name], {
      ...(prepared === undefined ? {} : { default: prepared }),
      ...preset?.segmentEvidence,
    });
    return number(`segments.${id}.share`, parameter, share);
  });
}

function groupControls({ values }: Scenario, preset: CrowdPreset | undefined): readonly Control[] {
  return (Object.keys(parameterGroups) as ParameterGroup[]).flatMap((group) => {
    const parameters: Readonly<Record<string, Parameter>> = parameterGroups[group];
    const given: Readonly<Record<string, number>> = values[group];
    return Object.entries(parameters).map(([name, parameter]) => {
      const own = preset === undefined ? parameter : parameterFor(preset.values, group, name, parameter);
      return number(`${group}.${name}`, own, given[name] ?? own.default);
    });
  });
}

function channelControls(
  channel: Channel,
  { segments }: Scenario,
  preset: CrowdPreset | undefined,
): readonly Control[] {
  const prepared = preset?.channels.find(({ id }) => id === channel.id);
  const at = `channels.${channel.id}`;
  const one = (
    field: ChannelNumber,
    path: string,
    names: readonly Text[],
    read: (from: Channel) => number | undefined,
  ): Control => {
    const value = read(channel) ?? channelParameters[field].default;
    const byDefault = prepared === undefined ? undefined : read(prepared);
    const parameter = named(channelParameters[field], [channel.name, ...names], {
      default: byDefault ?? value,
      ...(byDefault === undefined ? {} : preset?.evidence[field]),
    });
    return number(`${at}.${path}`, parameter, value);
  };
  const bySegment = (['affinity', 'reach'] as const).flatMap((field) =>
    segments.map(({ id, name }) => one(field, `${field}.${id}`, [name], (from) => from[field][id])),
  );
  const byStage = stages.map((stage) =>
    one('strength', `strength.${stage}`, [stageNames[stage]], (from) => from.strength[stage]),
  );
  const onDevices = devices
    .filter((device) => channel.onDevice[device] !== undefined)
    .flatMap((device) => {
      const names = [deviceNames[device]];
      const here = `onDevice.${device}`;
      const drops = stages.map((stage) =>
        one(
          'drop',
          `${here}.drop.${stage}`,
          [...names, stageNames[stage]],
          (from) => from.onDevice[device]?.drop[stage],
        ),
      );
      const rates = (['rivalExit', 'browsingPerYear', 'browsingFillsBasket'] as const).map((field) =>
        one(field, `${here}.${field}`, names, (from) => from.onDevice[device]?.[field]),
      );
      return [...drops, ...rates];
    });
  return [
    ...bySegment,
    ...byStage,
    ...onDevices,
    one('membership', 'membership', [], (from) => from.membership),
    one('awareness', 'awareness', [], (from) => from.awareness),
    one('deliveryFee', 'deliveryFee', [], (from) => from.deliveryFee),
    one('commission', 'commission', [], (from) => from.commission),
    one('costPerDay', 'costPerDay', [], (from) => from.costPerDay),
  ];
}

const stockLevers = [
  {
    lever: 'live',
    label: { en: 'Live listing of stock', id: 'Daftar stok langsung' },
    meaning: {
      en: 'Whether channels list what is there now; else what was there last night.',
      id: 'Apakah saluran menampilkan stok saat ini; jika tidak, stok tadi malam.',
    },
  },
  {
    lever: 'pooled',
    label: { en: 'Pooled stock', id: 'Stok gabungan' },
    meaning: {
      en: 'Whether any store or warehouse serves any channel.',
      id: 'Apakah setiap toko atau gudang melayani semua saluran.',
    },
  },
  {
    lever: 'visible',
    label: { en: 'Stock shown across channels', id: 'Stok tampak lintas saluran' },
    meaning: {
      en: 'Whether a shopper who misses an article sees which other channel has it, and one who has found it online sees that a store has it.',
      id: 'Apakah pembelanja yang tidak menemukan barang melihat saluran lain yang memilikinya, dan yang menemukannya secara daring melihat bahwa toko memilikinya.',
    },
  },
] as const;

const returnLevers = [
  {
    lever: 'anywhere',
    label: { en: 'Return in any store', id: 'Pengembalian di toko mana pun' },
    meaning: {
      en: 'Whether stores take back what was delivered.',
      id: 'Apakah toko menerima kembali barang yang dikirim.',
    },
  },
  {
    lever: 'shown',
    label: { en: 'Return options shown', id: 'Pilihan pengembalian ditampilkan' },
    meaning: {
      en: 'Whether return options are shown from the start.',
      id: 'Apakah pilihan pengembalian ditampilkan sejak awal.',
    },
  },
] as const;

function setUpControls(setUp: SetUp, scenario: Scenario): readonly Control[] {
  const at = `setUps.${setUp.id}`;
  const collection: Control = {
    kind: 'choice',
    path: `${at}.clickAndCollect`,
    label: {
      en: `Order elsewhere, collect in the store · ${setUp.name.en}`,
      id: `Pesan daring, ambil di toko · ${setUp.name.id}`,
    },
    meaning: {
      en: 'Whether orders from other channels may be collected in the store.',
      id: 'Apakah pesanan dari saluran lain boleh diambil di toko.',
    },
    choices: ['off', 'on'],
    value: setUp.clickAndCollect.kind,
  };
  const contactPoint: Control = {
    kind: 'choice',
    path: `${at}.contactPoint`,
    label: { en: `Contact points · ${setUp.name.en}`, id: `Titik layanan · ${setUp.name.id}` },
    meaning: {
      en: 'Whether each channel answers questions for itself (own), or one contact point answers for all (one).',
      id: 'Apakah tiap saluran menjawab pertanyaan sendiri (own), atau satu titik layanan menjawab untuk semua (one).',
    },
    choices: ['own', 'one'],
    value: setUp.contactPoint,
  };
  const returns = returnLevers.map(({ lever, label, meaning }): Control => ({
    kind: 'choice',
    path: `${at}.returns.${lever}`,
    label: { en: `${label.en} · ${setUp.name.en}`, id: `${label.id} · ${setUp.name.id}` },
    meaning,
    choices: ['off', 'on'],
    value: setUp.returns[lever],
  }));
  const consistency = named(setUpParameters.consistency, [setUp.name], {
    default: setUpPresets[setUp.preset as SetUpPresetId].consistency,
  });
  const stock = stockLevers.map(({ lever, label, meaning }): Control => ({
    kind: 'choice',
    path: `${at}.stock.${lever}`,
    label: { en: `${label.en} · ${setUp.name.en}`, id: `${label.id} · ${setUp.name.id}` },
    meaning,
    choices: ['off', 'on'],
    value: setUp.stock[lever],
  }));
  return [
    ...carryOverControls(setUp, `${at}.carryOver`, scenario),
    collection,
    contactPoint,
    ...returns,
    number(
      `${at}.loyaltyDiscount`,
      named(setUpParameters.loyaltyDiscount, [setUp.name]),
      setUp.loyaltyDiscount,
    ),
    ...stock,
    number(`${at}.consistency`, consistency, setUp.consistency),
    number(`${at}.reminderHours`, named(setUpParameters.reminderHours, [setUp.name]), setUp.reminderHours),
    number(
      `${at}.integrationDepth`,
      named(setUpParameters.integrationDepth, [setUp.name]),
      setUp.integrationDepth,
    ),
    ...messagingControls(setUp, number, named),
    ...rollOutControls(setUp, scenario),
  ];
}

function rollOutControls(
  { id, name, opensOn, rollOut, quality }: SetUp,
  { channels }: Scenario,
): readonly Control[] {
  const at = `setUps.${id}`;
  const openings = channels
    .filter((channel) => Object.hasOwn(opensOn, channel.id))
    .map((channel) =>
      number(
        `${at}.opensOn.${channel.id}`,
        named(setUpParameters.opensOn, [channel.name, name]),
        opensOn[channel.id] ?? setUpParameters.opensOn.default,
      ),
    );
  const launch = (['start', 'days', 'faultRate', 'faultHalfLifeDays'] as const).map((field) =>
    number(`${at}.rollOut.${field}`, named(rollOutParameters[field], [name]), rollOut[field]),
  );
  return [number(`${at}.quality`, named(setUpParameters.quality, [name]), quality), ...launch, ...openings];
}

function carryOverControls(
  { carryOver, name, preset }: SetUp,
  at: string,
  { channels }: Scenario,
): readonly Control[] {
  if (carryOver.kind !== 'links') {
    const byDefault = preset === 'omni' ? setUpParameters.everyPair.default : 0;
    const parameter = named(setUpParameters.everyPair, [name], { default: byDefault });
    const value = carryOver.kind === 'none' ? 0 : carryOver.reliability;
    return [number(`${at}.everyPair`, parameter, value)];
  }
  const { links } = carryOver;
  const nameOf = (id: string): Text => channels.find((channel) => channel.id === id)?.name ?? { en: id, id };
  const all = links.map((link) => link.reliability);
  const together = all.reduce((sum, one) => sum + one, 0) / all.length;
  const same = all.every((one) => one === all[0]);
  return [
    number(`${at}.reliability`, named(setUpParameters.reliability, [name]), same ? (all[0] ?? 0) : together),
    ...links.map(({ from, to, reliability }) => {
      const ends = {
        en: `${nameOf(from).en} → ${nameOf(to).en}`,
        id: `${nameOf(from).id} → ${nameOf(to).id}`,
      };
      return number(
        `${at}.links.${from}-to-${to}.reliability`,
        named(setUpParameters.reliability, [name, ends]),
        reliability,
      );
    }),
  ];
}
