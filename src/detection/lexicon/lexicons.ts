import { compiled, languages, triggers } from 'virtual:lexicons';
import { type CompiledLexicon, readCompiled } from './compiled.ts';
import { LexiconMatcher } from './matcher.ts';

/** Most languages matched on one page: real pages use one, a clumsy translation two. */
const MOST_LANGUAGES = 4;
const matchers: (LexiconMatcher | undefined)[] = [];
let loaded: readonly CompiledLexicon[] | undefined;
let triggerTable: { readonly pattern: RegExp; readonly languagesOf: ReadonlyMap<string, string> } | undefined;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** One expression of every language's triggers, longest first, with the languages of each. */
function table() {
  if (!triggerTable) {
    const entries = triggers.split('\n').map((line) => line.split('\t') as [string, string]);
    const pattern = new RegExp(entries.map(([word]) => escaped(word)).join('|'), 'g');
    triggerTable = { pattern, languagesOf: new Map(entries) };
  }
  triggerTable.pattern.lastIndex = 0;
  return triggerTable;
}

function matcherAt(index: number): LexiconMatcher {
  let matcher = matchers[index];
  if (!matcher) {
    loaded ??= readCompiled(compiled);
    matcher = new LexiconMatcher(loaded[index] as CompiledLexicon);
    matchers[index] = matcher;
  }
  return matcher;
}

/** The shipped languages, each built when a page first needs it. */
export const lexicons = {
  /**
   * How many different triggers stand in folded text. The cheap first look.
   * @param enough stops counting there
   */
  countTriggers(folded: string, enough: number): number {
    const { pattern } = table();
    const seen = new Set<string>();
    for (let match = pattern.exec(folded); match && seen.size < enough; match = pattern.exec(folded))
      seen.add(match[0]);
    return seen.size;
  },

  /**
   * The languages worth matching on this text, most triggers first; the document's own language and English are tried
   * where no trigger decides.
   */
  languagesOf(folded: string, documentLanguage: string): LexiconMatcher[] {
    const scores = new Map<number, number>();
    const add = (index: number, points: number) => scores.set(index, (scores.get(index) ?? 0) + points);
    const { pattern, languagesOf } = table();
    for (const [word] of folded.matchAll(pattern)) {
      const letters = languagesOf.get(word) ?? '';
      for (const letter of letters) add(letter.charCodeAt(0) - 97, 1 / letters.length);
    }
    languages.forEach((language, index) => {
      if (documentLanguage.startsWith(language.split('-')[0] as string)) add(index, 0.5);
      if (language === 'en') add(index, 0.1);
    });
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_LANGUAGES)
      .map(([index]) => matcherAt(index));
  },

  /**
   * True where a claim or a lure stands near a trigger. Only the surroundings of triggers are matched: long pages have
   * few.
   */
  claimsStand(folded: string, documentLanguage: string): boolean {
    const nearby = aroundTriggers(folded);
    return lexicons.languagesOf(nearby, documentLanguage).some((matcher) => {
      const clean = matcher.clean(nearby);
      return matcher.findClaims(clean).length > 0 || matcher.find('lure', clean).length > 0;
    });
  },
};

/** Characters of folded text on either side of a trigger in which a claim with it can stand. */
const REACH = 140;
const MOST_NEARBY = 8000;

function aroundTriggers(folded: string): string {
  let nearby = '';
  let taken = 0;
  for (const { index, 0: word } of folded.matchAll(table().pattern)) {
    const from = Math.max(taken, index - REACH);
    const to = Math.min(folded.length, index + word.length + REACH);
    if (to <= taken) continue;
    nearby += (from > taken ? ' . ' : '') + folded.slice(from, to);
    taken = to;
    if (nearby.length > MOST_NEARBY) break;
  }
  return nearby;
}
