import type { Observation } from '../detection/observation.ts';
import type { FrameVerdict } from '../messaging/messages.ts';
import { askForVerdict, askWhetherClaimsStand, onBackgroundMessage } from '../platform/content-runtime.ts';
import { openChannel } from './channel.ts';
import { Detector } from './detector.ts';
import { armLeaveTrap, releasePage } from './release.ts';

/** Starts everything in one frame's isolated world. Called at document_start, before any script of the page. */
export function startPage(window: Window): void {
  const life = new AbortController();
  const { signal } = life;
  let gist = '';
  let all = false;

  const judge = async (observation: Observation): Promise<FrameVerdict | undefined> => {
    const verdict = await askForVerdict({ type: 'observed', observation, gist, all });
    if (!verdict) return undefined;
    gist = verdict.gist;
    if (verdict.level !== 'clear') channel.send('tame');
    return verdict;
  };
  const detector = new Detector(
    window,
    { claimsStand: askWhetherClaimsStand, judge },
    () => channel.send('ask'),
    signal,
  );
  const channel = openChannel({
    signal,
    onReport: (report) => {
      if (report.kind === 'leave-handler') trap.rearm();
      if (detector.hear(report)) channel.send('tame');
    },
  });
  const trap = armLeaveTrap(window, signal);
  onBackgroundMessage(({ type }) => {
    if (type === 'release') {
      trap.release();
      channel.send('release');
      releasePage(window);
      return;
    }
    all = true;
    detector.lookNow();
  }, signal);
  detector.start();
}
