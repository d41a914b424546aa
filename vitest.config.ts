import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    // These end what hangs; on a busy machine everything takes many times as long as on an idle one.
    testTimeout: 30_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
