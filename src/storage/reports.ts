import type { ReportRecord } from './blocked-page.ts';
import { changeHistory, withHistory } from './transactions.ts';

/** Saves a report under its id: a new one, or a draft that was worked on. @throws HistoryError */
export async function saveReport(report: ReportRecord): Promise<void> {
  await changeHistory(['reports'], [report.pageId], (transaction) =>
    transaction.objectStore('reports').put(report),
  );
}

/**
 * Saves what the person typed and decided, and leaves the rest as it stands: what was noted as sent meanwhile stays.
 *
 * @param now milliseconds since the epoch
 * @returns the report as it stands now, or undefined where it was deleted
 * @throws HistoryError
 */
export async function saveForm(
  { id, pageId }: Pick<ReportRecord, 'id' | 'pageId'>,
  form: ReportRecord['form'],
  now: number,
): Promise<ReportRecord | undefined> {
  return changeHistory(['reports'], [pageId], async (transaction) => {
    const reports = transaction.objectStore('reports');
    const report = await reports.get(id);
    if (!report) return undefined;
    const next: ReportRecord = { ...report, form, updatedAt: Math.max(report.updatedAt, now) };
    await reports.put(next);
    return next;
  });
}

/** The report with this id, or undefined. @throws HistoryError */
export async function getReport(id: string): Promise<ReportRecord | undefined> {
  return withHistory((database) => database.get('reports', id));
}

/** The reports of an event, the one worked on last first. @throws HistoryError */
export async function reportsOf(pageId: string): Promise<ReportRecord[]> {
  const reports = await withHistory((database) => database.getAllFromIndex('reports', 'pageId', pageId));
  return reports.sort((a, b) => b.updatedAt - a.updatedAt);
}

/**
 * The draft of an event that was worked on last, or a new one, saved: closing the window loses nothing.
 *
 * @param kind what is reported; an older draft of another kind stays beside it
 * @param now milliseconds since the epoch
 * @throws HistoryError
 */
export async function openDraft(
  pageId: string,
  kind: ReportRecord['kind'],
  now: number,
): Promise<ReportRecord> {
  return changeHistory(['reports'], [pageId], async (transaction) => {
    const reports = transaction.objectStore('reports');
    const drafts = (await reports.index('pageId').getAll(pageId))
      .filter((report) => report.state === 'draft' && report.kind === kind)
      .sort((a, b) => b.updatedAt - a.updatedAt);
    if (drafts[0]) return drafts[0];
    const draft: ReportRecord = {
      id: crypto.randomUUID(),
      pageId,
      kind,
      createdAt: now,
      updatedAt: now,
      state: 'draft',
      form: {},
      sent: [],
    };
    await reports.put(draft);
    return draft;
  });
}

/**
 * Notes that a report was sent, in one transaction: two ways out used at once are both kept.
 *
 * @param report the report, or its ids
 * @param sent where and when; with the reference number where the police gave one
 * @returns the report as it stands now, or undefined where there is none of that id
 * @throws HistoryError
 */
export async function noteSent(
  { id, pageId }: Pick<ReportRecord, 'id' | 'pageId'>,
  sent: ReportRecord['sent'][number],
): Promise<ReportRecord | undefined> {
  return changeHistory(['reports'], [pageId], async (transaction) => {
    const reports = transaction.objectStore('reports');
    const report = await reports.get(id);
    if (!report) return undefined;
    const next: ReportRecord = {
      ...report,
      state: 'sent',
      updatedAt: Math.max(report.updatedAt, sent.at),
      // Adding the reference number later replaces the note that it was sent.
      sent: [...report.sent.filter(({ to, at }) => to !== sent.to || at !== sent.at), sent],
    };
    await reports.put(next);
    return next;
  });
}
