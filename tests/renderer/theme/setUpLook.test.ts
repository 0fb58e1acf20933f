import { describe, expect, it } from 'vitest';
import { setUpLooks } from '../../../renderer/theme/setUpLook.ts';

const setUps = (...presets: string[]) => presets.map((preset, index) => ({ id: `s${index}`, preset }));
const markers = (...presets: string[]) =>
  [...setUpLooks(setUps(...presets)).values()].map(({ marker }) => marker);

describe('the looks of set-ups', () => {
  it('follow the preset, whatever the order', () => {
    expect(markers('omni', 'single')).toEqual(['triangle', 'circle']);
  });

  it('keep the look of a preset for the set-up that bears its name', () => {
    const looks = setUpLooks([
      { id: 'omniOverOneStore', preset: 'omni' },
      { id: 'omni', preset: 'omni' },
    ]);
    expect([looks.get('omni')?.marker, looks.get('omniOverOneStore')?.marker]).toEqual(['triangle', 'plus']);
  });

  it('give the second set-up of a preset a look of its own', () => {
    expect(setUpLooks(setUps('omni', 'omni', 'omni')).get('s1')?.marker).toBe('plus');
    expect(setUpLooks(setUps('omni', 'omni', 'omni')).get('s2')?.marker).toBe('star');
  });

  it('differ in colour, dash and marker for as many set-ups as there are looks', () => {
    const looks = [...setUpLooks(setUps('single', 'multi', 'cross', 'omni', 'omni', 'multi')).values()];
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(6);
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(6);
    expect(new Set(looks.map(({ marker }) => marker)).size).toBe(6);
  });

  it('differ in dash and marker even for eight set-ups', () => {
    const looks = [
      ...setUpLooks(setUps('single', 'multi', 'cross', 'omni', 'omni', 'multi', 'omni', 'single')).values(),
    ];
    expect(new Set(looks.map(({ dash }) => dash)).size).toBe(8);
    expect(new Set(looks.map(({ marker }) => marker)).size).toBe(8);
  });

  it('exist for all eight set-ups a scenario may have, and for a preset nobody knows', () => {
    expect(setUpLooks(setUps(...Array<string>(8).fill('constructor'))).size).toBe(8);
  });
});
