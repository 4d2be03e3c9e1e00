import { toReportJson } from '../../reporting/json.ts';
import { useText, useTexts } from '../i18n/texts.tsx';
import { useSettings } from '../settings-context.tsx';
import type { Draft } from './use-draft.ts';
import { useQueued } from './use-queued.ts';

/** Sending to the address of one's own organisation, where one is set. Nothing goes without the button. */
export function EndpointCard({ draft }: { draft: Draft }) {
  const t = useText('report');
  const common = useText('common');
  const { region } = useTexts();
  const { reportEndpoint } = useSettings().settings;
  const { queued, busy, failed, send, cancel } = useQueued(draft.record.id);
  if (!reportEndpoint) return null;
  const yes = () => void send(reportEndpoint, toReportJson(draft.report.facts));
  // While it is on its way it can't be held back.
  const waits = queued?.state === 'waiting' && !busy;
  const date =
    queued?.sentAt &&
    new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeStyle: 'short' }).format(queued.sentAt);
  return (
    <section class="card stack endpoint" aria-labelledby="endpoint">
      <h2 id="endpoint">{t('endpoint')}</h2>
      <p>{t.rich('endpoint-explained', { host: <bdi>{new URL(reportEndpoint).host}</bdi> })}</p>
      <div role="status" class="stack">
        {queued?.state === 'sent' && date && <p class="notice">{t('endpoint-sent', { date })}</p>}
        {queued?.state === 'failed' && <p class="notice">{t('endpoint-failed')}</p>}
        {waits && (
          <p class="notice">
            {t(queued?.problem?.why === 'offline' ? 'endpoint-offline' : 'endpoint-waiting')}
          </p>
        )}
        {failed && <p>{common('unanswered')}</p>}
      </div>
      <div class="row">
        {(!queued || busy) && (
          <button type="button" class="button primary" disabled={busy} onClick={yes}>
            {t('endpoint-send')}
          </button>
        )}
        {queued?.state === 'failed' && !busy && (
          <button type="button" class="button" onClick={yes}>
            {t('endpoint-again')}
          </button>
        )}
        {waits && (
          <button type="button" class="button quiet" onClick={() => void cancel()}>
            {t('endpoint-cancel')}
          </button>
        )}
      </div>
    </section>
  );
}
