import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const hookTimeout = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', include: ['test/domain/**/*.test.ts', 'test/ui/**/*.test.ts'], environment: 'node' },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            main: './workers/index.ts',
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: inject('workerBindings'), cf: false },
          })),
        ],
        test: {
          name: 'worker',
          include: ['test/features/**/*.test.ts', 'test/worker/**/*.test.ts', 'test/tenancy/**/*.test.ts'],
          globalSetup: ['./test/setup/libsql.ts'],
          setupFiles: ['./test/support/modules.ts'],
          // One runtime for all files: making one for each took as long as the tests. Each test makes its own world anyway.
          isolate: false,
          maxWorkers: 1,
          testTimeout: 30_000,
          hookTimeout,
          deps: {
            optimizer: {
              ssr: {
                enabled: true,
                include: [
                  '@hono/zod-openapi',
                  '@libsql/client/http',
                  'drizzle-orm',
                  'drizzle-orm/libsql/http',
                  'drizzle-orm/sqlite-core',
                  'hono',
                  'hucre',
                  'jose',
                  'papaparse',
                  'typeid-js',
                  'zod',
                ],
              },
            },
          },
        },
      },
      {
        test: {
          name: 'resilience',
          include: ['test/resilience/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.e2e.ts'],
          globalSetup: ['./test/setup/product.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout,
          fileParallelism: false,
        },
      },
    ],
  },
})
