import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import { startPage } from '../../src/ui/start-page.tsx';

void startPage({
  view: OptionsPage,
  namespaces: ['options', 'guidance'],
  lastResort: 'Hangup could not open its settings. You are still protected. Please try again.',
});
