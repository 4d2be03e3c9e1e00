import { describe, expect, it, vi } from 'vitest';
import { EMPTY_FORM, type ReportForm } from '../../../../src/reporting/form.ts';
import { DraftSaver } from '../../../../src/ui/report/draft-saver.ts';

const typed = (story: string): ReportForm => ({ ...EMPTY_FORM, story });

/** A store whose savings end when the test says so. */
function slowStore() {
  const saved: string[] = [];
  const ends: (() => void)[] = [];
  const save = (form: ReportForm) =>
    new Promise<void>((resolve) => {
      saved.push(form.story);
      ends.push(resolve);
    });
  return { saved, save, end: () => ends.shift()?.() };
}

describe('DraftSaver', () => {
  it('saves the first letter at once, and then only the latest of what came meanwhile', async () => {
    const { saved, save, end } = slowStore();
    const saver = new DraftSaver(save, () => undefined);
    for (const story of ['A', 'A ', 'A m', 'A man']) saver.keep(typed(story));
    expect(saved).toEqual(['A']);
    end();
    await vi.waitFor(() => expect(saved).toEqual(['A', 'A man']));
    end();
    saver.keep(typed('A man called'));
    await vi.waitFor(() => expect(saved.at(-1)).toBe('A man called'));
  });

  it('says that it failed, and saves the next letter all the same', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const results: boolean[] = [];
    let full = true;
    const saver = new DraftSaver(
      async () => {
        if (full) throw new Error('full');
      },
      (saved) => results.push(saved),
    );
    saver.keep(typed('A'));
    await vi.waitFor(() => expect(results).toEqual([false]));
    full = false;
    saver.keep(typed('AB'));
    await vi.waitFor(() => expect(results).toEqual([false, true]));
  });
});
