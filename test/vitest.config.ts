// Exists so that every lane of the tests runs from one configuration.
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/corpus/**'],
    pool: 'forks',
    maxWorkers: 2,
    // node:wasi, which runs our WASI plugins, is experimental by name.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts'],
      exclude: ['src/core/**/*.d.ts', 'src/core/model/generated/**'],
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
      reporter: ['text-summary', 'text'],
      reportsDirectory: 'coverage',
    },
  },
});

export default config;
