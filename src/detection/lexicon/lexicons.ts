import { languages, source } from 'virtual:lexicons';
import { type CompiledLexicon, readCompiled } from './compiled.ts';
import { HintFinder } from './hints.ts';
import { readFromComment } from './in-comment.ts';
import { LexiconMatcher } from './matcher.ts';

/** Most languages matched on one page: real pages use one, a clumsy translation two. */
const MOST_LANGUAGES = 4;
const matchers: (LexiconMatcher | undefined)[] = [];
let parts: readonly string[] | undefined;
let finder: HintFinder | undefined;
let loaded: readonly CompiledLexicon[] | undefined;

function part(index: number): string {
  parts ??= readFromComment(source);
  return parts[index] ?? '';
}

function hints(): HintFinder {
  finder ??= new HintFinder(part(1).split('\n'), part(2));
  return finder;
}

function matcherAt(index: number): LexiconMatcher {
  let matcher = matchers[index];
  if (!matcher) {
    loaded ??= readCompiled(part(0));
    matcher = new LexiconMatcher(loaded[index] as CompiledLexicon);
    matchers[index] = matcher;
  }
  return matcher;
}

/** The shipped languages, each built when a page first needs it. */
export const lexicons = {
  /** True where folded text holds a word that a claim or a lure of some language can't do without. */
  hasStems(folded: string): boolean {
    return hints().hasStems(folded);
  },

  /**
   * The languages worth matching on this text, most telling words first; the document's own language and English are
   * tried where no word decides.
   */
  languagesOf(folded: string, documentLanguage: string): LexiconMatcher[] {
    const scores = hints().languageScores(folded);
    const add = (index: number, points: number) => scores.set(index, (scores.get(index) ?? 0) + points);
    languages.forEach((language, index) => {
      if (documentLanguage.startsWith(language.split('-')[0] as string)) add(index, 0.5);
      if (language === 'en') add(index, 0.1);
    });
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_LANGUAGES)
      .map(([index]) => matcherAt(index));
  },

  /** True where a claim or a lure stands. Only sentences that hold the words of a phrase are matched. */
  claimsStand(folded: string): boolean {
    for (const { language, list, from, to } of hints().find(folded)) {
      const matcher = matcherAt(language);
      const sentence = folded.slice(from, to);
      if (matcher.find(list, sentence).length === 0) continue;
      const clean = matcher.clean(sentence);
      if ((list === 'lure' ? matcher.find(list, clean) : matcher.findClaims(clean)).length > 0) return true;
    }
    return false;
  },
};
