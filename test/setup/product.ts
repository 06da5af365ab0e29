import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { freePorts } from '../../workers/local/libsql.ts'

/** Starts the whole product as a user does, with its demo, in a folder of its own. */
export default async function setup(project: TestProject) {
  const port = await freePorts(3) // the product, its database and the database's administration
  const dir = mkdtempSync(join(tmpdir(), 'bearing-product-'))
  const child = spawn(process.execPath, ['workers/local/start.ts'], {
    env: { ...process.env, NODE_ENV: '', PORT: String(port), DATA_DIR: dir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    const read = (data: unknown) => {
      output += String(data)
      if (output.includes('Ready in')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`the product did not start (${code}):\n${output}`)))
  })
  project.provide('baseUrl', `http://127.0.0.1:${port}`)
  return async () => {
    child.kill('SIGTERM')
    await exited
    rmSync(dir, { recursive: true, force: true })
  }
}
