import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Writes the API reference as one plain HTML page: readable without JavaScript, prints, needs no outside host and no
 * looser content security policy. An interactive viewer would be 3 MB of script for the same content.
 */

type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  anyOf?: Schema[]
  description?: string
}
type Parameter = { name: string; in: string; required?: boolean; description?: string; schema?: Schema }
type Content = Record<string, { schema?: Schema }>
type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { description: string; content?: Content }>
}
type Document = {
  info: { title: string; description: string }
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const html = (text: unknown): string => String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** The little Markdown that descriptions use: code and paragraphs. */
const prose = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `<p>${html(paragraph).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`)
    .join('')

const refName = (reference: string): string => reference.split('/').at(-1) ?? ''

const typeOf = (schema: Schema | undefined): string => {
  if (!schema) return 'any'
  if (schema.$ref) return `<a href="#schema-${html(refName(schema.$ref))}">${html(refName(schema.$ref))}</a>`
  if (schema.enum) return schema.enum.map((value) => `<code>${html(JSON.stringify(value))}</code>`).join(' ')
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.items) return `list of ${typeOf(schema.items)}`
  return html([schema.type ?? 'object'].flat().join(' or '))
}

const fieldRows = (schema: Schema): string =>
  Object.entries(schema.properties ?? {})
    .map(
      ([name, field]) =>
        `<tr><td><code>${html(name)}</code>${schema.required?.includes(name) ? '' : ' <span class="muted">optional</span>'}</td><td>${typeOf(field)}${field.description ? prose(field.description) : ''}</td></tr>`,
    )
    .join('')

const fieldTable = (schema: Schema): string =>
  schema.properties
    ? `<table><thead><tr><th>Field</th><th>Type</th></tr></thead><tbody>${fieldRows(schema)}</tbody></table>`
    : `<p>${typeOf(schema)}</p>`

const parameterTable = (parameters: readonly Parameter[]): string =>
  parameters.length === 0
    ? ''
    : `<table><thead><tr><th>Parameter</th><th>In</th><th>Type</th></tr></thead><tbody>${parameters
        .map(
          (parameter) =>
            `<tr><td><code>${html(parameter.name)}</code>${parameter.required ? '' : ' <span class="muted">optional</span>'}</td><td>${html(parameter.in)}</td><td>${typeOf(parameter.schema)}${parameter.description ? prose(parameter.description) : ''}</td></tr>`,
        )
        .join('')}</tbody></table>`

const answers = (operation: Operation): string =>
  `<p>Answers: ${Object.entries(operation.responses)
    .map(([status, response]) => {
      const schema = Object.values(response.content ?? {})[0]?.schema
      return `<strong>${html(status)}</strong> ${html(response.description)}${schema && Number(status) < 300 ? ` (${typeOf(schema)})` : ''}`
    })
    .join(' · ')}</p>`

const operationHtml = (method: string, path: string, operation: Operation): string => {
  const body = operation.requestBody ? Object.entries(operation.requestBody.content)[0] : undefined
  return `<section><h3 id="${html(operation.operationId)}">${html(operation.summary)}</h3>
<p><span class="method">${html(method.toUpperCase())}</span><code>/api/v1${html(path)}</code></p>
${prose(operation.description ?? '')}
${parameterTable(operation.parameters ?? [])}
${body ? `<p>Body, <code>${html(body[0])}</code>:</p>${fieldTable(body[1].schema ?? {})}` : ''}
${answers(operation)}</section>`
}

const operationsOf = (document: Document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )

/** The page for a document. */
export const referencePage = (document: Document): string => {
  const operations = operationsOf(document)
  const tags = document.tags.map((tag) => tag.name)
  const chapters = tags
    .map(
      (tag) =>
        `<h2 id="${html(tag)}">${html(tag.replaceAll('-', ' '))}</h2>${operations
          .filter((entry) => entry.operation.tags.includes(tag))
          .map((entry) => operationHtml(entry.method, entry.path, entry.operation))
          .join('')}`,
    )
    .join('')
  const schemas = Object.entries(document.components.schemas)
    .map(
      ([name, schema]) =>
        `<details id="schema-${html(name)}"><summary><code>${html(name)}</code></summary>${fieldTable(schema)}</details>`,
    )
    .join('')
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(document.info.title)}</title><link rel="stylesheet" href="/documents.css"></head>
<body><main class="document"><h1>${html(document.info.title)}</h1>${prose(document.info.description)}
<p>Authenticate with <code>Authorization: Bearer brg_…</code>. Errors are <a href="/problems">problem documents</a>. The machine-readable contract: <a href="/api/v1/openapi.json">openapi.json</a>.</p>
<nav aria-label="Contents"><ul>${tags.map((tag) => `<li><a href="#${html(tag)}">${html(tag.replaceAll('-', ' '))}</a></li>`).join('')}<li><a href="#schemas">records</a></li></ul></nav>
${chapters}<h2 id="schemas">Records</h2>${schemas}</main></body></html>`
}

const [, script, target] = process.argv
if (script?.endsWith('reference.ts') && target) {
  const document = JSON.parse(readFileSync('shared/api/openapi.json', 'utf8')) as Document
  writeFileSync(join(target, 'reference.html'), referencePage(document))
  copyFileSync('shared/api/openapi.json', join(target, 'openapi.json'))
}
