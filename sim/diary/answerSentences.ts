import { carriedKinds } from '../scenario/vocabulary.ts';
import { carriedKindNames } from '../scenario/vocabularyNames.ts';
import type { Text } from '../units.ts';
import type { Happening } from '../world/recorder.ts';
import type { Entry } from './diary.ts';
import { channelName, touchpointName, type DiaryNames } from './diaryNames.ts';
import { fill } from './lossSentences.ts';
import { countOf, duration } from './numberWords.ts';

type Of<Kind extends Happening['kind']> = Extract<Happening, { readonly kind: Kind }>;

/** What a channel asked her for, and what she did about it. */
export function askedSentence(asked: Of<'asked'>, names: DiaryNames): Text {
  const { fields, of } = asked;
  const parts = {
    place: touchpointName(names, asked.touchpoint),
    data: carriedKindNames[carriedKinds[asked.data] ?? 'identity'],
    fields: countOf(fields, 'field', 'fields', 'isian'),
    typed: countOf(fields, 'of', 'of', 'dari'),
    of: countOf(of, 'field', 'fields', 'isian'),
    holder: channelName(names, asked.holder),
  };
  if (asked.how === 'recognised') {
    return fill(
      {
        en: '{place} needs her {data}, and has that from {holder}.',
        id: '{place} memerlukan {data}, dan sudah mendapatkannya dari {holder}.',
      },
      parts,
    );
  }
  const answer = fields === of ? typesAll : fields === 0 ? typesNone : typesSome;
  const known: Text =
    asked.how === 'entered'
      ? { en: 'for the first time', id: 'untuk pertama kali' }
      : { en: 'though {holder} has that already', id: 'padahal {holder} sudah punya' };
  return fill(
    {
      en: `{place} asks for her {data}, ${known.en}; she ${answer.en}.`,
      id: `{place} menanyakan {data}, ${known.id}; ia ${answer.id}.`,
    },
    parts,
  );
}

const typesAll: Text = { en: 'types {fields}', id: 'mengetik {fields}' };
const typesSome: Text = { en: 'gives up after {typed} {of}', id: 'berhenti setelah {typed} {of}' };
const typesNone: Text = { en: 'gives up at the first field', id: 'berhenti pada isian pertama' };

/** What she does about an empty shelf. */
export function shelfSentence({ answer, detail }: Of<'stockAnswer'>, names: DiaryNames, entry: Entry): Text {
  switch (answer) {
    case 'otherPlace':
      return fill(
        {
          en: 'She is shown that {place} has it, and goes there.',
          id: 'Ia melihat bahwa {place} punya barangnya, lalu ke sana.',
        },
        { place: channelName(names, detail) },
      );
    case 'substitute':
      return { en: 'She takes another article instead.', id: 'Ia mengambil barang lain sebagai gantinya.' };
    case 'rival':
      return { en: 'She gets it from a rival.', id: 'Ia membelinya dari pesaing.' };
    case 'waits':
      return fill(
        { en: 'She will try again in {time}.', id: 'Ia akan mencoba lagi {time} kemudian.' },
        { time: duration(Math.max(1, detail - entry.minute)) },
      );
    case 'givesUp':
      return { en: 'She does without it.', id: 'Ia tidak jadi membeli.' };
  }
}
