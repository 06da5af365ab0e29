import type { HealthReport } from '../../../../shared/domain/health/index.ts'
import type { Language } from '../../../../shared/domain/vocabulary/index.ts'
import type { ClientWork } from '../../../jobs/context.ts'
import type { Mail } from '../../../jobs/mailer.ts'
import type { Subscriber, TrendPoint } from '../queries.ts'
import type { ReportRecord } from '../schema.ts'
import { unsubscribeLinks } from '../unsubscribe-token.ts'
import { mailModel, UNSUBSCRIBE } from './model.ts'
import { mailHtml } from './page.tsx'
import { mailText } from './text.ts'

type Source = { report: HealthReport; record: Pick<ReportRecord, 'id'>; trend: readonly TrendPoint[] }
type Rendered = { subject: string; html: string; text: string }

const subjectLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 200)

/** A report as its mail in one language; `UNSUBSCRIBE` stands where each reader's own link comes in. */
export const renderMail = (
  ctx: Pick<ClientWork, 'client' | 'settings'>,
  { report, record, trend }: Source,
  language: Language,
): Rendered => {
  const url = `${ctx.settings.PUBLIC_URL}/clients/${ctx.client.id}/reports/${record.id}`
  const { name: client_name, currency } = ctx.client
  const model = mailModel({ report, client_name, currency, url, trend }, language)
  const { words, health, figures } = model
  return {
    subject: subjectLine(words.subject(health.states[report.health], client_name, figures.date(report.as_of_on))),
    html: mailHtml(model),
    text: mailText(model),
  }
}

/** A rendered mail with one reader's link to unsubscribe in it. */
export const withLink = (rendered: Rendered, link: string): Rendered => ({
  subject: rendered.subject,
  html: rendered.html.replaceAll(UNSUBSCRIBE, link),
  text: rendered.text.replaceAll(UNSUBSCRIBE, link),
})

/**
 * One mail for each subscriber, in their language. The id follows from report and subscription, so the same mail written twice
 * is one mail.
 */
export const reportMails = async (
  ctx: Pick<ClientWork, 'client' | 'settings'>,
  source: Source,
  subscribers: readonly Subscriber[],
): Promise<{ id: string; mail: Mail }[]> => {
  const rendered = new Map<Language, Rendered>()
  return Promise.all(
    subscribers.map(async ({ id, email, language }) => {
      const text = rendered.get(language) ?? renderMail(ctx, source, language)
      rendered.set(language, text)
      const links = await unsubscribeLinks(ctx.settings, ctx.client.id, id)
      const headers = {
        'List-Unsubscribe': `<${links.one_click}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }
      return { id: `${source.record.id}.${id}`, mail: { to: email, ...withLink(text, links.page), headers } }
    }),
  )
}
