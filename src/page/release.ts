import { watchRewriting } from './rewritten.ts';

/** The guard against "Leave page?" dialogs of a frame. */
export interface LeaveTrap {
  /** From now on no handler of the page hears that it is being left. */
  release(): void;
  /**
   * Makes sure of the guard's place. To be called when the hooks report a leave handler, before the page's own is
   * added: it may have dropped every listener with `document.open()` a moment ago.
   */
  rearm(): void;
}

/** Events with which a page holds the person, or comes back, while it is left. */
const LEAVING = ['beforeunload', 'pagehide'] as const;
/**
 * Listened to at the release only: Chromium has deprecated it, and tells where it is used, for which it looks for the
 * line breaks of the whole script. That took half of the detector's start in every frame. A capturing listener still
 * comes before the page's own ones, all but those that capture too.
 */
const LEAVING_LATE = 'unload';

/**
 * Takes the first place among the listeners to a frame's end, at document_start, before any script of the page. It
 * does nothing until the release, so ordinary pages keep their "unsaved changes" question.
 */
export function armLeaveTrap(window: Window, signal: AbortSignal): LeaveTrap {
  let released = false;
  const stop = (event: Event) => {
    if (released) event.stopImmediatePropagation();
  };
  const rearm = () => {
    for (const type of LEAVING) window.addEventListener(type, stop, { capture: true, signal });
  };
  rearm();
  watchRewriting(window.document, signal, rearm);
  return {
    rearm,
    release() {
      released = true;
      rearm();
      window.addEventListener(LEAVING_LATE, stop, { capture: true, signal });
      window.onbeforeunload = null;
      for (const element of [window.document.body, window.document.documentElement]) {
        element?.removeAttribute('onbeforeunload');
        element?.removeAttribute('onunload');
      }
    },
  };
}

/** Documents know the older names too. */
interface PrefixedDocument extends Document {
  webkitExitFullscreen?(): void;
  mozCancelFullScreen?(): void;
}

/**
 * Gives the screen, the pointer, the keyboard and the quiet back, from the isolated world, which the page can't tamper
 * with. Safe to call at any time, in any frame.
 */
export function releasePage(window: Window): void {
  const document: PrefixedDocument = window.document;
  attempt(() => document.fullscreenElement && document.exitFullscreen());
  attempt(() => document.fullscreenElement && document.webkitExitFullscreen?.());
  attempt(() => document.fullscreenElement && document.mozCancelFullScreen?.());
  attempt(() => document.exitPointerLock());
  attempt(() => (window.navigator as Navigator & { keyboard?: { unlock(): void } }).keyboard?.unlock());
  attempt(() => window.speechSynthesis?.cancel());
  for (const media of document.querySelectorAll<HTMLMediaElement>('audio, video')) {
    attempt(() => {
      media.muted = true;
      media.autoplay = false;
      media.pause();
    });
  }
}

/** Nothing that a release does may stop the rest. */
function attempt(act: () => unknown): void {
  try {
    const result = act();
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {
    // Not supported here, or nothing to release.
  }
}
