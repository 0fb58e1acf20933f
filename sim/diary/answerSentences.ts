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
  const parts = {
    place: touchpointName(names, asked.touchpoint),
    data: carriedKindNames[carriedKinds[asked.data] ?? 'identity'],
    fields: countOf(asked.fields, 'field', 'fields', 'isian'),
    holder: channelName(names, asked.holder),
    of: countOf(asked.of, 'field', 'fields', 'isian'),
  };
  const typed: Text =
    asked.fields < asked.of
      ? { en: 'gives up after {fields} of {of}', id: 'berhenti setelah {fields} dari {of}' }
      : { en: 'types {fields}', id: 'mengetik {fields}' };
  switch (asked.how) {
    case 'recognised':
      return fill(
        {
          en: '{place} needs her {data} and knows it from {holder}.',
          id: '{place} memerlukan {data} dan sudah mengenalnya dari {holder}.',
        },
        parts,
      );
    case 'entered':
      return fill(
        {
          en: `{place} asks for her {data}; she ${typed.en}, for the first time.`,
          id: `{place} menanyakan {data}; ia ${typed.id}, untuk pertama kali.`,
        },
        parts,
      );
    case 'reEntered':
      return fill(
        {
          en: `{place} asks for her {data}, which {holder} has already; she ${typed.en} again.`,
          id: `{place} menanyakan {data} yang sudah ada di {holder}; ia ${typed.id} lagi.`,
        },
        parts,
      );
  }
}

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
