import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileLexicon } from '../src/detection/lexicon/compile-lexicon.ts';
import { type CompiledLexicon, writeCompiled } from '../src/detection/lexicon/compiled.ts';
import type { Lexicon } from '../src/detection/lexicon/lexicon.ts';
import { type Need, needsOf } from '../src/detection/lexicon/needs.ts';
import { writeNeeds } from '../src/detection/lexicon/written-needs.ts';

const LEXICONS = 'virtual:lexicons';
const FIRST_WORDS = 'virtual:first-words';
/** A language's file is named by its tag; the folder's other modules can't be loaded outside the build. */
const LANGUAGE_FILE = /^[a-z]{2,3}(?:-[a-z]{4})?\.ts$/;
const FOLDER = join(import.meta.dirname, '../src/detection/lexicon');

/** What the virtual modules are made of. */
export interface LexiconBundle {
  readonly compiled: readonly CompiledLexicon[];
  /** What the claims and lures need, by language. */
  readonly needs: readonly (readonly Need[])[];
}

/** True for a value that has the shape of a lexicon, among a lexicon module's exports. */
export function isLexicon(value: unknown): value is Lexicon {
  return typeof value === 'object' && value !== null && 'claims' in value && 'triggers' in value;
}

/** The phrases that give reason for a dear look. */
export function tellingPhrases({ claims, lure }: Pick<Lexicon, 'claims' | 'lure'>): readonly string[] {
  return [...Object.values(claims).flat(), ...lure];
}

/** Reads and compiles every lexicon file. @throws Error naming language and phrase where one can't be compiled */
export async function bundleLexicons(): Promise<LexiconBundle> {
  const compiled: CompiledLexicon[] = [];
  const needs: Need[][] = [];
  for (const file of readdirSync(FOLDER).sort()) {
    if (!LANGUAGE_FILE.test(file)) continue;
    const exports = (await import(pathToFileURL(join(FOLDER, file)).href)) as Record<string, unknown>;
    const lexicon = Object.values(exports).find(isLexicon);
    if (!lexicon) continue;
    compiled.push(compileLexicon(lexicon));
    needs.push(needsOf(lexicon, tellingPhrases(lexicon)));
  }
  return { compiled, needs };
}

/**
 * Vite plugin: `virtual:lexicons` holds all lexicons compiled at build time, so that nobody pays for the compiler,
 * examples and reasons; `virtual:first-words` what little of them every page carries.
 */
export function compiledLexicons() {
  const modules = [LEXICONS, FIRST_WORDS];
  return {
    name: 'hangup:lexicons',
    resolveId: (id: string) => (modules.includes(id) ? `\0${id}` : undefined),
    async load(id: string) {
      if (!modules.includes(id.slice(1))) return undefined;
      const { compiled, needs } = await bundleLexicons();
      const exports =
        id === `\0${LEXICONS}`
          ? { languages: compiled.map(({ language }) => language), source: writeCompiled(compiled) }
          : writeNeeds(needs);
      return Object.entries(exports)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
