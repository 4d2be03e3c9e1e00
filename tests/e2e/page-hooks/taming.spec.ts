import { expect, test } from './lab.ts';

test.describe('a page that nobody judged', () => {
  test('shows the first few dialogs of a loop, and never more, from a frame too', async ({ lab }) => {
    const tab = await lab.open('<iframe srcdoc=""></iframe>');
    await tab.page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow as Window;
      for (let call = 0; call < 500; call += 1) {
        alert('again');
        frame.confirm('from the frame');
      }
    });
    // Five each, and one that answers the click that Playwright says it made.
    expect(tab.dialogs.length).toBeGreaterThanOrEqual(10);
    expect(tab.dialogs.length).toBeLessThanOrEqual(12);
    expect(await tab.count('dialog')).toBe(100);
  });

  test('may ask again and again while the person clicks', async ({ lab }) => {
    const tab = await lab.open(
      '<button onclick="if (confirm(`Delete?`)) this.title = Number(this.title || 0) + 1">x</button>',
    );
    for (let click = 1; click <= 12; click += 1) {
      await tab.page.click('button');
      await expect(tab.page.locator('button')).toHaveAttribute('title', String(click));
      // A person is slower than a loop.
      await tab.page.waitForTimeout(310);
    }
    expect(await tab.count('dialog')).toBe(0);
  });

  test('buries the way back under a hundred entries at most', async ({ lab }) => {
    const { page } = await lab.open();
    const made = await page.evaluate(() => {
      let count = 0;
      for (let call = 0; call < 5000; call += 1) {
        history.pushState(call, '', `?${call}`);
        if (location.search === `?${call}`) count += 1;
      }
      return count;
    });
    expect(made).toBeGreaterThanOrEqual(100);
    expect(made).toBeLessThan(200);
  });

  test('floods no history through its fragment once it gave reason', async ({ lab }) => {
    const tab = await lab.open();
    await tab.command('ask');
    const made = await tab.page.evaluate(async () => {
      // The gesture that Playwright claims for an evaluation is over after 5 s.
      while (navigator.userActivation?.isActive) await new Promise((resolve) => setTimeout(resolve, 50));
      let count = 0;
      for (let call = 0; call < 5000; call += 1) {
        location.hash = `${call}`;
        if (location.hash === `#${call}`) count += 1;
      }
      return count;
    });
    expect(made).toBeGreaterThanOrEqual(100);
    expect(made).toBeLessThan(300);
    expect(await tab.count('history')).toBeGreaterThanOrEqual(100);
  });
});

test.describe('a tamed page', () => {
  test('is refused as the standard refuses', async ({ lab }) => {
    const tab = await lab.open();
    await tab.command('tame');
    const answers = await tab.page.evaluate(async () => {
      const root = document.documentElement;
      const settled = async (promise: unknown) => {
        try {
          return String(await promise);
        } catch (error) {
          return `${(error as Error).name}`;
        }
      };
      const keyboard = (navigator as Navigator & { keyboard?: { lock(): Promise<void> } }).keyboard;
      const link = Object.assign(document.createElement('a'), { href: 'tel:+12025550142' });
      const before = history.length;
      history.pushState(1, '', '?pushed');
      document.addEventListener('contextmenu', (event) => event.preventDefault());
      return {
        alert: alert('x'),
        confirm: confirm('x'),
        prompt: prompt('x'),
        fullScreen: await settled(root.requestFullscreen()),
        element: document.fullscreenElement,
        pointerLock: document.pointerLockElement ?? (await settled(root.requestPointerLock())),
        keyboard: keyboard ? await settled(keyboard.lock()) : 'InvalidAccessError',
        open: window.open('about:blank'),
        print: window.print(),
        permission: await settled(Notification.requestPermission()),
        play: await settled(new Audio().play()),
        dial: link.click(),
        pushed: history.length - before,
        address: location.search,
        menu: document.dispatchEvent(new Event('contextmenu', { cancelable: true })),
      };
    });
    expect(answers).toMatchObject({
      confirm: false,
      prompt: null,
      fullScreen: 'TypeError',
      element: null,
      pointerLock: expect.stringMatching(/Error$/),
      keyboard: 'InvalidAccessError',
      open: null,
      permission: 'denied',
      play: 'NotAllowedError',
      pushed: 0,
      address: '',
      menu: true,
    });
    expect(tab.dialogs).toEqual([]);
  });

  test('never shows the dialog whose text tames it, not even of ten million letters', async ({ lab }) => {
    const tab = await lab.open(
      '<script>window.first = confirm("tame me"); window.second = prompt("x")</script>',
    );
    expect(await tab.page.evaluate('[first, second]')).toEqual([false, null]);
    await tab.page.evaluate(() => alert('x'.repeat(10_000_000)));
    expect(tab.dialogs).toEqual([]);
  });

  for (const loop of [
    'while (true) alert("tame me")',
    'alert("tame me"); for (;;) confirm("x")',
    'alert("tame me"); for (;;) history.pushState(0, "")',
    'alert("tame me"); for (;;) print()',
    'alert("tame me"); for (;;) open("")',
  ]) {
    test(`comes out of ${loop}`, async ({ lab }) => {
      const tab = await lab.open(`<script>${loop}</script><p>after</p>`);
      await expect(tab.page.locator('p')).toHaveText('after');
      expect(tab.dialogs).toEqual([]);
    });
  }
});
