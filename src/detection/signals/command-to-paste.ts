import { PASTE } from '../pasting.ts';
import { quote, type Signal } from '../signal.ts';

/** Ways to open Run or a terminal, as people are told to press them. */
const OPEN =
  /\b(?:win(?:dows)?|⊞)\s*(?:key|logo|taste|-taste)?\s*(?:\+|und|and|et|plus|-)\s*["'«„“]?[rx]\b|\b(?:terminal|powershell|run (?:box|dialog)|eingabeaufforderung|invite de commandes)\b/i;
const INTERPRETER =
  /\b(?:powershell|mshta|cmd\s*\/c|certutil|bitsadmin|curl\b.*\|\s*(?:ba|z)?sh|iex\b|invoke-(?:expression|webrequest))/i;

/** The person is told to open Run or a terminal and paste a command (ClickFix). */
export const commandToPaste: Signal = {
  id: 'command-to-paste',
  family: 'contact',
  evaluate({ runs }) {
    const shown = runs.filter(
      ({ place }) => place !== 'code' && place !== 'comment' && place !== 'result' && place !== 'prose',
    );
    const open = shown.find(({ text }) => OPEN.test(text));
    const paste = shown.find(({ text }) => PASTE.test(text));
    if (open && paste) return { quote: quote(open.text) };
    const command = shown.find(({ text }) => INTERPRETER.test(text));
    return command && paste ? { strength: 0.8, quote: quote(command.text) } : undefined;
  },
};
