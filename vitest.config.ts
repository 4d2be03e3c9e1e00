import { defineConfig } from 'vitest/config';
import { compiledLexicons } from './scripts/compiled-lexicons.ts';

export default defineConfig({
  plugins: [compiledLexicons()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/conventions/**/*.test.ts'],
    environment: 'node',
  },
});
