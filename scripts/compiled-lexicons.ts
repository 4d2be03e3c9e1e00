import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileLexicon } from '../src/detection/lexicon/compile-lexicon.ts';
import { type CompiledLexicon, writeCompiled } from '../src/detection/lexicon/compiled.ts';
import { writeInComment } from '../src/detection/lexicon/in-comment.ts';
import type { ClaimKind, Lexicon } from '../src/detection/lexicon/lexicon.ts';
import { type Need, needsOf } from '../src/detection/lexicon/needs.ts';
import { NEEDED_LISTS, writeNeeds, writeStems } from '../src/detection/lexicon/written-needs.ts';
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
  /** What the phrases of {@link NEEDED_LISTS} need, by language. */
  readonly needs: readonly (readonly Need[])[];
}

/** True for a value that has the shape of a lexicon, among a lexicon module's exports. */
export function isLexicon(value: unknown): value is Lexicon {
  return typeof value === 'object' && value !== null && 'claims' in value && 'triggers' in value;
}

function phrasesOf(lexicon: Lexicon, list: (typeof NEEDED_LISTS)[number]): readonly string[] {
  return list.startsWith('claims.') ? lexicon.claims[list.slice(7) as ClaimKind] : lexicon.lure;
}

/** Reads and compiles every lexicon file. @throws Error naming language and phrase where one can't be compiled */
export async function bundleLexicons(): Promise<LexiconBundle> {
  const compiled: CompiledLexicon[] = [];
  const triggers: Record<string, string> = {};
  const needs: Need[][] = [];
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
    needs.push(NEEDED_LISTS.flatMap((list) => needsOf(lexicon, list, phrasesOf(lexicon, list))));
  }
  return { compiled, triggers, needs };
}

/** What one chunk of a Vite bundle has that the plugin changes. */
type Bundle = Readonly<Record<string, { readonly type: string; code?: string }>>;

/** Stands in the code until that has been minified. */
const PLACEHOLDER = '@hangup-lexicons@';
const QUOTED_PLACEHOLDER = /(["'`])@hangup-lexicons@\1/g;

/**
 * Vite plugin: `virtual:lexicons` holds all lexicons compiled at build time, so that pages pay neither for the
 * compiler nor for examples and reasons.
 *
 * They lie in one comment, inside a function that gives its own source: scanners leap over comments, while a string of
 * this length costs every frame a third of the detector's compiling, and its memory twice. The comment is put in when
 * the code has been minified, which would take it out.
 */
export function compiledLexicons() {
  let building = false;
  let text = '';
  return {
    name: 'hangup:lexicons',
    configResolved({ command }: { readonly command: string }) {
      building = command === 'build';
    },
    resolveId: (id: string) => (id === MODULE_ID ? `\0${MODULE_ID}` : undefined),
    async load(id: string) {
      if (id !== `\0${MODULE_ID}`) return undefined;
      const { compiled, needs } = await bundleLexicons();
      text = writeInComment([writeCompiled(compiled), needs.map(writeNeeds).join('\n'), writeStems(needs)]);
      return [
        `export const languages = ${JSON.stringify(compiled.map(({ language }) => language))};`,
        `export const source = ${JSON.stringify(building ? PLACEHOLDER : text)};`,
      ].join('\n');
    },
    generateBundle: {
      order: 'post' as const,
      handler(_: unknown, bundle: Bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.code)
            chunk.code = chunk.code.replace(QUOTED_PLACEHOLDER, () => `(function(){${text}}+"")`);
        }
      },
    },
  };
}
