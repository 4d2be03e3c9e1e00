import { expect, test } from '../fixture.ts';
import type { Hangup } from '../hangup.ts';
import { ExtensionTab } from './extension-tab.ts';

/** Whether some tab shows a page with this query. */
function isOpen(hangup: Hangup, search: string): Promise<boolean> {
  return hangup.control.run(async (wanted) => {
    const scope = globalThis as unknown as { browser?: ExtensionTabs; chrome: ExtensionTabs };
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
    return tabs.some(({ url }) => url?.endsWith(wanted));
  }, search);
}

interface ExtensionTabs {
  readonly tabs: { query(what: object): Promise<{ url?: string }[]> };
}

/** Presses Tab until an element says this. @throws where it isn't reached */
async function tabTo(tab: ExtensionTab, text: string, most = 40): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < most; presses += 1) {
    await tab.press('Tab');
    const focused = await tab.focused();
    if (focused.includes(text)) return;
    met.push(focused);
  }
  throw new Error(`Tab never reached “${text}”, but ${met.join(' | ')}`);
}

test.describe('without a mouse', () => {
  test('the warning begins at its heading, and the first Tab is to close', async ({ hangup }) => {
    const tab = await ExtensionTab.practice(hangup);
    expect(await tab.focused()).toBe('H1 This is a scam. Your computer is fine.');
    await tab.press('Tab');
    expect(await tab.focused()).toBe('BUTTON Close this page');
  });

  test('Enter on the first button closes the warning', async ({ hangup }) => {
    const tab = await ExtensionTab.practice(hangup);
    const { search } = new URL(tab.page.url());
    expect(await isOpen(hangup, search)).toBe(true);
    await tab.press('Tab');
    await tab.press('Enter');
    await expect.poll(() => isOpen(hangup, search)).toBe(false);
  });

  test('the steps after a call are opened, ticked, and still ticked when the warning is loaded again', async ({
    hangup,
  }) => {
    const tab = await ExtensionTab.practice(hangup);
    await tabTo(tab, 'I already called');
    await tab.press('Enter');
    await tab.press('Tab');
    await tab.press('Space');
    await tab.until(() => document.querySelector('.steps') !== null);
    const { search } = new URL(tab.page.url());
    const again = await ExtensionTab.open(hangup, `warning.html${search}`);
    await again.until(() => document.querySelector('.already[open] .cases input:checked') !== null);
  });

  test('every control of the settings is reached, and a choice is made with the arrows', async ({
    hangup,
  }) => {
    const tab = await ExtensionTab.open(hangup, 'options.html');
    const names = await tab.run(
      () =>
        [...document.querySelectorAll<HTMLElement>('button, select, input:not([type=radio], [hidden])')].map(
          ({ ariaLabel, textContent, id }) => (ariaLabel || textContent || id).trim(),
        ),
      undefined,
    );
    expect(names.length).toBeGreaterThan(8);
    const reached: string[] = [];
    for (let presses = 0; presses < names.length + 6; presses += 1) {
      await tab.press('Tab');
      reached.push(await tab.focused());
    }
    for (const name of names)
      expect(
        reached.some((one) => one.endsWith(name)),
        `${name} in ${reached}`,
      ).toBe(true);
    await tab.run(() => document.querySelector<HTMLElement>('input[value=standard]')?.focus(), undefined);
    await tab.press('ArrowDown');
    await tab.until(() => document.querySelector<HTMLInputElement>('input[value=strict]')?.checked === true);
    await tab.until(() => document.querySelector('.change-status')?.textContent === 'Saved.');
    await tab.press('ArrowUp');
    await tab.until(
      () => document.querySelector<HTMLInputElement>('input[value=standard]')?.checked === true,
    );
  });
});
