import { PopupPage } from '../../src/ui/popup/popup-page.tsx';
import { startPage } from '../../src/ui/start-page.tsx';

void startPage({
  view: PopupPage,
  namespaces: ['popup', 'evidence'],
  lastResort: 'Hangup could not open this window. Please close it and open it again.',
});
