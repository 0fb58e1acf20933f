import type { Text } from '../units.ts';
import type { JourneyEnd } from './diary.ts';
import { touchpointName, type DiaryNames } from './diaryNames.ts';
import { fill, lossBecause } from './lossSentences.ts';
import { countOf, money, percentage, plainNumber } from './numberWords.ts';
import { questionOf } from './purposeQuestions.ts';

const elsewhere: Readonly<Record<'avoids' | 'knowsNoChannel' | 'rival', Text>> = {
  avoids: {
    en: 'She did not come, because she was avoiding the firm after an earlier effort.',
    id: 'Ia tidak datang karena sedang menghindari perusahaan setelah pengalaman yang merepotkan.',
  },
  knowsNoChannel: {
    en: 'She did not come, because she knew no channel of the firm that was open.',
    id: 'Ia tidak datang karena tidak mengenal saluran perusahaan yang buka.',
  },
  rival: { en: 'She went to a rival from the start{hung}.', id: 'Sejak awal ia pergi ke pesaing{hung}.' },
};

/** Why she bought, left or never came: one sentence a journey, in both languages; `withDraw` adds the chance and the draw it hung on. */
export function endSentence(journey: JourneyEnd, names: DiaryNames, withDraw = true): Text {
  const { end, path, sessions, fieldsReEntered } = journey;
  const hung = withDraw ? hangsOn(journey) : { en: '', id: '' };
  switch (end.kind) {
    case 'elsewhere':
      return fill(elsewhere[end.why], { hung });
    case 'open':
      return {
        en: 'On the last day she was still under way.',
        id: 'Pada hari terakhir ia masih dalam perjalanan belanja.',
      };
    case 'loss': {
      const because = fill(lossBecause[end.reason], { place: touchpointName(names, end.touchpoint) });
      return fill(
        { en: `She left because ${because.en}{hung}.`, id: `Ia pergi karena ${because.id}{hung}.` },
        { hung },
      );
    }
    case 'order': {
      const channels = new Set(path.map((touchpoint) => touchpointName(names, touchpoint).en)).size;
      return fill(
        {
          en: `She bought for {value} in {place}, after {sessions} in {places}${fieldsReEntered > 0 ? ', although she typed {fields} again' : ''}; no chance on the way struck.`,
          id: `Ia membeli seharga {value} di {place}, setelah {sessions} di {places}${fieldsReEntered > 0 ? ', meski mengetik {fields} sekali lagi' : ''}; tidak ada hambatan yang menggagalkannya.`,
        },
        {
          value: money(end.value, names.currency),
          place: touchpointName(names, end.touchpoint),
          sessions: countOf(sessions, 'session', 'sessions', 'sesi'),
          places: countOf(channels, 'place', 'places', 'tempat'),
          fields: countOf(fieldsReEntered, 'field', 'fields', 'isian'),
        },
      );
    }
  }
}

/** The chance and the draw it hung on, as a half sentence; empty where no draw was behind it. */
function hangsOn({ decision }: JourneyEnd): Text {
  const draw = decision?.draw ?? null;
  if (draw === null || decision?.outcome.kind !== 'chance') return { en: '', id: '' };
  return fill(
    {
      en: ' ({question}: chance {chance}, draw {draw})',
      id: ' ({question}: peluang {chance}, undian {draw})',
    },
    {
      question: questionOf(decision.purpose),
      chance: percentage(decision.outcome.chance),
      draw: plainNumber(draw, 3),
    },
  );
}
