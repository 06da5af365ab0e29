import { type SQL, sql } from 'drizzle-orm'
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import type { Row } from '../../db/client.ts'
import { settingsOf } from '../env.ts'
import { ensureControl } from '../tenancy/provision.ts'
import type { HonoEnv } from './endpoint.ts'
import { notFound } from './problem.ts'

/** The newest messages that a list shows. */
const AT_MOST = 200

const PAGE_CSP =
  "default-src 'none'; style-src 'self'; font-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"
/** For the message itself: its own styles and embedded pictures, nothing from outside, no script, a place of its own. */
const MESSAGE_CSP =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"

const rowsOf = async (c: Context<HonoEnv>, statement: SQL): Promise<Row[]> => {
  const control = await ensureControl(settingsOf(c.env))
  const [rows = []] = await control.read([statement])
  return rows
}

const one = async (c: Context<HonoEnv>): Promise<Row> => {
  const id = c.req.param('id') ?? ''
  const [row] = await rowsOf(c, sql`SELECT * FROM local_mail WHERE id = ${id}`)
  if (!row) throw notFound('There is no such message.')
  return row
}

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

const at = (row: Row): string => new Date(Number(row.created_at)).toISOString().slice(0, 19).replace('T', ' ')

const listPage = async (c: Context<HonoEnv>): Promise<Response> => {
  const rows = await rowsOf(
    c,
    sql`SELECT id, recipient, subject, created_at FROM local_mail ORDER BY created_at DESC, id DESC LIMIT ${AT_MOST}`,
  )
  const lines = rows.map(
    (row) =>
      html`<tr><td>${at(row)}</td><td>${row.recipient}</td><td><a href="/local/mail/${row.id}">${row.subject}</a></td></tr>`,
  )
  const table = html`<table><thead><tr><th>Sent (UTC)</th><th>To</th><th>Subject</th></tr></thead><tbody>${lines}</tbody></table>`
  c.header('content-security-policy', PAGE_CSP)
  return c.html(
    page(
      'Mail',
      html`<h1>Mail on this machine</h1>
<p>On a developer's machine no mail leaves: it is kept here, newest first.</p>
${rows.length > 0 ? table : html`<p>Nothing was sent yet.</p>`}`,
    ),
  )
}

/** The text of a message with its web addresses as links: the frame beside it cannot leave its place by itself. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`))

const messagePage = async (c: Context<HonoEnv>): Promise<Response> => {
  const row = await one(c)
  c.header('content-security-policy', PAGE_CSP)
  return c.html(
    page(
      String(row.subject),
      html`<p><a href="/local/mail">All mail</a></p>
<h1>${row.subject}</h1>
<p>To <strong>${row.recipient}</strong>, ${at(row)} UTC · <a href="/local/mail/${row.id}/html">Open as sent</a></p>
<h2>As sent</h2>
<iframe class="mail" title="The message as sent" src="/local/mail/${row.id}/html" width="100%" height="560"></iframe>
<h2>As plain text</h2>
<pre class="mail">${linked(String(row.text))}</pre>`,
    ),
  )
}

/** Mail that was "sent" on a developer's machine: a list, a page for each message, and JSON for tests and the demo. */
export const mountLocalMail = (app: Hono<HonoEnv>): void => {
  app.get('/local/mail', listPage)
  app.get('/local/mail.json', async (c) =>
    c.json(await rowsOf(c, sql`SELECT * FROM local_mail ORDER BY created_at DESC, id DESC LIMIT ${AT_MOST}`)),
  )
  app.get('/local/mail/:id', messagePage)
  app.get('/local/mail/:id/html', async (c) => {
    const row = await one(c)
    c.header('content-security-policy', MESSAGE_CSP)
    return c.html(String(row.html))
  })
}
