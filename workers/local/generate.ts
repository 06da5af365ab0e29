import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { build } from 'esbuild'

const DOCUMENT = 'shared/api/openapi.json'
const TYPES = 'shared/api/types.gen.ts'

/** The OpenAPI document as text, made from the endpoints' own declarations. */
export const openapiText = async (): Promise<string> => {
  mkdirSync('node_modules/.cache', { recursive: true })
  const dir = mkdtempSync(resolve('node_modules/.cache/openapi-'))
  const outfile = join(dir, 'openapi.mjs')
  try {
    await build({
      entryPoints: ['workers/http/openapi.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      loader: { '.sql': 'text' },
      jsx: 'automatic',
      jsxImportSource: 'hono/jsx',
      logLevel: 'error',
    })
    const made = (await import(pathToFileURL(outfile).href)) as { openapiDocument(): unknown }
    return `${JSON.stringify(made.openapiDocument(), null, 2)}\n`
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Findings of the contract linter, one line each; none when the document is clean. */
export const lintContract = async (text: string): Promise<string[]> => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: { 'no-server-example.com': 'off', 'operation-4xx-response': 'error', 'operation-description': 'error' },
  })
  const findings = await lintFromString({ source: text, absoluteRef: resolve(DOCUMENT), config })
  return findings.map(
    (finding) => `${finding.severity} ${finding.ruleId}: ${finding.message} ${finding.location[0]?.pointer ?? ''}`,
  )
}

const typesOf = (): string =>
  execFileSync(process.execPath, ['shared/api/generator/generate.mjs', DOCUMENT], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })

/** Writes the document and the types made from it. */
export const generateContract = async (): Promise<void> => {
  writeFileSync(DOCUMENT, await openapiText())
  writeFileSync(TYPES, typesOf())
}

/** Whether the checked-in document says what the endpoints say. */
export const contractIsCurrent = async (): Promise<boolean> => readFileSync(DOCUMENT, 'utf8') === (await openapiText())

if (process.argv[1]?.endsWith('generate.ts')) {
  await generateContract()
  const findings = await lintContract(readFileSync(DOCUMENT, 'utf8'))
  for (const finding of findings) console.error(finding)
  console.log(`${DOCUMENT} and ${TYPES} written, ${findings.length} findings`)
  process.exit(findings.length > 0 ? 1 : 0)
}
