import { describe, expect, it } from 'vitest';
import { claims } from '../../sim/claims/claims.ts';
import { checkAll } from '../../sim/cli/commands/claims.ts';
import { exitCodes } from '../../sim/cli/exitCodes.ts';
import type { Language } from '../../sim/units.ts';

/** What the command says, in a terminal of its own. */
async function ask(ids: readonly string[], options = {}, language: Language = 'en') {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await checkAll(ids, options, {
    language,
    print: (line) => printed.push(line),
    complain: (line) => complaints.push(line),
    say: (text) => text[language],
  });
  return { code, printed, complaints };
}

/** A claim that waits for its mechanism. */
const waiting = claims.find(({ comparisons }) => comparisons.length === 0)?.id;

describe('saluran claims', () => {
  it('prints the claims that are named, each difference with its interval, what was expected of it, and verdict', async () => {
    const { code, printed } = await ask(['c12', waiting ?? 'C13'], { replications: '2' });
    expect(code).toBe(exitCodes.ok);
    const text = printed.join('\n');
    expect(text).toContain('C12  HOLDS  There is no omnichannel without multichannel first  [mechanical]');
    expect(text).toMatch(/minus 1: 0\.00 \[0\.00, 0\.00\] points, n = 2; expected 0: holds/);
    if (waiting !== undefined) expect(text).toContain(`${waiting}  NOT IN THIS MODEL YET`);
    expect(text).not.toContain('C11');
  });

  it('ends well even when a claim is refuted: that is a result', async () => {
    const { code, printed } = await ask(['C39'], { replications: '2' }, 'id');
    expect(printed.join('\n')).toContain('C39  TERBANTAH');
    expect(printed.join('\n')).toMatch(/; seharusnya .*: terbantah/);
    expect(code).toBe(exitCodes.ok);
  });

  it('prints one record a claim as JSON, with what was expected and found', async () => {
    const { printed } = await ask(['C12', 'C35'], { replications: '2', json: true });
    const { claims: records } = JSON.parse(printed.join('\n')) as {
      claims: {
        id: string;
        verdict: string;
        comparisons: { verdict: string; estimate: { n: number } }[];
        answers: unknown[];
      }[];
    };
    expect(records.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['C12', 'holds'],
      ['C35', expect.stringMatching(/holds|undecided|refuted/)],
    ]);
    expect(records[1]?.answers[0]).toMatchObject({ kind: 'best', of: 2 });
    expect(records[0]?.comparisons[0]?.estimate.n).toBe(2);
  });

  it('names every mistake and runs nothing', async () => {
    const { code, printed, complaints } = await ask(['C61', 'C6'], { replications: '1' });
    expect(code).toBe(exitCodes.badInput);
    expect(printed).toEqual([]);
    expect(complaints).toHaveLength(3);
    expect(complaints[0]).toContain('"C61" is no claim; expected C01 to C60.');
    expect(complaints[2]).toContain('expected a whole number from 2 to 1000');
  });

  it('speaks of every claim in both languages', () => {
    for (const { missing, finding, comparisons, answers } of claims) {
      for (const text of [
        missing,
        finding,
        ...answers.map(({ asked }) => asked),
        ...comparisons.flatMap(({ measured, when }) => [measured, when]),
      ]) {
        if (text === null) continue;
        expect(text.id).toMatch(/\S/);
        expect(text.id).not.toBe(text.en);
      }
    }
  });
});
