import { Window as HappyWindow } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { armLeaveTrap, releasePage } from '../../../src/page/release.ts';

function pageWindow(): Window {
  return new HappyWindow({ url: 'https://site.example/' }) as unknown as Window;
}

describe('armLeaveTrap', () => {
  let window: Window;
  let trap: ReturnType<typeof armLeaveTrap>;
  const asked = vi.fn((event: Event) => event.preventDefault());
  /** True when the page may be left without a question. */
  const leave = () =>
    window.dispatchEvent(
      new (window as unknown as typeof globalThis).Event('beforeunload', { cancelable: true }),
    );

  beforeEach(() => {
    window = pageWindow();
    vi.stubGlobal('MutationObserver', (window as unknown as typeof globalThis).MutationObserver);
    asked.mockClear();
    trap = armLeaveTrap(window, new AbortController().signal);
    window.addEventListener('beforeunload', asked, true);
  });

  it('leaves the question of an ordinary page', () => {
    expect(leave()).toBe(false);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('lets no handler hear of the leaving once released', () => {
    window.onbeforeunload = asked;
    window.document.body.setAttribute('onbeforeunload', 'return false');
    trap.release();
    expect(leave()).toBe(true);
    expect(asked).not.toHaveBeenCalled();
    expect(window.document.body.hasAttribute('onbeforeunload')).toBe(false);
  });

  it('stays one guard however often it is rearmed', () => {
    const adding = vi.spyOn(window, 'addEventListener');
    trap.rearm();
    trap.rearm();
    expect(new Set(adding.mock.calls.map(([, listener]) => listener)).size).toBe(1);
  });
});

describe('releasePage', () => {
  it('silences media and leaves full screen, whatever of it is missing or broken', () => {
    const window = pageWindow();
    const { document } = window;
    document.body.innerHTML = '<audio autoplay></audio><video></video>';
    const media = [...document.querySelectorAll<HTMLMediaElement>('audio, video')];
    media.forEach((element) => {
      element.pause = vi.fn();
    });
    const exitFullscreen = vi.fn(() => Promise.reject(new Error('not in full screen')));
    const exitPointerLock = vi.fn(() => {
      throw new Error('broken');
    });
    Object.defineProperty(document, 'fullscreenElement', { value: document.body });
    Object.assign(document, { exitFullscreen, exitPointerLock });
    releasePage(window);
    expect(exitFullscreen).toHaveBeenCalled();
    expect(exitPointerLock).toHaveBeenCalled();
    for (const element of media) {
      expect(element.pause).toHaveBeenCalled();
      expect(element.muted).toBe(true);
    }
  });
});
