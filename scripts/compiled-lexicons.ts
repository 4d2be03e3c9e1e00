import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileLexicon } from '../src/detection/lexicon/compile-lexicon.ts';
import { type CompiledLexicon, writeCompiled } from '../src/detection/lexicon/compiled.ts';
import type { Lexicon } from '../src/detection/lexicon/lexicon.ts';
import { fold } from '../src/detection/text/fold.ts';

const MODULE_ID = 'virtual:lexicons';
/** A language's file is named by its tag; the folder's other modules can't be loaded outside the build. */
const LANGUAGE_FILE = /^[a-z]{2,3}(?:-[a-z]{4})?\.ts$/;
const FOLDER = join(import.meta.dirname, '../src/detection/lexicon');

/** What the virtual module exports: the compiled languages, and the words of the first look with their languages. */
export interface LexiconBundle {
  readonly compiled: readonly CompiledLexicon[];
  /** Each folded trigger with the languages that have it, as letters: 'a' is the first of `compiled`. */
  readonly triggers: Readonly<Record<string, string>>;
}

/** True for a value that has the shape of a lexicon, among a lexicon module's exports. */
export function isLexicon(value: unknown): value is Lexicon {
  return typeof value === 'object' && value !== null && 'claims' in value && 'triggers' in value;
}

/** Reads and compiles every lexicon file. @throws Error naming language and phrase where one can't be compiled */
export async function bundleLexicons(): Promise<LexiconBundle> {
  const compiled: CompiledLexicon[] = [];
  const triggers: Record<string, string> = {};
  for (const file of readdirSync(FOLDER).sort()) {
    if (!LANGUAGE_FILE.test(file)) continue;
    const exports = (await import(pathToFileURL(join(FOLDER, file)).href)) as Record<string, unknown>;
    const lexicon = Object.values(exports).find(isLexicon);
    if (!lexicon) continue;
    for (const trigger of lexicon.triggers) {
      const folded = fold(trigger);
      triggers[folded] = (triggers[folded] ?? '') + String.fromCharCode(97 + compiled.length);
    }
    compiled.push(compileLexicon(lexicon));
  }
  return { compiled, triggers };
}

/**
 * Vite plugin: `virtual:lexicons` holds all lexicons compiled at build time, so that pages pay neither for the
 * compiler nor for examples and reasons. They lie in one string that is parsed when a page first needs it: a string
 * costs a script's start next to nothing, an object literal of this size a millisecond.
 */
export function compiledLexicons() {
  return {
    name: 'hangup:lexicons',
    resolveId: (id: string) => (id === MODULE_ID ? `\0${MODULE_ID}` : undefined),
    async load(id: string) {
      if (id !== `\0${MODULE_ID}`) return undefined;
      const { compiled, triggers } = await bundleLexicons();
      const words = Object.entries(triggers)
        .sort(([a], [b]) => b.length - a.length)
        .map(([word, languages]) => `${word}\t${languages}`)
        .join('\n');
      return [
        `export const compiled = ${JSON.stringify(writeCompiled(compiled))};`,
        `export const languages = ${JSON.stringify(compiled.map(({ language }) => language))};`,
        `export const triggers = ${JSON.stringify(words)};`,
      ].join('\n');
    },
  };
}
