import { describeFindings } from '../messaging/describe-findings.ts';
import { onBackgroundMessage, sendEvidence } from '../platform/content-runtime.ts';
import { openChannel } from './channel.ts';
import { Detector, type FrameReport } from './detector.ts';
import { armLeaveTrap, releasePage } from './release.ts';

/** Points from which a frame speaks up without being asked; a frame that holds the browser always does. */
const WORTH_SAYING = 5;

/** Starts everything in one frame's isolated world. Called at document_start, before any script of the page. */
export function startPage(window: Window): void {
  const life = new AbortController();
  const { signal } = life;
  let last: FrameReport | undefined;
  let said = '';
  let asked = false;

  const say = (report: FrameReport) => {
    const message = describeFindings(report, report.observation.title, report.verdict.level);
    // The same again would only wake the worker.
    const gist = `${message.level} ${message.evidence.map(({ signal: id, weight }) => id + weight).join()} ${message.numbers.length}`;
    if (gist === said) return;
    said = gist;
    void sendEvidence(message);
  };

  const detector = new Detector(
    window,
    (report) => {
      last = report;
      if (report.verdict.level !== 'clear') channel.send('tame');
      if (asked || isWorthSaying(report)) say(report);
    },
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
    asked = true;
    if (last) say(last);
    else detector.lookNow();
  }, signal);
  detector.start();
}

/** Little evidence on an ordinary page is kept here: the worker is never woken for it. */
function isWorthSaying({ verdict, evidence }: FrameReport): boolean {
  if (verdict.level !== 'clear' || verdict.score >= WORTH_SAYING) return true;
  const held = evidence
    .filter(({ family }) => family === 'coercion')
    .reduce((sum, { weight }) => sum + weight, 0);
  return held >= 4 && evidence.every(({ signal }) => signal !== 'real-application');
}
