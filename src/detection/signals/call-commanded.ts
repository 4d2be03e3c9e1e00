import { OTHERS_WORDS } from '../in-sight.ts';
import type { Reading } from '../reading.ts';
import { quoteOf, type Signal } from '../signal.ts';

/** A button that says no more than "call" or "call now", in the shipped languages, as folded text. */
const CALL_BUTTON =
  /^(?:call|(?:jetzt )?anrufen|appele[zr]|llam(?:ar|e)|chiama|lig(?:ar|ue)|bel |ring|soita|zadzwon|zavol|(?:simdi |hemen )?ara(?:yin)?$|(?:今すぐ)?電話|(?:지금)?전화|(?:立即|马上)?(?:拨打|致电)|(?:立即|馬上)?(?:撥打|致電)|позвон|suna|hivj|καλεστε)/;
const BUTTON_LENGTH = 32;
/** A link drawn as a button isn't known for one; its text stands alone all the same. */
const BARE_LENGTH = 16;

/** The page commands to call or to reach support now. */
export const callCommanded: Signal = {
  id: 'call-commanded',
  family: 'contact',
  evaluate(reading) {
    const { phrases, numbers } = reading;
    const call = phrases.call.find(({ run }) => !OTHERS_WORDS.has(run.place));
    if (call)
      return { strength: numbers.length > 0 || phrases.claims.length > 0 ? 1 : 0.5, quote: quoteOf(call) };
    const button = phrases.claims.some(({ run }) => !OTHERS_WORDS.has(run.place)) && callButton(reading);
    return button ? { strength: 0.75, quote: button } : undefined;
  },
};

/** "Call now" says little by itself in any language; on a button or a link that dials, beside a claim, it says enough. */
function callButton({ runs, numbers, observation: { shape } }: Reading): string | undefined {
  const button = runs.find(
    ({ place, folded }) =>
      !OTHERS_WORDS.has(place) &&
      folded.length <= (place === 'control' ? BUTTON_LENGTH : BARE_LENGTH) &&
      CALL_BUTTON.test(folded),
  );
  return button?.text ?? (shape.telLinks > 0 && numbers.length === 0 ? 'tel:' : undefined);
}
