import { type Evidence, QUOTE_LIMIT } from './evidence.ts';
import type { Observation } from './observation.ts';
import { type Reading, read } from './reading.ts';
import type { Signal } from './signal.ts';
import { alarmSound } from './signals/alarm-sound.ts';
import { blueScreen } from './signals/blue-screen.ts';
import { brandWorn } from './signals/brand-worn.ts';
import { callCommanded } from './signals/call-commanded.ts';
import { calledAScam } from './signals/called-a-scam.ts';
import { cleanerOffered } from './signals/cleaner-offered.ts';
import { commandToPaste } from './signals/command-to-paste.ts';
import { contactForm } from './signals/contact-form.ts';
import { countdown } from './signals/countdown.ts';
import { coveringLayer } from './signals/covering-layer.ts';
import { cursorHidden } from './signals/cursor-hidden.ts';
import { dialledByScript } from './signals/dialled-by-script.ts';
import { dialogLoop } from './signals/dialog-loop.ts';
import { discussion } from './signals/discussion.ts';
import { downloadFlood } from './signals/download-flood.ts';
import { fakeScan } from './signals/fake-scan.ts';
import { fakeSystemWindow } from './signals/fake-system-window.ts';
import { fullScreenTaken } from './signals/full-screen-taken.ts';
import { historyFlood } from './signals/history-flood.ts';
import { keyboardLocked } from './signals/keyboard-locked.ts';
import { keysBlocked } from './signals/keys-blocked.ts';
import { leavingTrapped } from './signals/leaving-trapped.ts';
import { longArticle } from './signals/long-article.ts';
import { marquee } from './signals/marquee.ts';
import { menuBlocked } from './signals/menu-blocked.ts';
import { numberFromAddress } from './signals/number-from-address.ts';
import { numberInDialog } from './signals/number-in-dialog.ts';
import { numberStressed } from './signals/number-stressed.ts';
import { numberToCall } from './signals/number-to-call.ts';
import { permissionLoop } from './signals/permission-loop.ts';
import { pointerLocked } from './signals/pointer-locked.ts';
import { printLoop } from './signals/print-loop.ts';
import { prizeLure } from './signals/prize-lure.ts';
import { proofByCommand } from './signals/proof-by-command.ts';
import { quoted } from './signals/quoted.ts';
import { racingCounter } from './signals/racing-counter.ts';
import { realApplication } from './signals/real-application.ts';
import { realBusiness } from './signals/real-business.ts';
import { saysPrank } from './signals/says-prank.ts';
import { searchResults } from './signals/search-results.ts';
import { shownAsCode } from './signals/shown-as-code.ts';
import { signInBox } from './signals/sign-in-box.ts';
import { supportChat } from './signals/support-chat.ts';
import { toldToStay } from './signals/told-to-stay.ts';
import { trapsPrepared } from './signals/traps-prepared.ts';
import { troubleClaimed } from './signals/trouble-claimed.ts';
import { troubleHeadline } from './signals/trouble-headline.ts';
import { troubleInDialog } from './signals/trouble-in-dialog.ts';
import { troubleInTitle } from './signals/trouble-in-title.ts';
import { windowFlood } from './signals/window-flood.ts';
import { windowStack } from './signals/window-stack.ts';
import { WEIGHTS } from './weights.ts';

/** Every signal that is judged on an observation. Signals on hosts are the background's (`src/background/address`). */
export const signals: readonly Signal[] = [
  alarmSound,
  blueScreen,
  brandWorn,
  callCommanded,
  calledAScam,
  cleanerOffered,
  commandToPaste,
  contactForm,
  countdown,
  coveringLayer,
  cursorHidden,
  dialledByScript,
  dialogLoop,
  discussion,
  downloadFlood,
  fakeScan,
  fakeSystemWindow,
  fullScreenTaken,
  historyFlood,
  keyboardLocked,
  keysBlocked,
  leavingTrapped,
  longArticle,
  marquee,
  menuBlocked,
  numberFromAddress,
  numberInDialog,
  numberStressed,
  numberToCall,
  permissionLoop,
  pointerLocked,
  printLoop,
  prizeLure,
  proofByCommand,
  quoted,
  racingCounter,
  realApplication,
  realBusiness,
  saysPrank,
  searchResults,
  shownAsCode,
  signInBox,
  supportChat,
  toldToStay,
  trapsPrepared,
  troubleClaimed,
  troubleHeadline,
  troubleInDialog,
  troubleInTitle,
  windowFlood,
  windowStack,
];

/** What one frame's observation amounts to. */
export interface FrameFindings {
  readonly evidence: readonly Evidence[];
  readonly reading: Reading;
}

/** Evaluates every signal on one observation. */
export function evaluate(observation: Observation): FrameFindings {
  const reading = read(observation);
  const evidence = signals.flatMap((signal): Evidence[] => {
    const finding = signal.evaluate(reading);
    if (!finding) return [];
    return [
      {
        signal: signal.id,
        family: signal.family,
        weight: Math.round(WEIGHTS[signal.id] * (finding.strength ?? 1) * 100) / 100,
        ...(finding.quote === undefined ? {} : { quote: finding.quote.slice(0, QUOTE_LIMIT) }),
        ...(finding.count === undefined ? {} : { count: finding.count }),
      },
    ];
  });
  return { evidence, reading };
}
