import { useState } from 'preact/hooks';
import { askBackground } from '../ask-background.ts';
import { useText } from '../i18n/texts.tsx';

/** For a good page that was stopped: what the person most likely wants is the page. */
export function AllowCard({ host }: { host: string }) {
  const t = useText('report');
  const common = useText('common');
  const [told, setTold] = useState<'allowed' | 'failed'>();
  const allow = () =>
    askBackground('allow-host', { host, allow: true }).then(
      () => setTold('allowed'),
      () => setTold('failed'),
    );
  return (
    <section class="card stack" aria-labelledby="allow">
      <h2 id="allow">{t('allow')}</h2>
      <p>{t.rich('allow-explained', { host: <bdi>{host}</bdi> })}</p>
      <div>
        <button type="button" class="button" disabled={told === 'allowed'} onClick={() => void allow()}>
          <span>{t.rich('allow-button', { host: <bdi>{host}</bdi> })}</span>
        </button>
      </div>
      <p role="status">
        {told === 'allowed' && t.rich('allowed', { host: <bdi>{host}</bdi> })}
        {told === 'failed' && common('unanswered')}
      </p>
    </section>
  );
}
