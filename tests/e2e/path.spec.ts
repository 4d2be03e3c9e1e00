import { expect, gallery, test } from './fixture.ts';

const SCAM = gallery.find(({ name }) => name === 'windows-lock-en-azure');
if (!SCAM) throw new Error('the sample page is not in the gallery');

test.describe('the whole path', () => {
  test('keeps what the page showed and why it was stopped', async ({ hangup }) => {
    const warned = hangup.warning(15_000);
    await hangup.visit(SCAM);
    const id = new URL((await warned)?.url() ?? '').searchParams.get('id') as string;
    const found = await hangup.ask('get-case', { id });
    expect(found?.page.host).toBe(SCAM.host);
    expect(found?.page.evidence.map(({ family }) => family)).toContain('claim');
    await expect.poll(async () => (await hangup.history()).filter((entry) => entry.id === id).length).toBe(1);
  });

  test('meets a known page once, though it navigates while it is taken away', async ({ hangup }) => {
    const visitAndRecord = async () => {
      const warned = hangup.warning(15_000);
      await hangup.visit(SCAM);
      const shown = new URL((await warned)?.url() ?? '').searchParams.get('id') as string;
      await expect.poll(async () => (await hangup.history()).some((entry) => entry.id === shown)).toBe(true);
      return shown;
    };
    await visitAndRecord();
    const before = (await hangup.history()).length;
    const id = await visitAndRecord();
    expect((await hangup.history()).length).toBe(before + 1);
    expect(await hangup.ask('get-case', { id })).toBeTruthy();
  });

  test('still works after its background was stopped', async ({ hangup }) => {
    await hangup.stopBackground();
    const warned = hangup.warning(15_000);
    await hangup.visit(SCAM);
    expect(await warned).toBeDefined();
  });

  test('lets the person go on, and does not come back', async ({ hangup }) => {
    const warned = hangup.warning(15_000);
    await hangup.visit(SCAM);
    const warning = await warned;
    const id = new URL(warning?.url() ?? '').searchParams.get('id') as string;
    const answer = await hangup.ask('continue', { id, scope: 'session' });
    expect(new URL(answer?.url ?? '').host).toBe(SCAM.host);
    const again = hangup.warning(4000);
    await expect.poll(async () => (await hangup.stateOf(SCAM.host))?.offBecause).toBe('session');
    expect(await again).toBeUndefined();
    await hangup.ask('allow-host', { host: SCAM.host, allow: false });
  });

  test('knows nothing of a made-up case', async ({ hangup }) => {
    expect(await hangup.ask('get-case', { id: crypto.randomUUID() })).toBeFalsy();
  });
});
