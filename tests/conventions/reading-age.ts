/** Counts for the Flesch–Kincaid formula. */
export interface ReadingCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** Counts sentences, words and syllables of English text. Placeholders must be filled beforehand. */
export function countReading(text: string): ReadingCounts {
  const words = text.match(/[A-Za-z]+(?:[’'][A-Za-z]+)?/g) ?? [];
  const sentences = text.split(/[.!?:;]+(?:["”’)]*\s|$)|\n/).filter((part) => /[A-Za-z]/.test(part)).length;
  return {
    sentences: Math.max(1, sentences),
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllables(word), 0),
  };
}

/**
 * Age at which English text can be read: the Flesch–Kincaid grade (Kincaid et al. 1975) plus the five years before
 * school.
 */
export function readingAge({ sentences, words, syllables }: ReadingCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5;
}

/** Vowel groups, without the silent endings `e`, `es` and `ed`. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = plain.replace(/(?<=[^aeiouytdl])(?:e|es|ed)$|(?<=[td])es?$|(?<=[aeiouy]l)e$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
