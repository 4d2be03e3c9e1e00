import { UI_LANGUAGES } from '../../../src/storage/settings-model.ts';
import { expect, test } from '../fixture.ts';
import { ExtensionTab } from './extension-tab.ts';

test('all steps together fit on one printed sheet, in any language', async ({ hangup }) => {
  test.skip(hangup.isFirefox, 'Firefox can’t be told to print to a file; the style sheet is the same');
  const tab = await ExtensionTab.practice(hangup);
  await tab.openEverything();
  for (const one of await tab.page.locator('.cases input').all()) await one.check();
  for (const language of UI_LANGUAGES) {
    await tab.wear({ language });
    const pdf = await tab.page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
    expect(sheets, language).toBe(1);
  }
  await tab.wear({});
});
