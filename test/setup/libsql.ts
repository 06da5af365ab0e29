import type { TestProject } from 'vitest/node'
import { startLibsql } from '../../workers/local/libsql.ts'
import { newSecrets, workerBindings } from '../../workers/local/secrets.ts'

/** One real libSQL server for all Worker tests; each test makes its own consultancies and clients in it. */
export default async function setup(project: TestProject) {
  const secrets = newSecrets()
  const server = await startLibsql({ adminKey: secrets.admin_key, publicKey: secrets.public_key })
  project.provide(
    'workerBindings',
    workerBindings(secrets, { db: server.url, admin: server.adminUrl, public: 'http://localhost' }),
  )
  return () => server.stop()
}

declare module 'vitest' {
  export interface ProvidedContext {
    workerBindings: Record<string, string>
  }
}
