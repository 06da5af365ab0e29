import { LANGUAGES } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, type PageProps } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { useCommands } from '../../app/commands.ts'
import { date, instant } from '../../app/format.ts'
import { useResource } from '../../app/resource.ts'
import { Button, LinkButton, Menu, type MenuItem, Page, Pending, Section } from '../../ui/index.ts'
import { usePrintMargins } from '../../ui/print/print-margins.ts'
import { word } from '../../vocabulary/index.ts'
import { Changes } from './document/changes.tsx'
import { Headline, ReportFacts } from './document/headline.tsx'
import { Coverage, Money, Vendors, Watermelons } from './document/money-and-vendors.tsx'
import { Projects } from './document/projects.tsx'
import { Rules } from './document/rules.tsx'
import { Tracks } from './document/tracks.tsx'
import { documentOf, type ReportDocument } from './document/types.ts'
import { t } from './messages/index.ts'
import { Reasons } from './parts/reasons.tsx'
import { ScoreTrend } from './parts/score-trend.tsx'
import { reportHref } from './report-columns.tsx'
import './report.css'

/** One health report as a document: to be read from top to bottom, and printed as it looks. */
export default function ReportPage({ params: { client, report: id } }: PageProps<'client' | 'report'>) {
  const { name } = useClient(client)
  const resource = useResource(`/clients/${client}/reports/${id}`, async (signal) =>
    documentOf(
      await answer(api.GET('/clients/{client}/reports/{report}', { params: { path: { client, report: id } }, signal })),
    ),
  )
  const report = resource.data.value
  const day = report ? date(report.as_of_on) : ''
  usePrintMargins(`${name} · ${t('document')}`, day, t('page_of'))
  useCommands(report ? commandsOf(client, report) : [])
  return (
    <Page
      title={report ? t('document_title', { client: name, date: day }) : t('document')}
      crumbs={[
        { label: name, href: inClient(client) },
        { label: t('title'), href: inClient(client, 'reports') },
      ]}
      actions={report && <Actions client={client} report={report} />}
      width="reading"
    >
      {report ? <Content client={client} report={report} /> : <Pending of={resource} lines={12} />}
    </Page>
  )
}

const commandsOf = (client: string, { previous_id, next_id }: ReportDocument) => {
  const group = t('document')
  const previous = previous_id && { title: t('previous'), keys: '[', href: reportHref(client, previous_id) }
  const next = next_id && { title: t('next'), keys: ']', href: reportHref(client, next_id) }
  return [
    ...(previous ? [{ id: 'report.previous', group, ...previous }] : []),
    ...(next ? [{ id: 'report.next', group, ...next }] : []),
    { id: 'report.print', group, title: t('print'), run: () => print() },
  ]
}

function Actions({ client, report }: { client: string; report: ReportDocument }) {
  const { may } = useClient(client)
  const mail = (language: string) =>
    open(`/api/v1/clients/${client}/reports/${report.id}/mail?language=${language}`, '_blank', 'noopener')
  const items: MenuItem[] = [
    ...LANGUAGES.map((language) => ({
      label: t('mail_in', { language: word('language', language) }),
      run: () => void mail(language),
    })),
    ...(may('report_settings:write') ? [{ label: t('settings'), href: inClient(client, 'settings') }] : []),
  ]
  return (
    <div class="row no-print">
      {report.previous_id && (
        <LinkButton href={reportHref(client, report.previous_id)} icon="left">
          {t('previous')}
        </LinkButton>
      )}
      {report.next_id && (
        <LinkButton href={reportHref(client, report.next_id)} icon="right">
          {t('next')}
        </LinkButton>
      )}
      <Button icon="print" onClick={() => print()}>
        {t('print')}
      </Button>
      <Menu label={t('mail')} items={items} />
    </div>
  )
}

function Content(props: { client: string; report: ReportDocument }) {
  const { report } = props
  const { content } = report
  return (
    <article class="report">
      <Headline report={report} />
      <Section title={t('why')}>
        <Reasons reasons={content.reasons} currency={report.currency} />
      </Section>
      <ReportFacts report={report} />
      <Changes {...props} />
      {report.trend.length > 1 && <ScoreTrend points={report.trend} />}
      <Tracks {...props} />
      <Watermelons {...props} />
      <Money {...props} />
      <Coverage {...props} />
      <Vendors {...props} />
      <div class="report-projects">
        <Projects {...props} />
      </div>
      <Rules {...props} />
      <footer class="report-foot">
        <p>
          {t('made_foot', {
            sequence: report.sequence,
            when: instant(report.created_at),
            trigger: t(`trigger_${report.trigger}`),
          })}
        </p>
        <p>{t('fingerprint', { hash: report.content_hash.slice(0, 16) })}</p>
      </footer>
    </article>
  )
}
