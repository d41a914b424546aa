import { defineConfig } from 'vitest/config';

/** Tests in real browsers, one file after another: two browsers at once starve each other on two cores. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine is slow: what is waited for comes late there.
    expect: { poll: { timeout: 15_000 } },
  },
});
