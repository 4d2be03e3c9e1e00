/** The one place that imports webextension-polyfill. Content scripts use `content-runtime.ts`: the polyfill costs 10 kB each. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
