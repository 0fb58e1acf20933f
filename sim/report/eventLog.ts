import { MINUTES_PER_DAY } from '../units.ts';
import type { Recorder, WorldEvent } from '../world/recorder.ts';
import type { BundleContext, EventChoice } from './bundleMeta.ts';
import { PIECE, writeNumber, writePrefix, writeText } from './csv.ts';
import { splitTouchpoint } from './dailyLines.ts';
import { detailsOf, type EventDetails } from './eventDetails.ts';
import { listDates } from './listDates.ts';

/** A world that is about to be lived. */
export interface WorldToLive {
  readonly setUp: string;
  /** 0, 1, ... */
  readonly replication: number;
  /** Segment of every shopper, in the order of the scenario. */
  readonly segment: ArrayLike<number>;
}

/** Writes the lines of events.csv while a world is lived, so that none of its events is kept. */
export interface EventLog {
  readonly recorder: Recorder;
  /** Hands on what is still in hand; afterwards the world's lines are complete. */
  readonly end: () => void;
}

const LINE_END = '\r\n';
const minuteCells = Array.from({ length: MINUTES_PER_DAY }, (_, minute) => {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
});

/**
 * The lines of events.csv for one world. A case is a need: it begins when the need arises (or in the history, if that was before the first
 * measured day), ends with an order, a loss or elsewhere, and goes by the same number in every set-up, so that cases can be laid side by
 * side. Over all needs of a shopper a process map would show no way through.
 *
 * @param take gets texts of about 64 000 characters
 */
export function openEventLog(
  { plan, meta }: BundleContext,
  { setUp, replication, segment }: WorldToLive,
  take: (text: string) => void,
): EventLog {
  const { dialect, startDate } = meta;
  const { delimiter } = dialect;
  const { warmUpDays, days } = plan.crowd;
  const caseHead = `${setUp}/${replication + 1}/`;
  const world = writePrefix([meta.scenario, setUp, replication + 1], dialect);
  const segments = plan.segmentIds.map((id) => writeText(id));
  const channels = plan.channelIds.map((id) => writeText(id));
  // Channel and device with the delimiter between, as they stand in a line.
  const places = plan.touchpointIds.map((id) => writePrefix(splitTouchpoint(id), dialect).slice(0, -1));
  const dates = listDates(startDate, days);
  const dateOf = (day: number): string => dates[day] ?? listDates(startDate, day + 1).at(-1) ?? startDate;
  const channelOf = (channel: number | undefined): string => channels[channel ?? -1] ?? '';
  const numberOf = (value: number | undefined): string =>
    value === undefined ? '' : writeNumber(value, dialect);
  const nowhere: string = delimiter;
  const last = { shopper: -1, number: -1, place: nowhere };
  let written = 0;
  let piece = '';

  const placeOf = (event: WorldEvent, { channel, here }: EventDetails): string => {
    const isSame = last.shopper === event.shopper && last.number === event.number;
    if (here === true) return isSame ? last.place : nowhere;
    const known = 'touchpoint' in event ? places[event.touchpoint] : undefined;
    last.shopper = event.shopper;
    last.number = event.number;
    last.place = known ?? channelOf(channel) + delimiter;
    return last.place;
  };

  const write = (event: WorldEvent): void => {
    const details = detailsOf(event);
    if (details === null) return;
    const minute = details.minute ?? event.minute;
    const day = Math.floor(minute / MINUTES_PER_DAY);
    const shopper = String(event.shopper + 1);
    const need = String(event.number);
    written += 1;
    piece +=
      caseHead +
      shopper +
      '/' +
      need +
      delimiter +
      details.activity +
      delimiter +
      dateOf(day - warmUpDays) +
      (minuteCells[minute - day * MINUTES_PER_DAY] ?? '') +
      delimiter +
      placeOf(event, details) +
      delimiter +
      String(written) +
      delimiter +
      world +
      shopper +
      delimiter +
      (segments[segment[event.shopper] ?? -1] ?? '') +
      delimiter +
      need +
      delimiter +
      String(day - warmUpDays + 1) +
      delimiter +
      (details.stage ?? '') +
      delimiter +
      (details.reason ?? '') +
      delimiter +
      (details.detail ?? '') +
      delimiter +
      (details.kind ?? '') +
      delimiter +
      channelOf(details.from) +
      delimiter +
      numberOf(details.fields) +
      delimiter +
      (details.fulfilment ?? '') +
      delimiter +
      numberOf(details.fee) +
      delimiter +
      numberOf(details.value) +
      LINE_END;
    if (piece.length >= PIECE) flush();
  };

  const flush = (): void => {
    if (piece !== '') take(piece);
    piece = '';
  };

  return { recorder: { watches: watchesFor(meta.events), decisions: false, write }, end: flush };
}

function watchesFor(events: EventChoice): Recorder['watches'] {
  if (events === 'all') return () => true;
  const chosen = new Set(events === 'none' ? [] : events.map((shopper) => shopper - 1));
  return (shopper) => chosen.has(shopper);
}
