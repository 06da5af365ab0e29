import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  driver: 'durable-sqlite', // bundles the SQL for the Worker
  schema: './db/control/index.ts',
  out: './db/control/migrations',
})
