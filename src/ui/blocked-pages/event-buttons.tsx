import { useState } from 'preact/hooks';
import type { BlockedPage } from '../../storage/blocked-page.ts';
import { useText } from '../i18n/texts.tsx';
import { useSettings } from '../settings-context.tsx';
import { reportText, reportWords } from './report-text.ts';

/** What can be done with an event from its details. */
export interface EventDeeds {
  readonly onDelete: (page: BlockedPage) => void;
  readonly onAllow: (host: string, allow: boolean) => void;
  /** Shows the other events with this number or host. */
  readonly onFind: (what: { readonly text?: string; readonly host?: string }) => void;
}

/** The buttons of an event: report, copy, allow its site, delete. */
export function EventButtons({ page, deeds }: { readonly page: BlockedPage; readonly deeds: EventDeeds }) {
  const t = useText('blocked-pages');
  const fields = useText('report-fields');
  const evidence = useText('evidence');
  const options = useText('options');
  const { settings, locked } = useSettings();
  const [copied, setCopied] = useState<'yes' | 'failed'>();
  const allowed = settings.allowedHosts.some(({ host }) => host === page.host);
  const copy = () =>
    navigator.clipboard.writeText(reportText(page, reportWords(fields, evidence))).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <div class="part">
      <div class="row">
        <a class="button primary" href={`/report.html?event=${encodeURIComponent(page.id)}`}>
          {t('report')}
        </a>
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {t('copy')}
        </button>
        {!locked.has('allowedHosts') && (
          <button type="button" class="button quiet" onClick={() => deeds.onAllow(page.host, !allowed)}>
            {allowed ? options('allowed-remove') : t('allow')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={() => deeds.onDelete(page)}>
          {t('delete')}
        </button>
      </div>
      <p role="status">{copied && t(copied === 'yes' ? 'copied' : 'not-copied')}</p>
    </div>
  );
}
