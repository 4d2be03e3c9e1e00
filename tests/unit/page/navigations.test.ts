import { describe, expect, it, vi } from 'vitest';
import { watchNavigations } from '../../../src/page/navigations.ts';
import type { HookReport } from '../../../src/page-hooks/channel-contract.ts';

const HASH = { hashChange: true, navigationType: 'push', url: 'https://site.example/#x' };
const DIAL = { hashChange: false, navigationType: 'push', url: 'tel:+12025550142' };
const AWAY = { hashChange: false, navigationType: 'replace', url: 'https://other.example/' };

function watched() {
  const navigation = new EventTarget();
  const navigator = { userActivation: { isActive: false } };
  const onReport = vi.fn<(report: HookReport) => void>();
  const { signal } = new AbortController();
  const watch = watchNavigations({
    window: { navigation, navigator } as unknown as Window,
    signal,
    onReport,
  });
  /** True when the navigation goes on. */
  const navigate = ({ url, ...rest }: typeof HASH, userInitiated = false) =>
    navigation.dispatchEvent(
      Object.assign(new Event('navigate', { cancelable: true }), {
        ...rest,
        userInitiated,
        destination: { url, sameDocument: rest.hashChange },
      }),
    );
  return { watch, navigate, navigator, onReport };
}

describe('watchNavigations', () => {
  it('bounds a flood of fragments, and counts it', () => {
    const { navigate, onReport } = watched();
    const passed = Array.from({ length: 1000 }, () => navigate(HASH)).filter(Boolean).length;
    expect(passed).toBeGreaterThanOrEqual(100);
    expect(passed).toBeLessThan(200);
    expect(onReport.mock.lastCall).toEqual([{ kind: 'history', count: 1000 }]);
  });

  it('leaves alone what answers a gesture', () => {
    const { navigate, navigator, onReport } = watched();
    navigator.userActivation.isActive = true;
    for (let click = 0; click < 500; click += 1) expect(navigate(HASH)).toBe(true);
    expect(navigate(DIAL, true)).toBe(true);
    expect(onReport).not.toHaveBeenCalled();
  });

  it('tells the number that a script dials, and stops it on a tamed page', () => {
    const { watch, navigate, onReport } = watched();
    expect(navigate(DIAL)).toBe(true);
    expect(onReport).toHaveBeenCalledWith({ kind: 'dial', count: 1, text: 'tel:+12025550142' });
    watch.obey('tame');
    expect([navigate(DIAL), navigate(HASH), navigate(AWAY)]).toEqual([false, false, true]);
  });

  it('lets a released page go nowhere by itself', () => {
    const { watch, navigate } = watched();
    watch.obey('release');
    expect([navigate(AWAY), navigate(AWAY, true)]).toEqual([false, true]);
  });

  it('does nothing where there is no Navigation API', () => {
    const { signal } = new AbortController();
    const window = { navigator: {} } as unknown as Window;
    expect(() => watchNavigations({ window, signal, onReport: () => {} }).obey('tame')).not.toThrow();
  });
});
