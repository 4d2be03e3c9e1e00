import { OTHERS_WORDS } from '../in-sight.ts';
import { PASTE } from '../pasting.ts';
import { quote, type Signal } from '../signal.ts';

/** The keys that open Run, as people are told to press them. */
const RUN_KEYS =
  /\b(?:win(?:dows)?|⊞)[\s-]*(?:key|logo|taste|toets|tangent)?\s*(?:\+|und|and|et|y|e|plus|-)\s*["'«„“]?r\b/i;
const TERMINAL = /\b(?:terminal|powershell)\b/i;
/** Words of pasting that are too common elsewhere to stand for it without the question. */
const PASTE_BESIDE = /cole\b|plak|klistra|wklej/i;
/** That one is a human being is asked for. */
const HUMAN =
  /captcha|\brobot|(?:verify|prove|confirm)\b[^.]{0,24}\bhuman|humain|ser humano|essere umano|mensch\b|människa|człowiek|人間であること|ロボット|真人|机器人|機器人|로봇/i;
/** Weaker: needs the keys of Run beside it. */
const CHECK =
  /cloudflare|anti-?bot|security (?:check|verification)|sicherheits(?:prüfung|überprüfung)|vérification de sécurité|verificación de seguridad|verifica di sicurezza|verificação de segurança/i;

/** To prove that one is human, or to pass a check, a command is to be pasted into the system (ClickFix). */
export const proofByCommand: Signal = {
  id: 'proof-by-command',
  family: 'claim',
  evaluate({ runs }) {
    const shown = runs.filter(({ place }) => place !== 'prose' && !OTHERS_WORDS.has(place));
    const find = (wanted: RegExp) => shown.find(({ text }) => wanted.test(text));
    if (!find(PASTE) && !find(PASTE_BESIDE)) return undefined;
    const keys = find(RUN_KEYS);
    const asked = find(HUMAN) ?? (keys && find(CHECK));
    return asked && (keys ?? find(TERMINAL)) ? { quote: quote(asked.text) } : undefined;
  },
};
