import { sha256 } from '@noble/hashes/sha2.js';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  feedCanonical,
  littleEndianBytes,
  type Canonical,
  type NumberArray,
} from '../../sim/metrics/canonicalBytes.ts';
import { digestExperiment, digestWorld, hashWith } from '../../sim/metrics/digest.ts';
import type { WorldRecord } from '../../sim/world/worldResult.ts';
import { arbitraryRecord, emptyRecord, smallPlan, worldOf } from '../support/worlds.ts';

const plan = smallPlan();
const record = arbitraryRecord(plan);

describe('the digest of a world', () => {
  it('is 64 hex digits', () => {
    expect(digestWorld(emptyRecord(plan))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same whoever computes the hash', () => {
    fc.assert(
      fc.property(record, (world) => {
        const everywhere = digestWorld(world);
        hashWith(() => createHash('sha256'));
        const inNode = digestWorld(world);
        hashWith(() => sha256.create());
        expect(inNode).toBe(everywhere);
      }),
      { numRuns: 20, seed: 20261122 },
    );
  });

  it('is equal for equal records', () => {
    fc.assert(
      fc.property(record, (world) => {
        expect(digestWorld(structuredClone(world))).toBe(digestWorld(world));
      }),
      { numRuns: 20 },
    );
  });

  it('is independent of the name of the set-up and of the replication', () => {
    fc.assert(
      fc.property(record, fc.string(), fc.nat(), (world, setUp, replication) => {
        expect(digestWorld(worldOf(world, setUp, replication))).toBe(digestWorld(world));
      }),
      { numRuns: 20 },
    );
  });

  it('is independent of the order in which the fields were written', () => {
    const world = emptyRecord(plan);
    const turned = Object.fromEntries(Object.entries(world).reverse()) as unknown as WorldRecord;
    expect(digestWorld(turned)).toBe(digestWorld(world));
  });

  const arrays = arraysOf(emptyRecord(plan));
  it.each(arrays.map(([path]) => path))('changes with any one bit of %s', (path) => {
    fc.assert(
      fc.property(record, fc.nat(), (world, choice) => {
        const changed = structuredClone(world);
        const array = arraysOf(changed).find(([name]) => name === path)![1];
        const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
        const bit = choice % (bytes.length * 8);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        expect(digestWorld(changed)).not.toBe(digestWorld(world));
      }),
      { numRuns: 15 },
    );
  });

  it('changes with any single number', () => {
    const world = emptyRecord(plan);
    const changes: readonly WorldRecord[] = [
      { ...world, days: world.days + 1 },
      { ...world, minutesToOrder: Number.MIN_VALUE },
      ...Object.keys(world.totals).map((name) => ({ ...world, totals: { ...world.totals, [name]: 1 } })),
    ];
    const digests = [world, ...changes].map(digestWorld);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('tells a zero from a minus zero and two shoppers from one with twice the bytes', () => {
    const world = emptyRecord(plan);
    const minus = structuredClone(world);
    minus.shoppers.spend[0] = -0;
    expect(digestWorld(minus)).not.toBe(digestWorld(world));
    const wider = {
      ...world,
      shoppers: { ...world.shoppers, segment: new Uint8Array(8), journeys: new Uint16Array(2) },
    };
    expect(digestWorld(wider)).not.toBe(digestWorld(world));
  });
});

describe('the digest of an experiment', () => {
  const input = { scenarioText: 'saluran: 1 # é', modelVersion: '1.0.0', worldDigests: ['ab', 'cd'] };

  it('is SHA-256 over the byte form as documented, computed here a second time with other means', () => {
    const number = (value: number): Buffer => {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(value);
      return bytes;
    };
    const text = (value: string): Buffer =>
      Buffer.concat([Buffer.from('s'), number(value.length), Buffer.from(value, 'utf16le')]);
    const list = (...items: readonly Buffer[]): Buffer =>
      Buffer.concat([Buffer.from('l'), number(items.length), ...items]);
    const fields: readonly Buffer[] = [
      Buffer.concat([text('modelVersion'), text(input.modelVersion)]),
      Buffer.concat([text('scenarioText'), text(input.scenarioText)]),
      Buffer.concat([text('worldDigests'), list(text('ab'), text('cd'))]),
    ];
    const form = list(text('saluran experiment'), Buffer.concat([Buffer.from('r'), number(3), ...fields]));
    expect(digestExperiment(input)).toBe(createHash('sha256').update(form).digest('hex'));
  });

  it('changes with the text, the model version, and the order and borders of the world digests', () => {
    const digests = [
      input,
      { ...input, scenarioText: 'saluran: 1 # e' },
      { ...input, modelVersion: '1.0.1' },
      { ...input, worldDigests: ['cd', 'ab'] },
      { ...input, worldDigests: ['abc', 'd'] },
      { ...input, worldDigests: ['abcd'] },
    ].map(digestExperiment);
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('the bytes of an array', () => {
  const formOf = (value: Canonical): string => {
    const pieces: Buffer[] = [];
    feedCanonical(value, (bytes) => pieces.push(Buffer.from(bytes)));
    return Buffer.concat(pieces).toString('hex');
  };
  const letters = (text: string): string => Buffer.from(text).toString('hex');
  const lengths = { one: '000000000000f03f', two: '0000000000000040', nine: '0000000000002240' };

  it('are its letters, its length and its elements', () => {
    expect(formOf(Uint8Array.of(0, 255))).toBe(`${letters('u1')}${lengths.two}00ff`);
    expect(formOf(Uint16Array.of(0x0102))).toBe(`${letters('u2')}${lengths.one}0201`);
    expect(formOf(Int16Array.of(-1, 2))).toBe(`${letters('i2')}${lengths.two}ffff0200`);
  });

  it('leave out the zeros of wide elements behind a bit a word that says where they were', () => {
    const counts = Int32Array.of(0, 7, 0, 0, 0, 0, -1, 0, 5);
    expect(formOf(counts)).toBe(`${letters('i4')}${lengths.nine}420107000000ffffffff05000000`);
    expect(formOf(Uint32Array.of(0, 0))).toBe(`${letters('u4')}${lengths.two}00`);
    expect(formOf(Float32Array.of(0, 1))).toBe(`${letters('f4')}${lengths.two}020000803f`);
    expect(formOf(Float64Array.of(1))).toBe(`${letters('f8')}${lengths.one}020000f03f`);
  });

  it('are the same from memory of either byte order', () => {
    const samples: readonly NumberArray[] = [
      Uint8Array.of(1, 2, 3),
      Uint16Array.of(1, 0x0203),
      Int16Array.of(-2, 5),
      Int32Array.of(-7, 0x01020304),
      Uint32Array.of(0xfffffffe),
      Float32Array.of(0.1, -0),
      Float64Array.of(Math.PI, Number.MIN_VALUE),
    ];
    for (const array of samples) {
      const other = array.slice();
      const bytes = new Uint8Array(other.buffer);
      const width = array.BYTES_PER_ELEMENT;
      for (let at = 0; at < bytes.length; at += width) bytes.subarray(at, at + width).reverse();
      expect(littleEndianBytes(other, false)).toEqual(littleEndianBytes(array, true));
      expect(other.buffer).toEqual(bytes.buffer);
    }
  });
});

function arraysOf(world: WorldRecord): readonly (readonly [string, NumberArray])[] {
  const walk = (value: unknown, path: string): (readonly [string, NumberArray])[] => {
    if (ArrayBuffer.isView(value)) return [[path, value as NumberArray]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, content]) =>
      walk(content, path === '' ? name : `${path}.${name}`),
    );
  };
  return walk(world, '');
}
