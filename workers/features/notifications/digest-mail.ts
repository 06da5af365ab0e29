import { html } from 'hono/html'
import { subjectHref } from '../../../shared/addresses/index.ts'
import {
  NOTIFICATION_WORDS,
  notificationQuote,
  notificationSentence,
} from '../../../shared/domain/notifications/index.ts'
import type { Language } from '../../../shared/domain/vocabulary/index.ts'
import type { ReachingPerson } from '../../identity/reaching-people.ts'
import type { ClientWork } from '../../jobs/context.ts'
import type { Mail } from '../../jobs/mailer.ts'
import type { NotificationRow } from './schema.ts'
import { unsubscribeLinks } from './unsubscribe-token.ts'

/** So many are written out; the rest is counted, and read in the web client. */
const MOST_SHOWN = 30

type Words = {
  subject: (count: number, client: string) => string
  greeting: (name: string) => string
  lead: (count: number, client: string) => string
  more: (count: number) => string
  all: string
  choose: string
  stop: string
}

const WORDS: Record<Language, Words> = {
  en: {
    subject: (count, client) => `${count} notifications from ${client}`,
    greeting: (name) => `Hello ${name},`,
    lead: (count, client) =>
      count === 1 ? `this happened in ${client}:` : `these ${count} things happened in ${client}:`,
    more: (count) => `and ${count} more`,
    all: 'All notifications',
    choose: 'Choose what you get by mail',
    stop: 'No more mail about this client',
  },
  de: {
    subject: (count, client) => `${count} Benachrichtigungen von ${client}`,
    greeting: (name) => `Guten Tag ${name},`,
    lead: (count, client) => `das ist bei ${client} geschehen${count === 1 ? '' : ` (${count})`}:`,
    more: (count) => `und ${count} weitere`,
    all: 'Alle Benachrichtigungen',
    choose: 'Wählen, was per Mail kommt',
    stop: 'Keine Mails mehr zu diesem Kunden',
  },
}

type Line = { sentence: string; quote: string; url: string }
type Model = {
  language: Language
  w: Words
  name: string
  client: string
  lines: readonly Line[]
  rest: number
  page: string
  stop: string
}

const linesOf = (ctx: Pick<ClientWork, 'client' | 'settings'>, language: Language, rows: readonly NotificationRow[]) =>
  rows.map(
    (row): Line => ({
      sentence: notificationSentence(NOTIFICATION_WORDS[language], row),
      quote: notificationQuote(row),
      url: `${ctx.settings.PUBLIC_URL}${subjectHref(ctx.client.id, { type: row.subject_type, id: row.subject_id })}`,
    }),
  )

const INK_2 = 'color:#5a6472;font-size:14px'

const page = (m: Model) => html`<!doctype html>
<html lang="${m.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${m.client}</title></head>
<body style="margin:0;padding:24px;background:#f4f5f7;color:#1c2430;font:16px/1.5 Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:8px">
<p style="margin:0 0 12px">${m.w.greeting(m.name)}</p>
<p style="margin:0 0 20px">${m.w.lead(m.lines.length + m.rest, m.client)}</p>
${m.lines.map(
  (line) => html`<div style="margin:0 0 16px;padding:0 0 16px;border-bottom:1px solid #e4e1db">
<a href="${line.url}" target="_blank" rel="noopener" style="color:#0b5c6b">${line.sentence}</a>
${line.quote === '' ? '' : html`<div style="margin:6px 0 0;${INK_2}">${line.quote}</div>`}
</div>`,
)}
${m.rest === 0 ? '' : html`<p style="margin:0 0 16px;${INK_2}">${m.w.more(m.rest)}</p>`}
<p style="margin:0 0 24px"><a href="${m.page}" target="_blank" rel="noopener" style="display:inline-block;padding:12px 20px;background:#0b5c6b;color:#ffffff;text-decoration:none;border-radius:6px">${m.w.all}</a></p>
<p style="margin:0 0 6px;${INK_2}"><a href="${m.page}?tab=preferences" style="color:#5a6472">${m.w.choose}</a></p>
<p style="margin:0;${INK_2}"><a href="${m.stop}" style="color:#5a6472">${m.w.stop}</a></p>
</div>
</body>
</html>`

const plain = (m: Model): string =>
  [
    m.w.greeting(m.name),
    '',
    m.w.lead(m.lines.length + m.rest, m.client),
    '',
    ...m.lines.flatMap((line) => [
      `- ${line.sentence}`,
      ...(line.quote === '' ? [] : [`  ${line.quote}`]),
      `  ${line.url}`,
      '',
    ]),
    ...(m.rest === 0 ? [] : [m.w.more(m.rest), '']),
    `${m.w.all}: ${m.page}`,
    `${m.w.choose}: ${m.page}?tab=preferences`,
    `${m.w.stop}: ${m.stop}`,
    '',
  ].join('\n')

const subjectLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 200)

/** The mail to one person about their notifications, oldest first. Every value is escaped in the HTML. */
export const digestMail = async (
  ctx: Pick<ClientWork, 'client' | 'settings'>,
  person: Pick<ReachingPerson, 'id' | 'name' | 'email' | 'language'>,
  rows: readonly NotificationRow[],
): Promise<Mail> => {
  const links = await unsubscribeLinks(ctx.settings, ctx.client.id, person.id)
  const w = WORDS[person.language]
  const lines = linesOf(ctx, person.language, rows.slice(0, MOST_SHOWN))
  const model: Model = {
    ...{ language: person.language, w, name: person.name, client: ctx.client.name, lines },
    rest: rows.length - lines.length,
    page: `${ctx.settings.PUBLIC_URL}/clients/${ctx.client.id}/notifications`,
    stop: links.page,
  }
  const [only] = lines
  return {
    to: person.email,
    subject: subjectLine(rows.length === 1 && only ? only.sentence : w.subject(rows.length, ctx.client.name)),
    html: String(await page(model)),
    text: plain(model),
    headers: {
      'List-Unsubscribe': `<${links.one_click}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}
