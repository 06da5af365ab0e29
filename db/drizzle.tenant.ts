import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  driver: 'durable-sqlite', // bundles the SQL for the Worker
  schema: './db/tenant/index.ts',
  out: './db/tenant/migrations',
})
