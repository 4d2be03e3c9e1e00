import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';
import { parseForm, type ReportForm } from '../../reporting/form.ts';
import { buildReport, type Report } from '../../reporting/report.ts';
import type { BlockedPage, ReportRecord } from '../../storage/blocked-page.ts';
import { getPicture, onHistoryChanged, setPicture } from '../../storage/blocked-pages.ts';
import { getReport, noteSent, saveForm } from '../../storage/reports.ts';
import { DraftSaver } from './draft-saver.ts';

type Sent = ReportRecord['sent'][number];

/** A report that is being worked on. */
export interface Draft {
  readonly page: BlockedPage;
  readonly record: ReportRecord;
  readonly form: ReportForm;
  /** As it would leave the machine now. */
  readonly report: Report;
  /** data: URL, whether it goes with the report or not. */
  readonly picture: string | undefined;
  /** Whether the last change could be saved. */
  readonly saved: boolean;
  /** The tab that may still show the page. */
  readonly tabId: number | undefined;
  change(patch: Partial<ReportForm>): void;
  /** Notes that it was sent, or a reference number for a sending that is noted. */
  note(sent: Sent): Promise<void>;
  keepPicture(picture: string | undefined): Promise<void>;
}

/**
 * Holds a draft: every change is saved at once, and what other pages and the worker note is taken in.
 *
 * @param country code of the person's country, to read the callers' numbers by
 */
export function useDraft(
  page: BlockedPage,
  opened: ReportRecord,
  tabId: number | undefined,
  country: string,
): Draft {
  const [record, setRecord] = useState(opened);
  const [form, setForm] = useState(() => parseForm(opened.form));
  const [picture, setShown] = useState<string>();
  const [saved, setSaved] = useState(true);
  const saver = useMemo(
    () =>
      new DraftSaver(async (next) => {
        if (!(await saveForm(opened, next, Date.now()))) throw new Error('hangup: the report was deleted');
      }, setSaved),
    [opened],
  );
  useEffect(() => {
    let current = true;
    const take = <T>(reading: Promise<T>, set: (value: T) => void) =>
      reading.then(
        (value) => {
          if (current) set(value);
        },
        (error: unknown) => console.warn('hangup: the report could not be read', error),
      );
    void take(getPicture(page.id), setShown);
    const end = onHistoryChanged((change) => {
      if (change === 'all' || change.includes(page.id))
        void take(getReport(opened.id), (next) => next && setRecord(next));
    });
    return () => {
      current = false;
      end();
    };
  }, [opened, page.id]);
  const report = useMemo(
    () =>
      buildReport({
        page,
        record: { id: opened.id, kind: opened.kind, form },
        picture,
        version: browser.runtime.getManifest().version,
        country,
      }),
    [page, opened, form, picture, country],
  );
  return {
    page,
    record,
    form,
    report,
    picture,
    saved,
    tabId,
    change: (patch) => {
      const next = { ...form, ...patch };
      setForm(next);
      saver.keep(next);
    },
    note: async (sent) => {
      const next = await noteSent(opened, sent);
      if (next) setRecord(next);
    },
    keepPicture: async (next) => {
      await setPicture(page.id, next);
      setShown(next);
    },
  };
}
