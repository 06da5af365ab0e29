import { date, instantDate } from '../../../app/format.ts'
import { Button, EmptyState } from '../../../ui/index.ts'
import { type Column, DataTable, WIDTH } from '../../../ui/table/index.ts'
import { versionHref } from '../addresses.ts'
import type { useVersions, Version } from '../data.ts'
import { t } from '../messages/index.ts'
import { StateBadge } from './state-badge.tsx'

type Props = { client: string; versions: ReturnType<typeof useVersions>; draft: (() => void) | undefined }

const ORDER = { draft: 0, in_review: 1, approved: 2, in_force: 3, superseded: 4 } as const

const whenText = ({ state, in_force_on, superseded_on, updated_at }: Version): string => {
  if (state === 'in_force') return t('since', { date: date(in_force_on) })
  if (state === 'superseded') return t('from_to_dates', { from: date(in_force_on), to: date(superseded_on) })
  return t('changed_on', { date: instantDate(updated_at) })
}

const columnsOf = (rows: readonly Version[]): Column<Version>[] => [
  { id: 'title', head: t('version_title'), phone: 'title', wrap: true, cell: (row) => row.title },
  { id: 'number', head: t('number'), width: 88, align: 'end', cell: (row) => row.number },
  {
    id: 'state',
    head: t('state'),
    width: WIDTH.status,
    phone: 'mark',
    cell: (row) => <StateBadge state={row.state} />,
  },
  { id: 'when', head: t('when'), width: 240, phone: 'fact', cell: whenText },
  {
    id: 'base',
    head: t('version_base'),
    width: WIDTH.status,
    yields: 1,
    cell: (row) => {
      const base = rows.find(({ id }) => id === row.base_version_id)
      return base ? t('version_number', { number: base.number }) : '–'
    },
  },
  { id: 'author', head: t('author'), width: WIDTH.person, yields: 2, phone: 'fact', cell: (row) => row.author_name },
]

/** All versions: those that are worked on first, then the newest. */
export function VersionList({ client, versions, draft }: Props) {
  const rows = versions.data.value?.rows
  const sorted = rows && [...rows].sort((a, b) => ORDER[a.state] - ORDER[b.state] || b.number - a.number)
  return (
    <DataTable
      label={t('tab_versions')}
      columns={columnsOf(rows ?? [])}
      rows={sorted}
      rowId={(row) => row.id}
      rowName={(row) => row.title}
      rowHref={(row) => versionHref(client, row.id)}
      problem={versions.problem.value}
      onRetry={() => void versions.reload()}
      empty={
        <EmptyState
          title={t('none')}
          action={
            draft && (
              <Button tone="primary" onClick={draft}>
                {t('first_draft')}
              </Button>
            )
          }
        >
          {t('none_detail')}
        </EmptyState>
      }
    />
  )
}
