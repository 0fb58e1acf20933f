import type { Flip, Lesson, Measurement, Prediction, Round, TrainerPage } from './lesson.ts';

/** A lesson as it stands in a file; what is not there is left out. */
export function printLesson(lesson: Lesson): Readonly<Record<string, unknown>> {
  const { shelf, order, minutes, claims, misconceptions, question, belief, change } = lesson;
  const { rounds, flip, explain, discuss, trainer, offered, locked, focus, pinned } = lesson;
  return {
    ...{ shelf, order, minutes, claims, misconceptions, question, belief, change },
    rounds: rounds.map(printRound),
    ...(flip === null ? {} : { flip: printFlip(flip) }),
    ...{ explain, discuss },
    ...(trainer === null ? {} : { trainer: printTrainer(trainer) }),
    ...{ offered, locked, focus },
    ...(pinned.length === 0 ? {} : { pinned: pinned.length === 1 ? pinned[0] : pinned }),
  };
}

function printRound({ predict, change, focus, watch, reveal }: Round): Readonly<Record<string, unknown>> {
  const { belief, happened, because, measured } = reveal;
  return {
    predict: printPrediction(predict),
    ...(change === null ? {} : { change }),
    ...{ focus, watch },
    reveal: { belief, happened, because, measured: measured.map(printMeasurement) },
  };
}

function printPrediction({
  kind,
  prompt,
  metric,
  unit,
  options,
}: Prediction): Readonly<Record<string, unknown>> {
  return {
    ...{ kind, prompt },
    ...(metric === null ? {} : { metric }),
    ...(unit === null ? {} : { unit }),
    options,
  };
}

function printMeasurement(measurement: Measurement): Readonly<Record<string, unknown>> {
  const { metric, setUp, reference, with: changes, low, high } = measurement;
  return {
    ...{ metric, setUp },
    ...(reference === null ? {} : { reference }),
    ...(changes.length === 0 ? {} : { with: changes }),
    ...{ low, high },
  };
}

function printFlip({
  path,
  towards,
  hint,
  threshold,
  found,
  measured,
}: Flip): Readonly<Record<string, unknown>> {
  return {
    ...{ path, towards, hint },
    ...(threshold === null ? {} : { threshold }),
    ...(found === null ? {} : { found }),
    measured: measured.map(printMeasurement),
  };
}

function printTrainer({ likely, plan, short }: TrainerPage): Readonly<Record<string, unknown>> {
  return { likely, plan, ...(short === null ? {} : { short }) };
}
