import { Hono } from 'hono'
import { html } from 'hono/html'
import type { HonoEnv } from './endpoint.ts'
import { notFound, PROBLEMS, type ProblemCode, problemResponse } from './problem.ts'
import { PROBLEM_HELP } from './problem-help.ts'

const isCode = (text: string): text is ProblemCode => Object.hasOwn(PROBLEMS, text)

const page = (title: string, content: unknown) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Bearing</title>
<link rel="stylesheet" href="/documents.css">
</head>
<body><main class="document">${content}</main></body>
</html>`

const csp = "default-src 'none'; style-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'"

/** One page for each `type` of problem: what it means and what to do. */
export const problemPages = new Hono<HonoEnv>()

problemPages.get('/', (c) => {
  c.header('content-security-policy', csp)
  const rows = Object.entries(PROBLEMS).map(
    ([code, [status, title]]) =>
      html`<tr><td>${status}</td><td><a href="/problems/${code}">${code}</a></td><td>${title}</td></tr>`,
  )
  return c.html(
    page(
      'Problems',
      html`<h1>Problems</h1>
<p>Every error of the API is <code>application/problem+json</code> (RFC 9457). Its <code>code</code> is one of these.</p>
<table><thead><tr><th>Status</th><th>Code</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table>`,
    ),
  )
})

problemPages.get('/:code', (c) => {
  const code = c.req.param('code')
  if (!isCode(code)) return problemResponse(notFound('There is no such problem.'), c.get('request_id'))
  c.header('content-security-policy', csp)
  const [status, title] = PROBLEMS[code]
  return c.html(
    page(
      title,
      html`<p><a href="/problems">All problems</a></p>
<h1>${title}</h1>
<p>Status <strong>${status}</strong>, code <code>${code}</code>.</p>
<p>${PROBLEM_HELP[code]}</p>`,
    ),
  )
})
