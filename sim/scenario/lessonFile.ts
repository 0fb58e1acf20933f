import type * as z from 'zod';
import { metricIds } from '../metrics/codebook.ts';
import * as field from './fileFields.ts';
import { predictionKinds } from './lesson.ts';

export const shelves = ['startHere', 'stories', 'questions', 'risks'] as const;

/** What is asked after a reveal unless the file says: the same generic question everywhere. */
export const explainPrompt = {
  en: 'Why? Say which step of the journey, and for whom.',
  id: 'Mengapa? Sebutkan tahap mana dalam perjalanan belanja, dan bagi siapa.',
} as const;

const sentence = () => field.text(4000);
const metric = () => field.words(metricIds);
const path = () => field.form('path');
const controlValue = () => field.numberOrWord();

const focus = field.map({
  setUp: field.form('id').optional(),
  reference: field.form('id').optional(),
  metric: metric().optional(),
});

const predict = field.map({
  kind: field.words(predictionKinds),
  prompt: sentence(),
  metric: metric().optional().describe('What will be drawn; left out where the answer is no metric.'),
  unit: field.text(100).optional().describe('What a number counts.'),
  options: field
    .list(field.either(field.form('id'), field.map({ id: field.form('id'), name: field.text(200) })), 0, 20)
    .optional()
    .describe('Set-ups, or entries of its own; rank and choose need at least two.'),
});

const measurements = field.list(
  field.map({
    metric: metric(),
    setUp: field.form('id'),
    reference: field
      .form('id')
      .optional()
      .describe('Left out: the level. The set-up itself: with the changes minus without.'),
    with: field
      .list(field.map({ path: path(), to: controlValue() }), 1, 10)
      .optional()
      .describe('Controls moved before.'),
    low: field.anyNumber(),
    high: field.anyNumber(),
  }),
  0,
  40,
);

const round = field.map({
  predict,
  change: field.map({ path: path(), from: controlValue(), to: controlValue() }).optional(),
  focus: focus.optional(),
  watch: field.list(metric(), 0, 10).optional(),
  reveal: field.map({
    belief: sentence().optional(),
    happened: sentence(),
    because: sentence(),
    measured: measurements
      .optional()
      .describe('The 95 % intervals behind the sentence, as 20 replications gave them.'),
  }),
});

const flip = field.map({
  path: path(),
  towards: controlValue(),
  hint: sentence(),
  threshold: controlValue().optional().describe('Where it turns, as found by trying values.'),
  found: sentence().optional(),
  measured: measurements.optional(),
});

const trainer = field.map({
  likely: field.list(field.map({ answer: sentence(), reveals: sentence() }), 0, 10).optional(),
  plan: field.list(field.map({ minutes: field.wholeNumber(1, 600), step: sentence() }), 0, 30).optional(),
  short: sentence().optional(),
});

const pinned = field.map({
  shopper: field.wholeNumber(1, 4_000_000).describe('Numbered as in shoppers.csv.'),
  replication: field.wholeNumber(1, 10_000).optional().meta({ default: 1 }),
  stories: field
    .list(field.map({ setUp: field.form('id'), tells: field.form('story') }), 1, 8)
    .describe('What one and the same need of hers comes to in each world named.'),
});

/** What a trainer adds. Texts stand in both languages; paths and names are checked once the whole file is known. */
export const lesson = field.map({
  shelf: field.words(shelves),
  order: field.wholeNumber(1, 1000).optional().meta({ default: 1 }),
  minutes: field.wholeNumber(1, 600).optional().meta({ default: 30 }),
  claims: field.list(field.form('claim'), 0, 60).optional(),
  misconceptions: field.list(field.form('misconception'), 0, 16).optional(),
  question: sentence(),
  belief: sentence(),
  change: sentence(),
  rounds: field.list(round, 0, 10).optional(),
  flip: flip.optional(),
  explain: sentence().optional().meta({ default: explainPrompt }),
  discuss: field.list(sentence(), 0, 20).optional(),
  trainer: trainer.optional(),
  offered: field.list(path(), 0, 50).optional().describe('Paths of the controls shown first.'),
  locked: field.list(path(), 0, 50).optional().describe('Paths of controls a class leaves alone.'),
  focus: focus.optional(),
  pinned: field
    .either(pinned, field.list(pinned, 1, 4))
    .optional()
    .describe('The shopper whose diary tells the story, or a list of them; "diary --find" looks for one.'),
});

export type LessonFile = z.infer<typeof lesson>;
