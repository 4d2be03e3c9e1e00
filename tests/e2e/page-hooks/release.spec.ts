import { expect, type LabTab, test } from './lab.ts';

/** Ways to have the browser ask before the page is left. Each is run in the page, after a click. */
const HOLDS: Readonly<Record<string, string>> = {
  'a listener': 'addEventListener("beforeunload", hold)',
  'a capturing listener': 'addEventListener("beforeunload", hold, true)',
  'a property': 'onbeforeunload = hold',
  'an attribute': 'document.body.setAttribute("onbeforeunload", "return false")',
  'a listener added again and again':
    'setInterval(() => addEventListener("beforeunload", (e) => hold(e)), 1)',
  'a property set again and again': 'setInterval(() => { onbeforeunload = (e) => hold(e) }, 1)',
  'a listener in a frame': `const f = document.body.appendChild(document.createElement("iframe"));
    f.contentWindow.addEventListener("beforeunload", hold)`,
  'a document written anew': `document.open(); document.write("<body onbeforeunload='return false'><p>x</p>"); document.close();
    addEventListener("beforeunload", hold, true); onbeforeunload = hold`,
};
const SCRIPT =
  '<body><p>click</p><script>const hold = (e) => { e.preventDefault(); e.returnValue = ""; return "stay" }</script>';

async function held(tab: LabTab, how: string): Promise<void> {
  await tab.page.click('p');
  await tab.page.evaluate(how);
}

test.describe('leaving a page', () => {
  for (const [name, how] of Object.entries(HOLDS)) {
    test(`asks nobody once released: ${name}`, async ({ lab }) => {
      const tab = await lab.open(SCRIPT);
      await held(tab, how);
      await tab.page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe'))
          frame.contentDocument?.documentElement.setAttribute('data-command', 'release');
      });
      await tab.command('release');
      await tab.page.goto('https://other.example/');
      expect(tab.dialogs).toEqual([]);
    });
  }

  test('asks as ever on a page that was never released', async ({ lab }) => {
    const tab = await lab.open(SCRIPT);
    await held(tab, HOLDS['a listener'] as string);
    await tab.page.goto('https://other.example/');
    // Firefox gives a text of its own.
    expect(tab.dialogs).toEqual([expect.stringMatching(/^beforeunload /)]);
    expect(await tab.page.evaluate(() => location.host)).toBe('other.example');
  });
});

test('a release gives screen, pointer and quiet back', async ({ lab }) => {
  const tab = await lab.open('<body><p>click</p><audio loop></audio>');
  await tab.command('ask');
  await tab.page.evaluate(() => {
    const tone = new AudioContext();
    const oscillator = tone.createOscillator();
    oscillator.connect(tone.destination);
    Object.assign(window, { tone });
    addEventListener('click', () => {
      void document.documentElement.requestFullscreen();
      void tone.resume();
      oscillator.start();
    });
  });
  await tab.page.click('p');
  await tab.page.waitForFunction(() => document.fullscreenElement);
  await tab.command('release');
  await tab.page.waitForFunction(
    () =>
      !document.fullscreenElement && (window as unknown as { tone: AudioContext }).tone.state === 'closed',
  );
  expect(await tab.count('full-screen')).toBe(1);
});
