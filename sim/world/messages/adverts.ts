import { media } from '../../scenario/vocabulary.ts';
import { ofMessage } from '../../random/drawNumber.ts';
import { purpose } from '../../random/purpose.ts';
import { startNeed } from '../journey/need.ts';
import { happensTo, tellOf, type World } from '../world.ts';
import { column, count } from '../worldNotes.ts';
import { campaignsOn } from './campaignDays.ts';
import { messageKind } from './campaigns.ts';
import { mediumNumbers } from './mediumNumbers.ts';
import { knownBy, readableToday } from './senders.ts';
import { touch, wornOut, type Touches } from './touches.ts';

const ADS = media.indexOf('ads');

/**
 * The adverts of the day [R32]: shown to anybody, or to those no open channel knows, for each open channel in turn. Who notices one knows
 * the channel, and it may wake a need; it tires nobody.
 */
export function showAdverts(w: World, touches: Touches): void {
  const { adverts, onlyStrangers } = w.setUp.messaging;
  const open = [...w.open.keys()].filter((c) => w.open[c] === 1);
  if (open.length === 0) return;
  const { seen, answers: persuades } = mediumNumbers(w.crowd.values.messages, ADS);
  const whoKnows = open.reduce((bits, c) => bits | (1 << c), 0) & readableToday(w);
  for (const advert of campaignsOn(w.day, adverts, 1)) {
    const channel = open[advert % open.length]!;
    const number = ofMessage(messageKind.advert, advert, 0);
    let shown = 0;
    for (let shopper = 0; shopper < w.people.size; shopper++) {
      if (onlyStrangers === 1 && (knownBy(w, shopper) & whoKnows) !== 0) continue;
      shown += 1;
      if (!happensTo(w, shopper, number, purpose.messageSeen, 0, seen)) continue;
      if (wakesNeed(w, touches, shopper, { channel, number, persuades })) startNeed(w, shopper, number);
    }
    count(w.notes, w.crowd.firstTouchpoint[channel]!, column.adverts, shown);
  }
}

interface Advert {
  readonly channel: number;
  readonly number: number;
  readonly persuades: number;
}

/** A shopper notices an advert: she knows the channel now, and may want something. */
function wakesNeed(
  w: World,
  touches: Touches,
  shopper: number,
  { channel, number, persuades }: Advert,
): boolean {
  w.state.aware[shopper]! |= 1 << channel;
  const plain = w.crowd.values.messages.responseBase * persuades;
  const chance = plain * wornOut(touches, shopper, ADS, w.day);
  touch(touches, shopper, ADS, w.day, 0);
  const answers =
    w.day >= w.state.awayUntil[shopper]! && happensTo(w, shopper, number, purpose.messageAnswered, 0, chance);
  if (w.recorder !== null) {
    const effect = answers ? 'answers' : 'none';
    tellOf(w, shopper, number, { kind: 'message', sender: 0, medium: ADS, channel, effect });
  }
  return answers;
}
