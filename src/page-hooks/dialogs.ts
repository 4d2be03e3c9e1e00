import { callNative, hook } from './hook.ts';
import { each, type Page, textOnce } from './natives.ts';
import type { Session } from './session.ts';

/** What a dialog that isn't shown answers: as if the person had closed it. */
const CLOSED = { alert: undefined, confirm: false, prompt: null } as const;

/**
 * `alert`, `confirm`, `prompt`. The text is reported before the dialog is shown, so that a scare text tames the page in
 * time and never appears.
 */
export function hookDialogs(page: Page, session: Session): void {
  const { gestures } = session;
  const guard = session.guard('dialog');
  each(['alert', 'confirm', 'prompt'] as const, (name) =>
    hook(page, name, (native, self, args) => {
      textOnce(args);
      const text = args[0];
      if (!guard(typeof text === 'string' ? text : '')) return CLOSED[name];
      const shown = gestures.now();
      const answer = callNative(native, self, args);
      gestures.held(shown);
      return answer;
    }),
  );
}
