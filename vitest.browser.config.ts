import { defineConfig } from 'vitest/config';

/** Tests of the HTML report in a real browser; they need Chromium (`KEYWARD_CHROMIUM` or /usr/bin/chromium). */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
