/** What a claim says has happened to this device or account. */
export type ClaimKind = 'infected' | 'locked' | 'stolen' | 'expired' | 'illegal' | 'damaged';

/** Every list of a lexicon that is matched on its own. */
export type PhraseList =
  | `claims.${ClaimKind}`
  | 'call'
  | 'stay'
  | 'support'
  | 'scan'
  | 'remove'
  | 'lure'
  | 'warns'
  | 'hypothetical'
  | 'prank';

/**
 * One language's words of a tech support scam, as data.
 *
 * Phrases are written in ordinary spelling, with accents; the compiler folds them. In a phrase
 * - `word*` is the word with any ending, `*word` with any beginning (German compounds), `(a|b)*` either with any ending;
 * - `(a|b c|d)` is any one of these, `(a|b)?` the same or nothing; `(ge|ver)sperrt` is one word or two;
 * - `{name}` is any one entry of `groups.name` (an entry may use all of this except `{}` and `&`), `{name}?` or nothing;
 * - `#` on its own is a telephone number (`サポート # に電話`), which a gap is too short for;
 * - `!(a|b)` is a place where neither a nor b follows (`電話する!(と|な)`, `virus !(protection)`);
 * - ` ~ ` is a gap of up to six words (fourteen characters in a script without spaces), never over a full stop;
 * - `a & b` (at most once, at top level) is a and b in either order with such a gap between, for free word order.
 * In a script without spaces, words match inside longer runs, and folded text has no spaces: what is written together
 * matches together, a blank in a phrase allows up to two characters more (a particle, a sign). Hangul counts as such.
 */
export interface Lexicon {
  /** BCP 47, e.g. 'de', 'zh-Hant'. */
  readonly language: string;
  readonly script: 'latin' | 'cyrillic' | 'greek' | 'han' | 'kana' | 'hangul';
  /** Stems at least one of which stands in every claim, lure and prank of this language: the cheap first look. */
  readonly triggers: readonly string[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Statements that something bad happened to the reader's device or account. A brand or device word alone is no claim. */
  readonly claims: Readonly<Record<ClaimKind, readonly string[]>>;
  /** Commands to ring a number or reach support now ("call us immediately at", "contact Microsoft support"). */
  readonly call: readonly string[];
  /** Commands to leave the computer as it is ("do not restart", "do not close this window"). */
  readonly stay: readonly string[];
  /** Support words that stand by a number ("toll-free", "helpline", "certified technicians", "Windows support"). */
  readonly support: readonly string[];
  /** A scan that reports itself ("threats found", "scanning system files", "scan complete"). */
  readonly scan: readonly string[];
  /** What else the person is told to do: download a cleaner, remove the threats, renew the licence, run a command. */
  readonly remove: readonly string[];
  /** Other scams that are shown as suspicious but not interrupted: prizes, surveys, "click Allow", parcel fees. */
  readonly lure: readonly string[];
  /** Words that call such pop-ups a scam, in advice, news, forums and removal guides. */
  readonly warns: readonly string[];
  /** What, standing up to six words before a claim or around it, makes it no claim: if, how to, signs of, is your …? */
  readonly hypothetical: readonly string[];
  /** The page itself says that it is a joke, a simulation or training. */
  readonly prank: readonly string[];
  /** Phrases that look like claims or calls and are none; each with its reason. Cut out before matching. */
  readonly never: readonly { readonly phrase: string; readonly why: string }[];
}

/** Sentences that a test runs against the lexicon. Never imported by shipped code. */
export interface LexiconExamples {
  /** Sentences as a scam page of this language might show them (own wording), each with a list that must match. */
  readonly positive: readonly (readonly [PhraseList, string])[];
  /** Sentences of benign pages that must yield no claim, no call and no stay. */
  readonly negative: readonly string[];
  /** Sentences of advice, news or forums in which `warns` must match. */
  readonly warning: readonly string[];
}
