import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { addressOf, inClient, oneOf, type PageProps, useQuery } from '../../app/address.ts'
import { useClient } from '../../app/client.ts'
import { instantDate } from '../../app/format.ts'
import { useList } from '../../app/resource.ts'
import { Button, EmptyState, FilterBar, FilterChip, Page, SearchInput } from '../../ui/index.ts'
import { type Column, DataTable, WIDTH } from '../../ui/table/index.ts'
import { word } from '../../vocabulary/index.ts'
import { type Names, useUnitNames } from '../requirements/index.ts'
import { type DocumentFilter, loadDocuments, type RequirementDocument } from './data.ts'
import { t } from './messages/index.ts'
import { UploadDialog } from './upload-dialog.tsx'

const SORTS = ['updated_at', '-updated_at', 'title', '-title'] as const

const columnsOf = (units: Names): readonly Column<RequirementDocument>[] => [
  { id: 'title', head: t('document'), phone: 'title', sort: 'title', cell: (row) => row.title },
  { id: 'unit', head: t('unit'), width: 180, phone: 'fact', cell: (row) => units.of(row.unit_id) },
  {
    id: 'source',
    head: t('source'),
    width: 160,
    yields: 1,
    cell: (row) => word('document_source', row.source),
  },
  { id: 'submitter', head: t('submitter'), width: WIDTH.person, yields: 2, cell: (row) => row.submitter_name },
  {
    id: 'updated_at',
    head: t('changed'),
    width: WIDTH.date,
    sort: 'updated_at',
    phone: 'fact',
    cell: (row) => instantDate(row.updated_at),
  },
]

/** The documents that units handed in. */
export default function RequirementDocumentsPage({ params: { client } }: PageProps<'client'>) {
  const { name, may } = useClient(client)
  const { query, set } = useQuery()
  const { route } = useLocation()
  const units = useUnitNames(client)
  const [uploading, setUploading] = useState(false)
  const sort = oneOf(query.sort, SORTS) ?? '-updated_at'
  const filter: DocumentFilter = {
    sort,
    ...(query.q && { q: query.q }),
    ...(query.unit_id && { unit_id: query.unit_id }),
  }
  const list = useList<RequirementDocument>(
    addressOf(`/clients/${client}/requirement-documents`, {}, filter),
    (cursor, signal) => loadDocuments(client, filter, cursor, signal),
  )
  const { rows, total } = list.data.value ?? {}
  const filtered = Boolean(query.q || query.unit_id)
  const upload = may('requirements:write') && (
    <Button tone="primary" icon="upload" onClick={() => setUploading(true)}>
      {t('upload')}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      crumbs={[
        { label: name, href: inClient(client) },
        { label: t('requirements'), href: inClient(client, 'requirements') },
      ]}
      actions={upload}
    >
      {(filtered || rows?.length !== 0) && (
        <FilterBar onClear={filtered ? () => set({ q: undefined, unit_id: undefined }) : undefined}>
          <SearchInput label={t('find')} value={query.q ?? ''} onValue={(q) => set({ q })} />
          <FilterChip
            label={t('unit')}
            value={query.unit_id ?? ''}
            options={units.options ?? []}
            onValue={(unit_id) => set({ unit_id })}
          />
        </FilterBar>
      )}
      <DataTable
        label={t('title')}
        columns={columnsOf(units)}
        rows={rows}
        total={total}
        rowId={(row) => row.id}
        rowName={(row) => row.title}
        rowHref={(row) => inClient(client, 'requirement-documents', row.id)}
        sort={sort}
        onSort={(next) => set({ sort: next })}
        problem={list.problem.value}
        onRetry={() => void list.reload()}
        onEnd={() => void list.more()}
        empty={
          <EmptyState title={t(filtered ? 'none_found' : 'none')} action={!filtered && upload}>
            {t(filtered ? 'none_found_detail' : 'none_detail')}
          </EmptyState>
        }
      />
      {uploading && (
        <UploadDialog
          client={client}
          onClose={() => setUploading(false)}
          onCreated={(id) => route(inClient(client, 'requirement-documents', id))}
        />
      )}
    </Page>
  )
}
