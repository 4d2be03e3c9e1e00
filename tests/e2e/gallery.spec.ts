import { expect, gallery, test } from './fixture.ts';

/** Kits show their words up to 20 s late; expected.json says when. */
const LATEST = 35_000;
/** How long a look-alike is watched after the click. What convicts does so within; late looks only repeat it. */
const WATCHED = 1500;

test.describe('simulated scam pages', () => {
  for (const page of gallery.filter(({ expected }) => expected === 'scam')) {
    test(`interrupts ${page.name}`, async ({ hangup }) => {
      const warned = hangup.warning(LATEST);
      await hangup.visit(page);
      const warning = await warned;
      expect(warning, 'no warning stands').toBeDefined();
      const id = new URL(warning?.url() ?? '').searchParams.get('id');
      await expect
        .poll(async () =>
          (await hangup.history()).some((entry) => entry.id === id && entry.host === page.host),
        )
        .toBe(true);
    });
  }
});

test.describe('look-alikes', () => {
  for (const page of gallery.filter(({ expected }) => expected !== 'scam')) {
    test(`leaves ${page.name} alone`, async ({ hangup }) => {
      const warned = hangup.warning(WATCHED);
      const tab = await hangup.visit(page);
      expect(await warned, 'a warning stands').toBeUndefined();
      expect(tab.url()).toContain(page.host);
      const state = await hangup.stateOf(page.host);
      if (page.expected === 'clear') expect(state?.level).toBe('clear');
    });
  }
});
