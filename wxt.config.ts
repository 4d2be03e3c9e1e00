import { defineConfig } from 'wxt';
import { bareDetector } from './scripts/bare-detector.ts';
import { compiledLexicons } from './scripts/compiled-lexicons.ts';
import { namelessHooks } from './scripts/nameless-hooks.ts';

/** Permissions and their reasons are in PRIVACY.md; tests/conventions/permissions.test.ts holds the list. */
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'tabs',
  'webNavigation',
  'webRequest',
  'declarativeNetRequest',
  'contextMenus',
  'alarms',
];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'assets/public',
  outDir: '.output',
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: PERMISSIONS,
    host_permissions: ['<all_urls>'],
    incognito: browser === 'firefox' ? undefined : 'spanning',
    content_security_policy: {
      extension_pages:
        "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; connect-src 'self' https:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hangup@hangup.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    plugins: [bareDetector(), compiledLexicons(), namelessHooks()],
    build: { target: 'es2022' },
    // Escaped, every letter of the scripts without Latin letters would take six bytes.
    esbuild: { charset: 'utf8' },
  }),
});
