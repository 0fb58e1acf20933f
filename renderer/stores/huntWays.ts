import type { Story } from '../../sim/scenario/story.ts';
import type { Sought } from '../workers/diaryProtocol.ts';
import type { Hunt } from './shopperStore.ts';
import { storiesOf } from './tales.ts';

type Ways = Extract<Sought, { readonly kind: 'needs' }>['ways'];

const telling = (words: readonly string[], never: readonly string[] = []): Story => ({
  steps: [{ place: null, words }],
  never: never.map((word) => ({ place: null, words: [word] })),
});

/** Any of the stories with one set-up, and none of them with the other. */
function tellingOnly(stories: readonly Story[], setUp: string, without: string | null): Ways {
  const untold = without === null ? [] : stories.map((story) => ({ setUp: without, story, isUntold: true }));
  return stories.map((story) => [{ setUp, story }, ...untold]);
}

/**
 * A hunt as what to look for: stories, each way naming every world it is about, or what a shopper is over all her days.
 *
 * @param channels ids of all channels of the scenario
 */
export function soughtBy(hunt: Hunt, channels: readonly string[]): Sought {
  switch (hunt.kind) {
    case 'differs': {
      const orders = [telling(['order'])];
      const { setUp, reference } = hunt;
      return {
        kind: 'needs',
        ways: [...tellingOnly(orders, setUp, reference), ...tellingOnly(orders, reference, setUp)],
      };
    }
    case 'end':
      return { kind: 'needs', ways: tellingOnly([endingIn(hunt.end)], hunt.setUp, hunt.without ?? null) };
    case 'typedAgain': {
      const { setUp, data, orData = [], isLost } = hunt;
      return {
        kind: 'needs',
        ways: [data, ...orData].flatMap((kind) =>
          hunt.ways.map(({ from, to }) => {
            const asked = kind === 'case' ? ['question', 'retold'] : ['reEntered', kind];
            // Who leaves at the first field has typed none.
            const words = kind === 'case' ? asked : [...asked, isLost ? 'brokenOff' : 'typed'];
            const again = { place: to, words, holder: from };
            const loss = { place: to, words: ['loss', 'reEntry'] };
            return [{ setUp, story: { steps: isLost ? [again, loss] : [again], never: [] } }];
          }),
        ),
      };
    }
    case 'moves': {
      const move = { place: hunt.to, words: ['switch'], holder: hunt.from };
      return { kind: 'needs', ways: [[{ setUp: hunt.setUp, story: { steps: [move], never: [] } }]] };
    }
    case 'tells': {
      const places = [hunt.place ?? null, ...(hunt.orPlaces ?? [])];
      const stories = places.flatMap((place) => storiesOf(hunt.tale, channels, place));
      return { kind: 'needs', ways: tellingOnly(stories, hunt.setUp, hunt.without ?? null) };
    }
    case 'is': {
      const { setUp, without = null, person } = hunt;
      const others = without === null ? [] : [{ setUp: without, person, isNot: true }];
      return { kind: 'people', people: [{ setUp, person }, ...others] };
    }
  }
}

function endingIn(end: Extract<Hunt, { readonly kind: 'end' }>['end']): Story {
  if (end === 'ordered') return telling(['order']);
  if (end === 'open') return telling(['journey'], ['order', 'loss', 'elsewhere']);
  return telling(['loss', end]);
}
