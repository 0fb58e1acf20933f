import * as z from 'zod';
import type { Parameter } from './parameter.ts';
import type { Expectation, TextForm } from './problem.ts';
import { longestScenarioId, scenarioIdForm } from './scenarioId.ts';
import { storyForm } from './story.ts';

// Without this zod compiles checks with `new Function`, which the page's content policy forbids.
z.config({ jitless: true });

/**
 * The words of the schema. What a value should have been travels as data in zod's message, so that one place
 * (messages.ts) puts every mistake in words, in both languages.
 */
const say = (expected: Expectation): { readonly error: string } => ({ error: JSON.stringify(expected) });

/** The expectation that `say` packed; null for a message of zod's own. */
export function expectationIn(message: string): Expectation | null {
  return message.startsWith('{"kind":') ? (JSON.parse(message) as Expectation) : null;
}

/** A map with these keys and no others. */
export function map<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, say({ kind: 'map', keys: Object.keys(shape) }));
}

export function list<Item extends z.ZodType>(item: Item, min: number, max: number): z.ZodArray<Item> {
  const told = say({ kind: 'list', min, max });
  return z.array(item, told).min(min, told).max(max, told);
}

/** One word of a closed list. */
export function words<const Words extends readonly (string | number)[]>(
  allowed: Words,
): z.ZodLiteral<Words[number]> {
  return z.literal(allowed, say({ kind: 'words', words: allowed.map(String) }));
}

/** A short form or the whole map; readers see the mistakes of the one that was begun. */
export function either<Short extends z.ZodType, Long extends z.ZodType>(
  short: Short,
  long: Long,
): z.ZodUnion<[Short, Long]> {
  return z.union([short, long]);
}

function bounded({
  min,
  max,
  integer,
  unit,
}: Pick<Parameter, 'min' | 'max' | 'integer' | 'unit'>): z.ZodNumber {
  const told = say({ kind: 'number', min, max, integer: integer === true, unit });
  const number = z.number(told).min(min, told).max(max, told);
  return integer === true ? number.int(told) : number;
}

/** A number of the registry, with its range, default and meaning for editors. */
export function number(parameter: Parameter): z.ZodNumber {
  const { label, meaning, unit, source, confidence } = parameter;
  return bounded(parameter).meta({
    title: `${label.en} / ${label.id}`,
    description: `${meaning.en} / ${meaning.id} (${unit}; ${source}, ${confidence})`,
    default: parameter.default,
  });
}

export function wholeNumber(min: number, max: number): z.ZodNumber {
  return bounded({ min, max, integer: true, unit: 'count' });
}

/** A number of any size a computer keeps exactly enough. */
export function anyNumber(): z.ZodNumber {
  return bounded({ min: -1e15, max: 1e15, unit: 'index' });
}

/** What a control may be set to: a number, or a word such as `on`. */
export function numberOrWord(): z.ZodUnion<[z.ZodNumber, z.ZodString]> {
  return z.union([z.number(say({ kind: 'form', form: 'controlValue' })), form('controlValue')]);
}

/** Every parameter of a group, each optional. */
export function group<Group extends Readonly<Record<string, Parameter>>>(
  parameters: Group,
): z.ZodObject<{ [Name in keyof Group]: z.ZodOptional<z.ZodNumber> }, z.core.$strict> {
  const entries = Object.entries(parameters).map(([name, parameter]) => [name, number(parameter).optional()]);
  return map(Object.fromEntries(entries) as { [Name in keyof Group]: z.ZodOptional<z.ZodNumber> });
}

/** One number a segment, or a channel; which there are is checked once the whole file is known. */
export function byName(parameter: Parameter): z.ZodRecord<z.ZodString, z.ZodNumber> {
  return z
    .record(z.string(), number(parameter), say({ kind: 'map', keys: [] }))
    .meta({ description: `${parameter.meaning.en} / ${parameter.meaning.id}` });
}

export function yesNo(): z.ZodBoolean {
  return z.boolean(say({ kind: 'yesNo' }));
}

// Control characters would break rows of a table and lines of a message; lone surrogates cannot be stored.
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const oddCharacter = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\p{Cs}/u;

/** True for a text that no table, message or file could carry. */
export function hasOddCharacters(value: string): boolean {
  return oddCharacter.test(value);
}

function string(max: number, expected: Expectation): z.ZodString {
  const told = say(expected);
  return z.string(told).max(max, told).regex(/\S/, told);
}

/** A text in both languages of at most `max` characters each. */
export function text(max: number): z.ZodObject<{ en: z.ZodString; id: z.ZodString }, z.core.$strict> {
  const one = (): z.ZodString => string(max, { kind: 'text', min: 1, max });
  return z.strictObject(
    { en: one().describe('English'), id: one().describe('Bahasa Indonesia') },
    say({ kind: 'bothLanguages' }),
  );
}

/** Any text of 1 to 100 characters, or a number, which counts as it is written. */
export function seed(): z.ZodUnion<[z.ZodString, z.ZodNumber]> {
  const expected: Expectation = { kind: 'text', min: 1, max: 100 };
  return z.union([string(100, expected), z.number(say(expected))]);
}

const forms: Readonly<Record<TextForm, RegExp>> = {
  scenarioId: scenarioIdForm,
  id: /^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/,
  currency: /^[A-Z]{3}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  claim: /^C(0[1-9]|[1-5]\d|60)$/,
  misconception: /^M([1-9]|1[0-6])$/,
  controlValue: /^[A-Za-z][A-Za-z0-9]*$/,
  path: /^[A-Za-z][A-Za-z0-9.-]*$/,
  story: storyForm,
};
const longestForm = longestScenarioId;
const longestStory = 400;

/** A text that must look a certain way. */
export function form(name: TextForm): z.ZodString {
  const told = say({ kind: 'form', form: name });
  return z
    .string(told)
    .max(name === 'story' ? longestStory : longestForm, told)
    .regex(forms[name], told);
}
