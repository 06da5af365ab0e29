import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { build } from 'esbuild'

const DOCUMENT = 'shared/api/openapi.json'
const TYPES = 'shared/api/types.gen.ts'
const ROUTES = 'workers/features/routes.gen.ts'

type Contract = { document: string; routes: string }

/** The OpenAPI document and the table of routes as text, made from the endpoints' own declarations. */
export const readContract = async (): Promise<Contract> => {
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
    const made = (await import(pathToFileURL(outfile).href)) as {
      openapiDocument(): Promise<unknown>
      routeTable(): Promise<string>
    }
    const document = `${JSON.stringify(await made.openapiDocument(), null, 2)}\n`
    return { document, routes: await made.routeTable() }
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

/** Writes the document, the types made from it, and the table of routes. */
export const generateContract = async (): Promise<void> => {
  const { document, routes } = await readContract()
  writeFileSync(DOCUMENT, document)
  writeFileSync(ROUTES, routes)
  writeFileSync(TYPES, typesOf())
}

/** Whether what is checked in says what the endpoints say. */
export const contractIsCurrent = async (): Promise<boolean> => {
  const { document, routes } = await readContract()
  return readFileSync(DOCUMENT, 'utf8') === document && readFileSync(ROUTES, 'utf8') === routes
}

if (process.argv[1]?.endsWith('generate.ts')) {
  await generateContract()
  const findings = await lintContract(readFileSync(DOCUMENT, 'utf8'))
  for (const finding of findings) console.error(finding)
  console.log(`${DOCUMENT}, ${TYPES} and ${ROUTES} written, ${findings.length} findings`)
  process.exit(findings.length > 0 ? 1 : 0)
}
