import { defineContentScript } from 'wxt/utils/define-content-script';
import { openChannel } from '../../../../src/page/channel.ts';
import { armLeaveTrap, releasePage } from '../../../../src/page/release.ts';
import type { HookCommand } from '../../../../src/page-hooks/channel-contract.ts';

/** Attribute of the root in which the reports so far stand, as JSON. */
const REPORTS = 'data-reports';

/**
 * In the detector's place: writes down what the hooks report, and passes on what the spec commands. It judges nothing,
 * but tames at a dialog that says so.
 */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    const { signal } = new AbortController();
    const reports: object[] = [];
    const write = () => document.documentElement?.setAttribute(REPORTS, JSON.stringify(reports));
    const trap = armLeaveTrap(window, signal);
    const channel = openChannel({
      signal,
      onReport(report) {
        reports.push(report);
        if (report.kind === 'leave-handler') trap.rearm();
        if (report.text === 'tame me') channel.send('tame');
        write();
      },
    });
    // Mutations reach this world whatever became of the listeners.
    new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        if (attributeName !== 'data-command') continue;
        const command = (target as Element).getAttribute('data-command') as HookCommand;
        if (command === 'release') {
          trap.release();
          releasePage(window);
        }
        channel.send(command);
        write();
        (target as Element).setAttribute('data-obeyed', command);
      }
    }).observe(document, { subtree: true, attributeFilter: ['data-command'] });
  },
});
