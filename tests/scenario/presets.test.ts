import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planExperiment } from '../../sim/plan/planExperiment.ts';
import { channelParameters } from '../../sim/scenario/channelParameters.ts';
import { findControl, listControls } from '../../sim/scenario/controls.ts';
import { crowdPresets, crowdPresetIds } from '../../sim/scenario/presets/crowds.ts';
import { presetSetUp, setUpPresetIds } from '../../sim/scenario/presets/setUps.ts';
import { printScenario } from '../../sim/scenario/printScenario.ts';
import { simulateReplication } from '../../sim/simulateReplication.ts';
import { carriedKinds, channelKinds } from '../../sim/scenario/vocabulary.ts';
import { scenarioOf, shortest } from '../support/scenarioTexts.ts';

describe('the prepared crowds', () => {
  for (const id of crowdPresetIds) {
    it(`${id} is ready to be planned under every prepared set-up`, () => {
      const plan = planExperiment(scenarioOf(`${shortest}preset: ${id}\n`));
      expect(plan.setUps.map((setUp) => setUp.id)).toEqual([...setUpPresetIds]);
      expect(plan.channelIds).toEqual(crowdPresets[id].channels.map((channel) => channel.id));
    });

    it(`${id} can be written out and read again, and begins a set of worlds`, () => {
      const scenario = scenarioOf(`${shortest}preset: ${id}\nshoppers: 60\ndays: 30\nwarmUpDays: 30\n`);
      expect(scenarioOf(printScenario(scenario))).toEqual(scenario);
      const worlds = [...simulateReplication(planExperiment(scenario), 0)];
      expect(worlds.map((world) => world.setUp)).toEqual([...setUpPresetIds]);
      expect(new Set(worlds.map((world) => world.digest)).size).toBeGreaterThan(2);
    });

    it(`${id} takes a channel of any kind, and has names in both languages`, () => {
      const { name, summary, segments } = crowdPresets[id];
      for (const text of [name, summary, ...segments.map((segment) => segment.name)]) {
        expect(text.en).toMatch(/\S/);
        expect(text.id).toMatch(/\S/);
      }
      for (const kind of channelKinds) {
        const one = `{ id: another, kind: ${kind}, name: { en: Another, id: Lain } }`;
        const { channels } = scenarioOf(`${shortest}preset: ${id}\nchannels:\n  - ${one}\n`);
        expect(Object.keys(channels[0]?.affinity ?? {})).toEqual(segments.map((segment) => segment.id));
      }
    });

    it(`${id} has every number inside its range, with a source and a confidence`, () => {
      for (const control of listControls(scenarioOf(`${shortest}preset: ${id}\n`))) {
        if (control.kind === 'choice') continue;
        const { min, max, source, confidence } = control.parameter;
        expect(control.value, control.path).toBeGreaterThanOrEqual(min);
        expect(control.value, control.path).toBeLessThanOrEqual(max);
        expect(source, control.path).toMatch(/^(E\d+\.\d+|calibrated on [EF][\d.]+|assumed|chosen)$/);
        expect(source === 'assumed' || confidence !== 'assumed', control.path).toBe(true);
        expect(source === 'chosen', control.path).toBe(confidence === 'chosen');
      }
    });
  }

  it('ask for data that can be typed twice in the teaching firm, and in few orders of the fact crowd', () => {
    const share = (preset: (typeof crowdPresets)['cityShop']): number => {
      const asking = preset.channels.filter((channel) =>
        Object.values(channel.orderNeeds).some((needs) => needs.length > 0),
      );
      const weight = (channels: typeof asking): number =>
        channels.reduce(
          (sum, { affinity, reach }) => sum + (affinity['mixed'] ?? 0) * (reach['mixed'] ?? 0),
          0,
        );
      return weight(asking) / weight([...preset.channels]);
    };
    expect(share(crowdPresets.ownShop)).toBeGreaterThan(share(crowdPresets.cityShop));
    expect(crowdPresets.ownShop.channels.map(({ kind }) => kind)).not.toContain('marketplace');
  });

  it('show their own default and source at each number they have otherwise', () => {
    const control = (preset: string, path: string) =>
      findControl(scenarioOf(`${shortest}preset: ${preset}\n`), path);
    expect(control('mediaHobby', 'crowd.needShape')).toMatchObject({
      value: 0.243,
      parameter: { default: 0.243, source: 'E5.4', confidence: 'high' },
    });
    expect(control('smallSeller', 'journey.cashOnDelivery')).toMatchObject({
      value: 0.79,
      parameter: { default: 0.79, source: 'E12.4' },
    });
    expect(control('cityShop', 'journey.cashOnDelivery')).toMatchObject({
      parameter: { default: 0.2, source: 'E12.5' },
    });
  });

  it('keep membership to where an order needs no name', () => {
    for (const id of crowdPresetIds)
      for (const { membership, kind } of crowdPresets[id].channels)
        if (membership > 0) expect(kind).toBe('store');
    expect(channelParameters.membership.max).toBe(1);
  });
});

describe('the prepared set-ups', () => {
  const { channels } = crowdPresets.cityShop;

  it('work for any list of channels: what they name is open, and links lead from one channel to another', () => {
    fc.assert(
      fc.property(
        fc.subarray([...channels], { minLength: 1 }),
        fc.constantFrom(...setUpPresetIds),
        (some, preset) => {
          const setUp = presetSetUp(preset, some);
          const { carryOver, clickAndCollect } = setUp;
          if (carryOver.kind === 'links')
            for (const { from, to } of carryOver.links) {
              expect(setUp.channels).toEqual(expect.arrayContaining([from, to]));
              expect(from).not.toBe(to);
            }
          if (clickAndCollect.kind === 'on')
            expect(setUp.channels).toEqual(
              expect.arrayContaining([...clickAndCollect.from, ...clickAndCollect.at]),
            );
        },
      ),
    );
  });

  it('never carry basket, payment or question under cross, and everything under omni', () => {
    const cross = presetSetUp('cross', channels).carryOver;
    const carried = cross.kind === 'links' ? cross.links.flatMap((link) => link.kinds) : [];
    expect(new Set(carried)).toEqual(new Set(['identity', 'address', 'preferences', 'interest']));
    expect(presetSetUp('omni', channels).carryOver).toEqual({
      kind: 'everyPair',
      reliability: 0.92,
      kinds: carriedKinds,
    });
  });

  it('open the same channels under multi, cross and omni, and one under single', () => {
    const open = setUpPresetIds.map((id) => presetSetUp(id, channels).channels.length);
    expect(open).toEqual([1, channels.length, channels.length, channels.length]);
  });
});
