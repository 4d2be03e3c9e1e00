import { needs, stems } from 'virtual:first-words';
import { HintFinder } from './hints.ts';

let made: HintFinder | undefined;

/**
 * The words that claims and lures of all languages can't do without: all that pages carry of the lexicons. Made when a
 * page first needs it.
 */
export function firstWords(): HintFinder {
  made ??= new HintFinder({ needs, stems });
  return made;
}
