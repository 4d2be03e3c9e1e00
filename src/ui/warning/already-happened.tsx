import { useText } from '../i18n/texts.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Recovery } from '../recovery/recovery.tsx';
import { useRecovery } from '../recovery/use-recovery.ts';

/** For people who did what the scammers wanted. Open from the start where something was ticked before. */
export function AlreadyHappened({ pageId }: { pageId: string }) {
  const t = useText('warning');
  const recovery = useRecovery(pageId);
  if (!recovery.loaded) return null;
  return (
    <Disclosure title={t('already')} icon="lifebelt" class="already" open={recovery.state.cases.length > 0}>
      <Recovery recovery={recovery} />
    </Disclosure>
  );
}
