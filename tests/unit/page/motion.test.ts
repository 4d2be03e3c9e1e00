// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Place, TextRun } from '../../../src/detection/observation.ts';
import { Motion } from '../../../src/page/motion.ts';

const runs = (...texts: string[]): TextRun[] => texts.map((text) => ({ text, place: 'short', size: 16 }));
const STILL = { racing: 0, progress: 0, countdown: false, marquees: 0, autoplaySounds: 0 };

/** What has been seen to move after a page showed these texts, one look after the other. */
function seen(...looks: string[][]) {
  const motion = new Motion();
  let facts = motion.observe(document, []);
  for (const texts of looks) facts = motion.observe(document, runs(...texts));
  return facts;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('counters', () => {
  it('sees numbers that race', () => {
    expect(seen(['Threats: 14'], ['Threats: 233'])).toEqual({ ...STILL, racing: 1 });
    expect(seen(['Files 1 of 900', 'Threats: 3'], ['Files 50 of 900', 'Threats: 9']).racing).toBe(2);
  });

  it('remembers what raced after it has stopped', () => {
    expect(seen(['Threats: 14'], ['Threats: 233'], ['Threats: 233'], ['Done']).racing).toBe(1);
  });

  it.each([
    ['numbers that stand', ['Threats: 14'], ['Threats: 14']],
    ['numbers that fall', ['Seats left: 14'], ['Seats left: 13']],
    ['words that change', ['Page 1'], ['Step 2']],
    ['numbers that come', [], ['Threats: 14']],
  ])('sees nothing in %s', (_, first, second) => {
    expect(seen(first, second)).toEqual(STILL);
  });

  it.each(['prose', 'code'] as Place[])('doesn’t look for counters in %s', (place) => {
    const motion = new Motion();
    motion.observe(document, [{ text: 'Version 1', place, size: 16 }]);
    expect(motion.observe(document, [{ text: 'Version 2', place, size: 16 }])).toEqual(STILL);
  });

  it('bounds what it compares', () => {
    const many = (from: number) =>
      Array.from(
        { length: 1000 },
        (_, index) =>
          `${'x'.repeat(index % 50)} kind${String.fromCharCode(97 + (index % 26))} ${from + index}`,
      );
    expect(seen(many(0), many(1)).racing).toBeLessThanOrEqual(300);
  });
});

describe('clocks', () => {
  it.each([
    [['04:59'], ['04:58']],
    [['04:00'], ['03:59']],
    [['Time left 1:00:00'], ['Time left 0:59:59']],
  ])('sees that %j runs down to %j', (first, second) => {
    expect(seen(first, second)).toEqual({ ...STILL, countdown: true });
  });

  it.each([
    ['a clock that goes on', ['12:04:59'], ['12:05:00']],
    ['a clock that stands', ['18:30'], ['18:30']],
  ])('sees no countdown in %s', (_, first, second) => {
    expect(seen(first, second)).toEqual(STILL);
  });
});

describe('progress', () => {
  it('sees file paths that flicker by', () => {
    const first = ['C:\\Windows\\System32\\user32.dll'];
    const second = ['C:\\Windows\\System32\\kernel32.dll'];
    expect(seen(first, second).progress).toBe(1);
    expect(seen(first, first)).toEqual(STILL);
    expect(seen(first, []).progress).toBe(0);
  });

  it('sees a bar that fills, not one that stands or empties', () => {
    document.body.innerHTML = '<progress max="100" value="10"></progress>';
    const bar = document.querySelector('progress') as HTMLProgressElement;
    const motion = new Motion();
    expect(motion.observe(document, []).progress).toBe(0);
    expect(motion.observe(document, []).progress).toBe(0);
    bar.value = 5;
    expect(motion.observe(document, []).progress).toBe(0);
    bar.value = 60;
    expect(motion.observe(document, []).progress).toBe(1);
  });

  it('sees drawn bars by their width', () => {
    document.body.innerHTML = '<div class="Progress-track"><div id="fill"></div></div>';
    const fill = document.querySelector('#fill') as HTMLElement;
    let width = 40;
    fill.getBoundingClientRect = () => new DOMRect(0, 0, width, 4);
    const motion = new Motion();
    motion.observe(document, []);
    width = 41;
    expect(motion.observe(document, []).progress).toBe(1);
    width = 41.2;
    expect(motion.observe(document, []).progress).toBe(1);
  });
});

describe('marquees and sounds', () => {
  it('counts what scrolls', () => {
    document.body.innerHTML = '<marquee>one</marquee><marquee>two</marquee>';
    expect(seen().marquees).toBe(2);
  });

  it.each([
    ['<audio autoplay></audio>', 1],
    ['<audio autoplay loop></audio>', 1],
    ['<video autoplay loop></video>', 1],
    ['<audio autoplay muted></audio>', 0],
    ['<video autoplay></video>', 0],
    ['<video autoplay loop muted></video>', 0],
    ['<audio loop></audio>', 0],
    ['<audio controls></audio>', 0],
  ])('counts the alarms of %s', (html, count) => {
    document.body.innerHTML = html;
    expect(seen().autoplaySounds).toBe(count);
  });

  it('counts a loop that a script has started', () => {
    document.body.innerHTML = '<audio loop></audio>';
    const audio = document.querySelector('audio') as HTMLAudioElement;
    Object.defineProperty(audio, 'paused', { value: false });
    expect(seen().autoplaySounds).toBe(1);
  });
});
