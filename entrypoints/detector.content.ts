import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../src/page/start.ts';

/** Isolated world. Its name sorts before page-hooks on purpose: it must hear the hooks' first word. */
export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: () => startPage(window),
});
