import { languages, source } from 'virtual:lexicons';
import { type CompiledLexicon, readCompiled } from './compiled.ts';
import { firstWords } from './first-words.ts';
import { LexiconMatcher } from './matcher.ts';

/** Most languages matched on one page: real pages use one, a clumsy translation two. */
const MOST_LANGUAGES = 4;
const matchers: (LexiconMatcher | undefined)[] = [];
let loaded: readonly CompiledLexicon[] | undefined;

function matcherAt(index: number): LexiconMatcher {
  let matcher = matchers[index];
  if (!matcher) {
    loaded ??= readCompiled(source);
    matcher = new LexiconMatcher(loaded[index] as CompiledLexicon);
    matchers[index] = matcher;
  }
  return matcher;
}

/** The shipped languages, each built when it is first needed. Pages don't carry them: the background matches. */
export const lexicons = {
  /**
   * The languages worth matching on this text, most telling words first; the document's own language and English are
   * tried where no word decides.
   */
  languagesOf(folded: string, documentLanguage: string): LexiconMatcher[] {
    const scores = firstWords().languageScores(folded);
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
    return firstWords()
      .find(folded)
      .some(({ language, from, to }) => {
        const matcher = matcherAt(language);
        const sentence = matcher.clean(folded.slice(from, to));
        return matcher.findClaims(sentence).length > 0 || matcher.find('lure', sentence).length > 0;
      });
  },
};
