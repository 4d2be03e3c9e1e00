import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addPage, getPage, getPicture, listPages } from '../../../../src/storage/blocked-pages.ts';
import { getReport, reportsOf, saveForm } from '../../../../src/storage/reports.ts';
import { type Found, findSubject, parseAsked } from '../../../../src/ui/report/subject.ts';
import { freshDatabase } from '../../storage/fresh-database.ts';
import { madePage, NOON, PICTURE } from '../../storage/made-pages.ts';
import { extensionDouble } from '../extension-double.ts';

const extension = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../../src/platform/browser.ts', () => extension);

let double: ReturnType<typeof extensionDouble>;
let answers: Record<string, unknown>;
beforeEach(async () => {
  await freshDatabase();
  double = extensionDouble();
  answers = {};
  double.runtime.sendMessage.mockImplementation(
    async (message) => answers[(message as { type: string }).type],
  );
  Object.assign(extension.browser, double);
});

const find = (search: string) => findSubject(parseAsked(search), NOON);
const kindOf = (found: Found) => found.state === 'ready' && found.record.kind;

describe('parseAsked', () => {
  it('reads what it knows and nothing else', () => {
    expect(parseAsked('?event=a&kind=mistake&x=1')).toEqual({ event: 'a', kind: 'mistake' });
    expect(parseAsked('?tab=12&kind=everything')).toEqual({ tabId: 12 });
    expect(parseAsked('?tab=-1')).toEqual({});
    expect(parseAsked('')).toEqual({});
  });
});

describe('a report', () => {
  it('of a page that was stopped begins a draft, and is the same when it is asked for again', async () => {
    await addPage(madePage(0));
    const first = await find('?event=page-000000');
    const again = await find('?event=page-000000');
    expect(kindOf(first)).toBe('scam');
    expect(first.state === 'ready' && again.state === 'ready' && first.record.id === again.record.id).toBe(
      true,
    );
    expect(kindOf(await find('?event=page-000000&kind=mistake'))).toBe('mistake');
    expect(await reportsOf('page-000000')).toHaveLength(2);
  });

  it('is opened by its draft, as it was left', async () => {
    await addPage(madePage(0));
    const begun = await find('?event=page-000000');
    if (begun.state !== 'ready') throw new Error('not ready');
    await saveForm(begun.record, { story: 'A man called.' }, NOON + 5);
    const found = await find(`?draft=${begun.record.id}&tab=4`);
    expect(found).toMatchObject({ state: 'ready', tabId: 4, record: { form: { story: 'A man called.' } } });
  });

  it('of nothing known says so', async () => {
    for (const search of ['', '?draft=gone', '?event=gone', '?tab=99']) {
      double.tabs.get.mockRejectedValue(new Error('no tab'));
      expect(await find(search), search).toEqual({ state: 'nothing' });
    }
  });

  it('of a practice alarm is none', async () => {
    answers['get-case'] = { page: madePage(0, { source: 'practice' }) };
    expect(await find('?event=page-000000')).toEqual({ state: 'practice' });
  });

  it('of a page of a private window keeps nothing before the person says so', async () => {
    answers['get-case'] = { page: madePage(0), picture: PICTURE };
    const found = await find('?event=page-000000');
    expect(found.state).toBe('ask');
    expect(await listPages()).toEqual([]);
    if (found.state === 'ask') expect(kindOf(await found.goOn())).toBe('scam');
    expect(await getPage('page-000000')).toBeDefined();
    expect(await getPicture('page-000000')).toBe(PICTURE);
  });

  it('of a page that was missed is recorded by the background', async () => {
    await addPage(madePage(1, { id: 'missed', source: 'reported' }));
    answers['record-missed'] = { pageId: 'missed' };
    const found = await find('?tab=4&kind=missed');
    expect(found).toMatchObject({ state: 'ready', tabId: 4, page: { id: 'missed' } });
    expect(double.runtime.sendMessage).toHaveBeenCalledWith({ type: 'record-missed', tabId: 4 });
  });

  it('of a page in a private tab asks first', async () => {
    double.tabs.get.mockResolvedValue({ id: 4, url: 'https://shop.example/', incognito: true } as never);
    const found = await find('?tab=4&kind=missed');
    expect(found.state).toBe('ask');
    expect(double.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('of a mistake is about the event in which the page was stopped', async () => {
    await addPage(madePage(0, { id: 'stopped', host: 'shop.example' }));
    const found = await find('?tab=4&kind=mistake');
    expect(found).toMatchObject({ state: 'ready', page: { id: 'stopped' }, record: { kind: 'mistake' } });
  });

  it('of a tab that shows our warning is about the page behind it', async () => {
    await addPage(madePage(0));
    const url = 'chrome-extension://hangup/warning.html?id=page-000000';
    double.tabs.get.mockResolvedValue({ id: 4, url });
    expect(await find('?tab=4&kind=missed')).toMatchObject({
      page: { id: 'page-000000' },
      record: { kind: 'scam' },
    });
  });
});

describe('saving a form', () => {
  it('keeps what was noted as sent meanwhile, and does not bring back what was deleted', async () => {
    const { noteSent } = await import('../../../../src/storage/reports.ts');
    await addPage(madePage(0));
    const found = await find('?event=page-000000');
    if (found.state !== 'ready') throw new Error('not ready');
    await noteSent(found.record, { to: 'endpoint', at: NOON + 1 });
    await saveForm(found.record, { story: 'x' }, NOON + 2);
    expect(await getReport(found.record.id)).toMatchObject({
      state: 'sent',
      sent: [{ to: 'endpoint', at: NOON + 1 }],
      form: { story: 'x' },
      updatedAt: NOON + 2,
    });
    expect(await saveForm({ id: 'gone', pageId: 'page-000000' }, {}, NOON)).toBeUndefined();
    expect(await getReport('gone')).toBeUndefined();
  });
});
