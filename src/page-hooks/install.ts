import { hookDialogs } from './dialogs.ts';
import { hookFullScreen } from './full-screen.ts';
import { makeHandlerJudge } from './handlers.ts';
import { hookHistory } from './history.ts';
import { hookKeyboardLock } from './keyboard-lock.ts';
import { hookListeners } from './listeners.ts';
import type { Page } from './natives.ts';
import { hookNotification } from './notification.ts';
import { hookOpen } from './open.ts';
import { hookPointerLock } from './pointer-lock.ts';
import { hookPrint } from './print.ts';
import { makeRefusals } from './refusals.ts';
import { makeRelease } from './release.ts';
import { hookScriptedClick } from './scripted-click.ts';
import { openSession } from './session.ts';
import { hookSound } from './sound.ts';
import { hookSpeech } from './speech.ts';
import { hookToString } from './to-string.ts';
import { hookWindowShaking } from './window-shaking.ts';

/**
 * Watches, in the page's own world, the functions with which a page takes the browser over. To be called once a frame,
 * at document_start. Everything native is captured here, before any script of the page.
 */
export function installHooks(window: Page): void {
  let release = () => {};
  let ask = () => {};
  const session = openSession(window, { release: () => release(), ask: () => ask() });
  const judge = makeHandlerJudge(window);
  const refusals = makeRefusals(window);

  hookToString(window);
  ask = hookListeners(window, session, judge);
  hookDialogs(window, session);
  hookFullScreen(window, session);
  hookKeyboardLock(window, session, refusals);
  hookPointerLock(window, session);
  hookHistory(window, session);
  hookOpen(window, session);
  hookPrint(window, session);
  hookNotification(window, session, refusals);
  hookScriptedClick(window, session);
  hookSpeech(window, session);
  hookWindowShaking(window, session);
  release = makeRelease(window, hookSound(window, session, refusals));
}
