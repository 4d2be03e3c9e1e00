import { UI_LANGUAGES } from '../../../src/storage/settings-model.ts';
import { expect, test } from '../fixture.ts';
import type { Hangup } from '../hangup.ts';
import { ExtensionTab } from './extension-tab.ts';

/** Every page, in the state in which it has most on it. */
const PAGES: readonly [name: string, open: (hangup: Hangup) => Promise<ExtensionTab>][] = [
  ['the warning', openWarning],
  ['the warning without a case', (hangup) => ExtensionTab.open(hangup, 'warning.html')],
  ['the popup', (hangup) => ExtensionTab.open(hangup, 'popup.html')],
  ['the settings', (hangup) => ExtensionTab.open(hangup, 'options.html')],
];
const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 860 };

async function openWarning(hangup: Hangup): Promise<ExtensionTab> {
  const warned = hangup.warning(15_000);
  await hangup.ask('practice-alarm', {});
  const page = await warned;
  if (!page) throw new Error('the practice alarm did not open');
  const tab = await ExtensionTab.of(hangup, page);
  await tab.until(() => document.querySelector('.already') !== null);
  await tab.openEverything();
  return tab;
}

for (const [name, open] of PAGES) {
  test(`axe finds nothing serious in ${name}, in any language and theme`, async ({ hangup }) => {
    test.setTimeout(180_000);
    const tab = await open(hangup);
    await tab.page.setViewportSize(WIDE);
    for (const language of UI_LANGUAGES) {
      for (const dark of [false, true]) {
        await tab.wear({ language });
        await tab.dark(dark);
        expect(await tab.violations(), `${language}, ${dark ? 'dark' : 'light'}`).toEqual([]);
      }
    }
    for (const dark of [false, true]) {
      await tab.wear({ highContrast: true });
      await tab.dark(dark);
      expect(await tab.violations(), `high contrast, ${dark ? 'dark' : 'light'}`).toEqual([]);
    }
    await tab.wear({});
  });

  test(`${name} stays inside a narrow window in any language, with the largest text`, async ({ hangup }) => {
    test.setTimeout(120_000);
    const tab = await open(hangup);
    await tab.page.setViewportSize(NARROW);
    for (const language of UI_LANGUAGES) {
      for (const textSize of ['normal', 'huge'] as const) {
        await tab.wear({ language, textSize });
        expect(await tab.overflow(), `${language}, ${textSize}`).toBeLessThanOrEqual(0);
      }
    }
    await tab.wear({});
  });
}
