import { ReportPage } from '../../src/ui/report/report-page.tsx';
import { startPage } from '../../src/ui/start-page.tsx';

void startPage({
  view: ReportPage,
  namespaces: ['report', 'report-fields', 'evidence', 'guidance'],
  lastResort:
    'Hangup could not open the report. You are still protected. You can report to your police by hand.',
});
