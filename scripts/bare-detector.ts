const CONTEXT = 'wxt/utils/content-script-context';

/**
 * Vite plugin: leaves out the context object that WXT gives content scripts. Hangup doesn't use it, and making one
 * sends every page an event and a window message that name the extension's id and script: a page could tell that
 * Hangup is here. It also took two thirds of the detector's start-up time.
 */
export function bareDetector() {
  return {
    name: 'hangup:bare-detector',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === CONTEXT ? `\0${CONTEXT}` : undefined),
    load: (id: string) => (id === `\0${CONTEXT}` ? 'export class ContentScriptContext {}' : undefined),
  };
}
