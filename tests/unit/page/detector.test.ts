// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../../src/detection/observation.ts';
import type { FrameVerdict } from '../../../src/messaging/messages.ts';
import { Detector } from '../../../src/page/detector.ts';

const CLAIM = 'Your computer has been infected with spyware.';
const NUMBER = '+1-844-555-0142';
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => life.abort());

/** A detector that watches the test's own document. @param stands what the background says of claims */
function detect(stands: boolean | undefined) {
  const claimsStand = vi.fn(async (_folded: string) => stands);
  const judge = vi.fn(async (_seen: Observation): Promise<FrameVerdict | undefined> => undefined);
  // The dear look itself asks for layout, which there is none of here.
  const beforeLook = vi.fn(() => life.abort());
  const detector = new Detector(window, { claimsStand, judge }, beforeLook, life.signal);
  return { detector, claimsStand, judge, beforeLook };
}

describe('the first look', () => {
  it('asks nothing where no claim may stand, however many words of one there are', async () => {
    document.body.innerHTML = `<p>Locked doors, infected wounds. ${'Bread and cheese. '.repeat(40)}</p><p>Your computer</p>`;
    const { detector, claimsStand, judge } = detect(true);
    detector.start();
    await Promise.resolve();
    expect(claimsStand).not.toHaveBeenCalled();
    expect(judge).not.toHaveBeenCalled();
  });

  it('asks once where one may stand, and looks no closer where none does', async () => {
    document.body.innerHTML = `<h1>${CLAIM}</h1>`;
    const { detector, claimsStand, beforeLook } = detect(false);
    detector.start();
    await vi.waitFor(() => expect(claimsStand).toHaveBeenCalledOnce());
    await Promise.resolve();
    expect(claimsStand.mock.calls[0]?.[0]).toContain('your computer has been infected');
    expect(beforeLook).not.toHaveBeenCalled();
  });

  it.each([true, undefined])('looks closer where the background says %s', async (stands) => {
    document.body.innerHTML = `<h1>${CLAIM}</h1>`;
    const { detector, beforeLook } = detect(stands);
    detector.start();
    await vi.waitFor(() => expect(beforeLook).toHaveBeenCalledOnce());
  });
});

describe('a dialog', () => {
  it('tames the page before it is shown, where it claims trouble and gives a number', () => {
    const { detector, judge } = detect(false);
    expect(detector.hear({ kind: 'dialog', count: 1, text: `${CLAIM} Call ${NUMBER}` })).toBe(true);
    expect(judge.mock.calls[0]?.[0].dialogs).toEqual([`${CLAIM} Call ${NUMBER}`]);
  });

  it('tames the page where the claim comes again', () => {
    const { detector, judge } = detect(false);
    expect(detector.hear({ kind: 'dialog', count: 1, text: CLAIM })).toBe(false);
    expect(detector.hear({ kind: 'dialog', count: 2, text: CLAIM })).toBe(true);
    expect(judge).toHaveBeenCalledTimes(2);
  });

  it.each(['Do you want to leave?', `Your parcel is there. Questions? ${NUMBER}`])(
    'is let be where it says "%s", even twice',
    (text) => {
      const { detector } = detect(false);
      expect(detector.hear({ kind: 'dialog', count: 1, text })).toBe(false);
      expect(detector.hear({ kind: 'dialog', count: 2, text })).toBe(false);
    },
  );
});
