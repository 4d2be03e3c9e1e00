import { startPage } from '../../src/ui/start-page.tsx';
import { WarningPage } from '../../src/ui/warning/warning-page.tsx';

void startPage({
  view: WarningPage,
  namespaces: ['warning', 'evidence', 'guidance', 'steps'],
  lastResort: 'This page was a scam. Your computer is fine. Don’t call anyone. Close this tab.',
});
