import type { Story } from '../../sim/scenario/story.ts';
import type { Ways } from '../workers/diaryProtocol.ts';
import type { Hunt } from './shopperStore.ts';
import { tales } from './tales.ts';

const steps = (...words: readonly (readonly string[])[]): Story => ({
  steps: words.map((each) => ({ place: null, words: each })),
  never: [],
});
const never = (...words: readonly string[]): Story['never'] =>
  words.map((word) => ({ place: null, words: [word] }));

/** A hunt as stories to look for: each way names every world it is about. */
export function waysOf(hunt: Hunt): Ways {
  switch (hunt.kind) {
    case 'differs': {
      const onlyIn = (one: string, other: string): Ways[number] => [
        { setUp: one, story: steps(['order']) },
        { setUp: other, story: { steps: [], never: never('order') } },
      ];
      return [onlyIn(hunt.setUp, hunt.reference), onlyIn(hunt.reference, hunt.setUp)];
    }
    case 'end':
      return [[{ setUp: hunt.setUp, story: endingIn(hunt.end) }]];
    case 'typedAgain': {
      const { data, from, to, isLost } = hunt;
      const asked = data === 'case' ? ['question', 'retold'] : ['reEntered', data];
      const again = { place: to, words: asked, holder: from };
      const loss = { place: to, words: ['loss', 'reEntry'] };
      return [[{ setUp: hunt.setUp, story: { steps: isLost ? [again, loss] : [again], never: [] } }]];
    }
    case 'moves': {
      const move = { place: hunt.to, words: ['switch'], holder: hunt.from };
      return [[{ setUp: hunt.setUp, story: { steps: [move], never: [] } }]];
    }
    case 'tells':
      return [[{ setUp: hunt.setUp, story: steps(tales[hunt.tale]) }]];
  }
}

function endingIn(end: Extract<Hunt, { readonly kind: 'end' }>['end']): Story {
  if (end === 'ordered') return steps(['order']);
  if (end === 'open') return { ...steps(['journey']), never: never('order', 'loss', 'elsewhere') };
  return steps(['loss', end]);
}
