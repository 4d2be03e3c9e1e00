import { BlockedPagesPage } from '../../src/ui/blocked-pages/blocked-pages-page.tsx';
import { startPage } from '../../src/ui/start-page.tsx';

void startPage({
  view: BlockedPagesPage,
  namespaces: ['blocked-pages', 'evidence', 'options', 'report', 'report-fields', 'warning'],
  lastResort: 'Hangup could not open its list of blocked pages. You are still protected. Please try again.',
});
