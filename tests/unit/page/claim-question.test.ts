import { describe, expect, it } from 'vitest';
import { ClaimQuestion } from '../../../src/page/claim-question.ts';

/** A background that is answered for by the test. */
function question() {
  const asked: string[] = [];
  const told: string[] = [];
  const life = new AbortController();
  let answer: (stands: boolean | undefined) => void = () => undefined;
  const one = new ClaimQuestion(
    (folded) => {
      asked.push(folded);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    { stands: () => told.push('stands'), unasked: () => told.push('unasked') },
    life.signal,
  );
  return { one, asked, told, life, answer: (stands: boolean | undefined) => answer(stands) };
}

describe('ClaimQuestion', () => {
  it('takes silence for a claim, and a no for none', async () => {
    for (const [answer, told] of [
      [true, ['stands']],
      [undefined, ['stands']],
      [false, []],
    ] as const) {
      const asked = question();
      const done = asked.one.ask('virus found');
      asked.answer(answer);
      await done;
      expect(asked.told).toEqual(told);
    }
  });

  it('asks one question at a time, and tells of text that came up meanwhile', async () => {
    const { one, asked, told, answer } = question();
    const done = one.ask('first');
    await one.ask('second');
    answer(false);
    await done;
    expect(asked).toEqual(['first']);
    expect(told).toEqual(['unasked']);
  });

  it('does not ask the same twice in a row', async () => {
    const { one, asked, answer } = question();
    const done = one.ask('same');
    answer(false);
    await done;
    await one.ask('same');
    expect(asked).toEqual(['same']);
  });

  it('tells nothing of a page that is gone', async () => {
    const { one, told, life, answer } = question();
    const done = one.ask('late');
    life.abort();
    answer(true);
    await done;
    expect(told).toEqual([]);
  });
});
