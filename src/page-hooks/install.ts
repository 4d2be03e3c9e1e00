import { hookDialogs } from './dialogs.ts';
import { hookFullScreen, hookVideoFullScreen } from './full-screen.ts';
import { makeHandlerJudge } from './handlers.ts';
import { hookHistory } from './history.ts';
import { hookKeyboardLock } from './keyboard-lock.ts';
import { hookListeners } from './listeners.ts';
import { type Page, quietly } from './natives.ts';
import { hookNotification } from './notification.ts';
import { hookOpen } from './open.ts';
import { hookPointerLock } from './pointer-lock.ts';
import { hookPrint } from './print.ts';
import { makeRelease } from './release.ts';
import { hookScriptedClick } from './scripted-click.ts';
import { openSession, type Session } from './session.ts';
import { hookSound } from './sound.ts';
import { hookSpeech } from './speech.ts';
import { hookToString } from './to-string.ts';
import { hookWindowShaking } from './window-shaking.ts';

/**
 * Watches, in the page's own world, the functions with which a page takes the browser over. To be called once a frame,
 * at document_start. What must not be the page's by then is captured here, before any script of the page.
 */
export function installHooks(page: Page): void {
  let silence: (() => void) | undefined;
  const session = openSession(page, (command) => {
    silence ??= hookRest(page, session);
    if (command === 'ask') ask();
    if (command !== 'release') return;
    release();
    silence();
  });
  hookToString(page);
  const ask = hookListeners(page, session, makeHandlerJudge(page));
  hookDialogs(page, session);
  hookFullScreen(page, session);
  hookKeyboardLock(page, session);
  hookPointerLock(page, session);
  hookHistory(page, session);
  hookOpen(page, session);
  hookPrint(page, session);
  const release = makeRelease(page);
}

/**
 * The hooks that ordinary pages are spared: they say little without words of trouble, which the isolated world finds by
 * itself, and merely naming these interfaces makes the browser build them. Set at the first command, so a page may
 * have kept the native of one of these; the tab is muted and left all the same.
 *
 * @returns what silences the page
 */
function hookRest(page: Page, session: Session): () => void {
  let stopSpeech = () => {};
  let stopSound = () => {};
  quietly(() => hookVideoFullScreen(page, session));
  quietly(() => hookNotification(page, session));
  quietly(() => hookScriptedClick(page, session));
  quietly(() => hookWindowShaking(page, session));
  quietly(() => {
    stopSpeech = hookSpeech(page, session);
  });
  quietly(() => {
    stopSound = hookSound(page, session);
  });
  return () => {
    quietly(stopSpeech);
    quietly(stopSound);
  };
}
