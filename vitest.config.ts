import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { SecondTries } from './tests/second-tries.ts';

/** Tests of code that needs a document. */
const withPage = [
  'tests/{app,components,entrypoints}/**/*.test.tsx',
  'tests/content/**/*.test.ts',
  'tests/locales/**/*.test.ts',
];

export default defineConfig({
  plugins: [react()],
  test: {
    // What passes at the second try is listed, and more than two of them fail the run.
    reporters: ['default', new SecondTries()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...withPage, 'tests/e2e/**'],
          environment: 'node',
          // Pure code leaves nothing behind that the next file could trip over, and a fresh start for each costs most of the time.
          isolate: false,
          // Far above what any of them takes: they share the machine with whatever else runs there.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-with-page',
          include: withPage,
          environment: 'happy-dom',
          // A context of its own for each file, in threads that stay: half the time of starting a process for each.
          pool: 'vmThreads',
          setupFiles: ['tests/browser-globals.ts', 'tests/content/hand-guessing.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // What the browser gets is built as it ships.
          env: { NODE_ENV: 'production' },
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // Two files at a time: much of what they do is waiting, and two cores are shared with the pages under test. Each of the two processes bundles
          // the demo pages once.
          maxWorkers: 2,
          isolate: false,
          // A browser on a busy machine may lose a key or a moment. What passes at the second try is counted; what fails twice is a fault.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
