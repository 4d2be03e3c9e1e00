import { defineContentScript } from 'wxt/utils/define-content-script';
import { installHooks } from '../src/page-hooks/install.ts';

/** The page's own world. Runs right after the detector, before any script of the page. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  world: 'MAIN',
  // Otherwise the bundle leaves a global that any page can see.
  globalName: false,
  main: () => installHooks(window),
});
