import { startPage } from '../../src/ui/start-page.tsx';
import { WelcomePage } from '../../src/ui/welcome/welcome-page.tsx';

void startPage({
  view: WelcomePage,
  namespaces: ['welcome', 'guidance'],
  lastResort: 'Hangup is on. There is nothing else you have to do.',
});
