/** The one script that runs in the page's own world. */
const HOOKS = 'content-scripts/page-hooks.js';
/** What stack traces call it. */
const NAME = 'page';

/** The part of a Vite bundle that the plugin reads. */
type Bundle = Readonly<Record<string, { readonly type: string; code?: string }>>;

/**
 * Vite plugin: gives the hooks' script a name of its own. Where a hooked function throws, its frame stands in the
 * page's stack trace; with the script's real address it would tell every page that Hangup is here, and in Firefox the
 * address holds an id by which this very browser can be known again.
 */
export function namelessHooks() {
  return {
    name: 'hangup:nameless-hooks',
    generateBundle: {
      order: 'post' as const,
      handler(_: unknown, bundle: Bundle) {
        const chunk = bundle[HOOKS];
        if (chunk?.code) chunk.code += `\n//# sourceURL=${NAME}\n`;
      },
    },
  };
}
