import { defineConfig } from 'vitest/config';
import { compiledLexicons } from './scripts/compiled-lexicons.ts';

export default defineConfig({
  plugins: [compiledLexicons()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/conventions/**/*.test.ts'],
    environment: 'node',
    // Some tests write ten thousand events; on a busy machine that takes longer than the usual five seconds.
    testTimeout: 60_000,
  },
});
