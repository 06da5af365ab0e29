import { inClient, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { me } from '../../app/session.ts'
import { ColumnPicker, DataTable, useColumnChoice } from '../../ui/table/index.ts'
import { useBulk } from './bulk.tsx'
import { requirementColumns } from './columns.tsx'
import type { Requirement } from './data.ts'
import { isFiltered, sortOf, type View } from './filter.ts'
import { RequirementFilters } from './filters.tsx'
import { editRequirement, useRequirements } from './list-data.ts'
import { t } from './messages/index.ts'
import { useObjectiveNames, useUnitNames } from './names.ts'
import { Nothing } from './nothing.tsx'

type Props = {
  client: string
  view: View
  /** Whether nothing was ever written, in any part. */
  blank: boolean
  onCreate: (() => void) | undefined
}

/** One part of the list, with its filters. */
export function RequirementTable({ client, view, blank, onCreate }: Props) {
  const { may } = useClient(client)
  const { query, set } = useQuery()
  const { list, shown } = useRequirements(client, view, query)
  const units = useUnitNames(client)
  const objectives = useObjectiveNames(client)
  const decides = may('unification:write')
  const mine = (row: Requirement) => decides || (may('requirements:write') && row.submitter_id === me.value?.id)
  const columns = requirementColumns({
    view,
    units,
    objectives,
    save: (row, changes) => editRequirement(client, list, row, changes),
    mayWrite: (row) => row.state === 'draft' && mine(row),
    mayJudge: (row) => (row.state === 'draft' ? mine(row) : decides && row.state !== 'ended'),
  })
  const choice = useColumnChoice('requirements', columns)
  const bulk = useBulk(client, { decides, adopts: decides && may('masterplan:write') }, shown?.rows ?? [])
  const sort = sortOf(query, view)
  return (
    <>
      {!blank && (
        <RequirementFilters
          view={view}
          units={units}
          objectives={objectives}
          tools={<ColumnPicker choice={choice} />}
        />
      )}
      <DataTable
        label={t(`view_${view}`)}
        columns={choice.shown}
        height={60}
        rows={shown?.rows}
        total={shown?.total}
        rowId={(row) => row.id}
        rowName={(row) => t('named', { number: row.number })}
        rowHref={(row) => inClient(client, 'requirements', row.id)}
        sort={sort}
        onSort={(next) => set({ sort: next })}
        {...bulk.table}
        problem={list.problem.value}
        onRetry={() => void list.reload()}
        onEnd={() => void list.more()}
        empty={<Nothing client={client} view={view} blank={blank} filtered={isFiltered(query)} onCreate={onCreate} />}
      />
      {bulk.dialog}
    </>
  )
}
