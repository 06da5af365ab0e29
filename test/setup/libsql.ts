import { existsSync, readFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { startLibsql } from '../../workers/local/libsql.ts'
import { newSecrets, workerBindings } from '../../workers/local/secrets.ts'

/** Hostile strings that nobody on the team wrote; null where the folder beside the project is absent. */
const hostilePayloads = (): string[] | null => {
  const file = '../shared/data/corpora/payloads.ndjson'
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => (JSON.parse(line) as { payload: string }).payload)
}

/** The public portfolio that nobody on the team wrote; null where the folder beside the project is absent. */
const portfolioFiles = (): { projects: string; contracts: string } | null => {
  const folder = '../shared/data/us-it-portfolio'
  if (!existsSync(folder)) return null
  const read = (name: string): string => readFileSync(`${folder}/${name}.csv`, 'utf8')
  return { projects: read('projects'), contracts: read('contracts') }
}

/** One real libSQL server for all Worker tests; each test makes its own consultancies and clients in it. */
export default async function setup(project: TestProject) {
  const secrets = newSecrets()
  const server = await startLibsql({ adminKey: secrets.admin_key, publicKey: secrets.public_key })
  const addresses = { db: server.url, admin: server.adminUrl, public: 'http://localhost' }
  // All tests come from one machine, and so count as one; those about the limits set their own.
  project.provide('workerBindings', { ...workerBindings(secrets, addresses), RATE_LIMIT_SCALE: '1000000' })
  project.provide('payloads', hostilePayloads())
  project.provide('portfolioFiles', portfolioFiles())
  return () => server.stop()
}
