import { addressOf } from '../../../scripts/evaluate/pages.ts';
import { UI_LANGUAGES } from '../../../src/storage/settings-model.ts';
import { expect, gallery, test } from '../fixture.ts';
import type { Hangup } from '../hangup.ts';
import { ExtensionTab } from './extension-tab.ts';
import { loadCopy, madeBackup } from './made-history.ts';

/** Every page, in the state in which it has most on it. */
const PAGES: readonly [name: string, open: (hangup: Hangup) => Promise<ExtensionTab>][] = [
  ['the warning', openWarning],
  ['the warning without a case', (hangup) => ExtensionTab.open(hangup, 'warning.html')],
  ['the popup', openPopup],
  ['the settings', (hangup) => ExtensionTab.open(hangup, 'options.html')],
  ['the blocked pages', openHistory],
  ['the export of blocked pages', openExport],
  ['the report of a page', openReport],
  ['the welcome page', takeWelcome],
];
const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 860 };

/** The welcome page is open already: through it the browser is asked. */
async function takeWelcome(hangup: Hangup): Promise<ExtensionTab> {
  const page = hangup.launched.context.pages().find((one) => one.url().endsWith('/welcome.html'));
  if (!page) throw new Error('the welcome page is not open');
  return ExtensionTab.of(hangup, page);
}

async function openWarning(hangup: Hangup): Promise<ExtensionTab> {
  const tab = await ExtensionTab.practice(hangup);
  await tab.openEverything();
  return tab;
}

/** Of a page that was missed, with every part open. */
async function openReport(hangup: Hangup): Promise<ExtensionTab> {
  const page = gallery.find(({ name }) => name === 'clean-police-advice-en');
  if (!page) throw new Error('the gallery lacks the page');
  await hangup.visitIn(
    await hangup.launched.context.newPage(),
    `${addressOf(page)}?email=jo@mail.example`,
    false,
  );
  const tab = await ExtensionTab.open(
    hangup,
    `report.html?kind=missed&tab=${await hangup.control.tabOf(page.host)}`,
  );
  await tab.openEverything();
  return tab;
}

/** With events, of which the first is open, and every other part. */
async function openHistory(hangup: Hangup): Promise<ExtensionTab> {
  const tab = await ExtensionTab.open(hangup, 'blocked-pages.html');
  await tab.until(() => document.querySelector('input[type=file]') !== null);
  await loadCopy(tab, madeBackup(30));
  await tab.until(() => document.querySelector('.event') !== null);
  await tab.run(() => {
    for (const part of ['.filters', '.chart', '.event'])
      document.querySelector<HTMLElement>(`${part} summary`)?.click();
  }, undefined);
  await tab.until(() => document.querySelector('.event .timeline') !== null);
  return tab;
}

/** With the form that has most in it. */
async function openExport(hangup: Hangup): Promise<ExtensionTab> {
  const tab = await openHistory(hangup);
  await tab.run(() => document.querySelector<HTMLElement>('aside .button')?.click(), undefined);
  await tab.until(() => document.querySelector('dialog[open] input[value=xarf]') !== null);
  await tab.run(() => document.querySelector<HTMLElement>('dialog input[value=xarf]')?.click(), undefined);
  await tab.until(() => document.querySelector('#export-email') !== null);
  return tab;
}

/** Over an ordinary page, with its switches. */
async function openPopup(hangup: Hangup): Promise<ExtensionTab> {
  const page = gallery.find(({ name }) => name === 'clean-police-advice-en');
  if (!page) throw new Error('the gallery lacks the page');
  await hangup.visit(page, false);
  return ExtensionTab.open(hangup, `popup.html?tab=${await hangup.control.tabOf(page.host)}`);
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
