import { defineConfig } from 'vitest/config';

/** Tests against an AWS emulator; they need python3 and take minutes. */
export default defineConfig({
  test: {
    include: ['test/live/**/*.test.ts'],
    globalSetup: ['test/live/global-setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // One emulator, one log of what was asked of it.
    fileParallelism: false,
  },
});
