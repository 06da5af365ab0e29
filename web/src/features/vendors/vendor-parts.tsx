import { inClient } from '../../app/address.ts'
import { axisMoney, date, days, money, percent } from '../../app/format.ts'
import { BudgetBars, HorizontalBars } from '../../ui/chart/index.ts'
import { Banner, HealthBadge, LinkButton, Section, Sheet } from '../../ui/index.ts'
import { type Column, DataTable, WIDTH } from '../../ui/table/index.ts'
import { word } from '../../vocabulary/index.ts'
import type { Summary } from './data.ts'
import { t } from './messages/index.ts'

type ProjectRow = Summary['projects'][number]
type ContractRow = Summary['contracts'][number]

const shownOf = (shown: number, total: number): string | undefined =>
  shown < total ? t('first_of', { shown, total }) : undefined

/** The projects that the vendor steers, worst first. */
export function VendorProjects({ client, summary }: { client: string; summary: Summary }) {
  const { projects, projects_total } = summary
  const columns: Column<ProjectRow>[] = [
    { id: 'name', head: t('project'), phone: 'title', cell: (row) => row.name },
    {
      id: 'health',
      head: t('health'),
      width: WIDTH.health,
      phone: 'mark',
      cell: (row) => <HealthBadge state={row.state} />,
    },
    { id: 'status', head: t('status'), width: WIDTH.status, phone: 'fact', cell: (row) => word('status', row.status) },
    { id: 'unit', head: t('unit'), width: 180, phone: 'fact', cell: (row) => row.unit_name },
  ]
  if (projects.length === 0)
    return (
      <Section title={t('projects')}>
        <p class="muted">{t('projects_none')}</p>
      </Section>
    )
  return (
    <Section title={t('projects')} lead={shownOf(projects.length, projects_total) ?? t('projects_lead')}>
      <DataTable
        label={t('projects')}
        columns={columns}
        rows={projects}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        rowHref={(row) => inClient(client, 'projects', row.id)}
      />
    </Section>
  )
}

/** The budgets of its projects, and the value of its contracts by year. */
export function VendorMoney({ currency, summary }: { currency: string; summary: Summary }) {
  const { money: budget, spend } = summary
  const format = (minor: number) => money(minor, currency, true)
  const { planned_minor: planned, forecast_minor: forecast } = budget.total
  const over = planned > 0 ? (100 * (forecast - planned)) / planned : 0
  const title =
    over >= 1
      ? t('budget_title_over', { share: percent(over) })
      : planned > 0
        ? t('budget_title_under')
        : t('budget_title')
  if (budget.years.length === 0 && spend.years.length === 0) return null
  const highest = [...spend.years].sort((a, b) => b.value_minor - a.value_minor)[0]
  return (
    <div class="columns">
      {budget.years.length > 0 && (
        <Sheet>
          <BudgetBars
            title={title}
            years={budget.years}
            format={format}
            formatAxis={(minor) => axisMoney(minor, currency)}
          />
        </Sheet>
      )}
      {highest && (
        <Sheet>
          <HorizontalBars
            title={t('spend_title_up', { year: String(highest.year) })}
            measure={t('spend_measure')}
            heads={[t('year'), t('value')]}
            format={format}
            bars={spend.years.map(({ year, value_minor }) => ({
              label: String(year),
              value: value_minor,
              strong: year === highest.year,
            }))}
          />
        </Sheet>
      )}
    </div>
  )
}

const contractColumns = (currency: string): Column<ContractRow>[] => [
  { id: 'title', head: t('contract'), phone: 'title', cell: (row) => row.title },
  {
    id: 'status',
    head: t('status'),
    width: WIDTH.status,
    phone: 'mark',
    cell: (row) => word('contract_status', row.status),
  },
  {
    id: 'value',
    head: t('value'),
    align: 'end',
    width: WIDTH.money,
    phone: 'fact',
    cell: (row) => money(row.value_minor, currency),
  },
  { id: 'starts', head: t('starts'), width: WIDTH.date, cell: (row) => date(row.starts_on) },
  { id: 'ends', head: t('ends'), width: WIDTH.date, phone: 'fact', cell: (row) => date(row.ends_on) },
  { id: 'notice', head: t('notice_days'), width: WIDTH.date, align: 'end', cell: (row) => days(row.notice_days) },
]

/** The contracts, the last to end first, and what must be decided about them soon. */
export function VendorContracts({ client, currency, summary }: { client: string; currency: string; summary: Summary }) {
  const { contracts, contracts_total, renewals, vendor } = summary
  const all = `${inClient(client, 'contracts')}?vendor=${encodeURIComponent(vendor.id)}`
  return (
    <Section
      title={t('contracts')}
      lead={shownOf(contracts.length, contracts_total)}
      actions={<LinkButton href={all}>{t('open_contracts')}</LinkButton>}
    >
      {renewals.map((renewal) => (
        <Banner key={renewal.contract_id} tone={renewal.notice_overdue ? 'bad' : 'watch'} title={renewal.title}>
          {renewal.notice_overdue
            ? t('notice_passed', { date: date(renewal.notice_on), end: date(renewal.ends_on) })
            : t('notice_by', { date: date(renewal.notice_on), when: days(renewal.days_left) })}
        </Banner>
      ))}
      {contracts.length === 0 ? (
        <p class="muted">{t('contracts_none')}</p>
      ) : (
        <DataTable
          label={t('contracts')}
          columns={contractColumns(currency)}
          rows={contracts}
          rowId={(row) => row.id}
          rowName={(row) => row.title}
          rowHref={(row) => `${all}&contract=${encodeURIComponent(row.id)}`}
        />
      )}
    </Section>
  )
}
