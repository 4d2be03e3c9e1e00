import { probeBehaviour, probeDialogs, probeErrors, probeGlobals, probeShape } from './conformance-probe.ts';
import { expect, type Lab, test } from './lab.ts';

/** Everything that is hooked, in every spelling. */
const HOOKED = [
  ...['alert', 'confirm', 'prompt', 'open', 'print', 'moveTo', 'moveBy', 'resizeTo', 'resizeBy'].map(
    (name) => `.${name}`,
  ),
  ...['toString'].map((name) => `Function.${name}`),
  ...['addEventListener', 'dispatchEvent'].map((name) => `EventTarget.${name}`),
  ...[
    'requestFullscreen',
    'requestFullScreen',
    'webkitRequestFullscreen',
    'webkitRequestFullScreen',
    'mozRequestFullScreen',
    'msRequestFullscreen',
    'requestPointerLock',
    'webkitRequestPointerLock',
    'mozRequestPointerLock',
  ].map((name) => `Element.${name}`),
  ...['pushState', 'replaceState', 'go', 'back', 'forward'].map((name) => `History.${name}`),
  ...['HTMLVideoElement.webkitEnterFullscreen', 'HTMLVideoElement.webkitEnterFullScreen'],
  ...[
    'HTMLElement.click',
    'HTMLMediaElement.play',
    'Keyboard.lock',
    'Navigator.vibrate',
    'SpeechSynthesis.speak',
  ],
  ...['AudioScheduledSourceNode.start', 'AudioBufferSourceNode.start', 'Notification.requestPermission'],
];

/** The same probe in a tab with hooks, all of them set, and in one without. */
async function both<T>(
  lab: Lab,
  plain: Lab,
  probe: (tab: Awaited<ReturnType<Lab['open']>>) => Promise<T>,
): Promise<[hooked: T, plain: T]> {
  const hooked = await lab.open();
  await hooked.command('ask');
  return [await probe(hooked), await probe(await plain.open())];
}

test.describe('a page with hooks and one without', () => {
  test('has the same functions: names, lengths, descriptors, texts', async ({ lab, plain }) => {
    const [hooked, native] = await both(lab, plain, ({ page }) => page.evaluate(probeShape, HOOKED));
    expect(hooked).toEqual(native);
    expect(Object.values(native).filter(({ missing }) => !missing).length).toBeGreaterThan(25);
  });

  test('has the same globals and members', async ({ lab, plain }) => {
    const [hooked, native] = await both(lab, plain, ({ page }) => page.evaluate(probeGlobals));
    expect(hooked).toEqual(native);
  });

  test('gets the same errors, of the same realm', async ({ lab, plain }) => {
    const [hooked, native] = await both(lab, plain, ({ page }) => page.evaluate(probeErrors));
    expect(hooked).toEqual(native);
  });

  for (const texts of ['plain', 'odd'] as const) {
    test(`sees the same dialogs of ${texts} texts`, async ({ lab, plain }) => {
      const [hooked, native] = await both(lab, plain, async ({ page, dialogs }) => ({
        log: await page.evaluate(probeDialogs, texts),
        dialogs,
      }));
      expect(hooked).toEqual(native);
      expect(native.dialogs).toHaveLength(5);
    });
  }

  test('sees the same values, conversions and order of events', async ({ lab, plain }) => {
    const [hooked, native] = await both(lab, plain, ({ page }) => page.evaluate(probeBehaviour));
    expect(hooked).toEqual(native);
    expect(native.length).toBeGreaterThan(25);
  });
});

test("no stack trace holds the extension's address", async ({ lab }) => {
  const { page } = await lab.open();
  const stack = await page.evaluate(() => {
    try {
      Reflect.apply(history.pushState, {}, []);
      return '';
    } catch (error) {
      return (error as Error).stack ?? '';
    }
  });
  expect(stack).not.toBe('');
  expect(stack).not.toMatch(/extension|content-scripts|hangup/i);
});
