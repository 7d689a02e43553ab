import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/unit/**/*.test.ts'],
    // Drawing and font cutting are the slow units; nothing here waits for a clock.
    testTimeout: 60_000,
  },
});
