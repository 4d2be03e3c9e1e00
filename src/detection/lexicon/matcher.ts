import type { CompiledLexicon, PhraseMatch } from './compiled.ts';
import type { PhraseList } from './lexicon.ts';
import { expandParts, type SharedParts, unpackParts, unpackSource } from './parts.ts';

/** The lists of claims, of which {@link LexiconMatcher.findClaims} leaves out what is taken back. */
export const CLAIM_LISTS = [
  'claims.infected',
  'claims.locked',
  'claims.stolen',
  'claims.expired',
  'claims.illegal',
  'claims.damaged',
] as const;
/** How far before a claim a hypothetical word still governs it, in characters of folded text. */
const HYPOTHETICAL_REACH = { spaced: 48, unspaced: 16 } as const;
/** How far after a claim a question mark, or a hypothetical ending ("…場合は", "…할 때"), still takes it back. */
const TAIL_REACH = { spaced: 60, unspaced: 20 } as const;
/** The bar parts the runs of a page that are matched together. */
const SENTENCE_END = /[.!。！|]/;
/** A count of nothing is no claim: "0 threats found", "no viruses detected", "Threats found: 0". */
const NONE_BEFORE =
  /(?:(?:^|[^\d.,])0|\b(?:no|zero|kein\w*|aucun\w*|ningun\w*|nessun\w*|geen|inga|ingen|nenhum\w*|brak|zadn\w*))\s*$/;
const NONE_AFTER = /^\W{0,4}(?:0(?![\d.,]*\d)|none)\b/;
const NONE_INSIDE = /^(?:0|no|zero) /;
/** More matches than this of one list add nothing to a verdict. */
const MOST_MATCHES = 12;

/**
 * Matches one compiled lexicon against folded text. Expressions are built when they are first used, since most
 * pages never need them.
 */
export class LexiconMatcher {
  readonly language: string;
  private readonly expressions = new Map<PhraseList | 'never', RegExp>();

  private readonly compiled: CompiledLexicon;
  private readonly parts: SharedParts;

  constructor(compiled: CompiledLexicon) {
    this.compiled = compiled;
    this.parts = unpackParts(compiled.parts);
    this.language = compiled.language;
  }

  /** Folded text with this language's never-match phrases cut out; offsets are kept. */
  clean(folded: string): string {
    return folded.replace(this.expression('never'), (phrase) => '\u00a6'.repeat(phrase.length));
  }

  /** Every match of one list, at most {@link MOST_MATCHES}. @param folded text from `fold`, then {@link clean} */
  find(list: PhraseList, folded: string): PhraseMatch[] {
    const expression = this.expression(list);
    expression.lastIndex = 0;
    const matches: PhraseMatch[] = [];
    for (
      let found = expression.exec(folded);
      found && matches.length < MOST_MATCHES;
      found = expression.exec(folded)
    ) {
      if (found[0] === '') expression.lastIndex += 1;
      else matches.push({ list, at: found.index, text: found[0] });
    }
    return matches;
  }

  /** Claims that stand as statements: neither in a question nor after "if", "how to", "signs that" and the like. */
  findClaims(folded: string): PhraseMatch[] {
    return CLAIM_LISTS.flatMap((list) => this.find(list, folded)).filter(
      (match) => !this.isTakenBack(match, folded),
    );
  }

  private isTakenBack(match: PhraseMatch, folded: string): boolean {
    const { unspaced } = this.compiled;
    const reach = unspaced ? HYPOTHETICAL_REACH.unspaced : HYPOTHETICAL_REACH.spaced;
    const tail = unspaced ? TAIL_REACH.unspaced : TAIL_REACH.spaced;
    const end = match.at + match.text.length;
    const before =
      folded
        .slice(Math.max(0, match.at - reach), match.at)
        .split(SENTENCE_END)
        .pop() ?? '';
    const after = folded.slice(end, end + tail).split(SENTENCE_END)[0] ?? '';
    if (/^[^.!,;:。！、]*[?？]/.test(after)) return true;
    if (NONE_BEFORE.test(before) || NONE_AFTER.test(after) || NONE_INSIDE.test(match.text)) return true;
    const governed = unspaced
      ? before + match.text + after.slice(0, TAIL_REACH.unspaced)
      : before + match.text;
    return this.find('hypothetical', governed).length > 0;
  }

  private expression(list: PhraseList | 'never'): RegExp {
    let expression = this.expressions.get(list);
    if (!expression) {
      expression = new RegExp(expandParts(unpackSource(this.compiled.sources[list]), this.parts), 'g');
      this.expressions.set(list, expression);
    }
    return expression;
  }
}
