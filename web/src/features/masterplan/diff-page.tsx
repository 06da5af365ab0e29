import { inClient, type PageProps, useQuery } from '../../app/address.ts'
import { type ClientAccess, useClient } from '../../app/client.ts'
import { Button, EmptyState, Field, LinkButton, Page, Pending, Select } from '../../ui/index.ts'
import { download } from '../records/index.ts'
import { planHref, versionHref } from './addresses.ts'
import { Comparison } from './compare/comparison.tsx'
import { useComparison, useVersions, type Version } from './data.ts'
import { t } from './messages/index.ts'
import './compare/compare.css'
import './document/document.css'

/** What differs between any two versions of the plan. */
export default function DiffPage({ params: { client } }: PageProps<'client'>) {
  const access = useClient(client)
  const versions = useVersions(client)
  const { query } = useQuery()
  const rows = versions.data.value?.rows
  const pair = rows && pairOf(rows, query.from ?? '', query.to ?? '')
  return (
    <Page
      title={t('comparison')}
      crumbs={[
        { label: access.name, href: inClient(client) },
        { label: t('title'), href: planHref(client) },
      ]}
      width="reading"
      actions={pair && <Actions client={client} pair={pair} />}
    >
      {!rows && <Pending of={versions} lines={8} />}
      {rows && !pair && (
        <EmptyState
          title={t('nothing_to_compare')}
          action={<LinkButton href={planHref(client)}>{t('to_plan')}</LinkButton>}
        >
          {t('nothing_to_compare_detail')}
        </EmptyState>
      )}
      {rows && pair && (
        <>
          <Pick versions={rows} pair={pair} />
          <Loaded client={client} access={access} pair={pair} />
        </>
      )}
    </Page>
  )
}

/** `from` '' is an empty plan. */
type Pair = { from: string; to: Version }

/** The versions that an address names; else the newest, and what it was made from. */
const pairOf = (rows: readonly Version[], from: string, to: string): Pair | undefined => {
  const newest = [...rows].sort((a, b) => b.number - a.number)[0]
  const after = rows.find(({ id }) => id === to) ?? newest
  if (!after) return undefined
  const before = from !== after.id && rows.some(({ id }) => id === from) ? from : (after.base_version_id ?? '')
  return { from: before, to: after }
}

function Actions({ client, pair }: { client: string; pair: Pair }) {
  const version = `/api/v1/clients/${encodeURIComponent(client)}/masterplan-versions/${pair.to.id}`
  const json = `${version}/diff${pair.from === '' ? '' : `?against=${pair.from}`}`
  return (
    <div class="row no-print">
      <LinkButton href={versionHref(client, pair.to.id)}>{t('open_version', { number: pair.to.number })}</LinkButton>
      <Button icon="download" onClick={() => void download(json, 'masterplan-diff.json')}>
        JSON
      </Button>
      <Button icon="print" onClick={() => print()}>
        {t('print')}
      </Button>
    </div>
  )
}

function Pick({ versions, pair }: { versions: readonly Version[]; pair: Pair }) {
  const { set } = useQuery()
  const sorted = [...versions].sort((a, b) => b.number - a.number)
  const name = ({ number, title }: Version) => t('version_named', { number, title })
  const before = versions.find(({ id }) => id === pair.from)
  const options = sorted.map((one) => ({ value: one.id, label: name(one) }))
  return (
    <>
      <div class="compare-pick no-print">
        <Field label={t('compare_from')}>
          <Select
            value={pair.from}
            options={options.filter(({ value }) => value !== pair.to.id)}
            {...(pair.from === '' ? { empty: t('empty_plan') } : {})}
            onValue={(from) => from && set({ from, to: pair.to.id })}
          />
        </Field>
        <Field label={t('compare_to')}>
          <Select value={pair.to.id} options={options} onValue={(to) => set({ from: pair.from, to })} />
        </Field>
      </div>
      <p class="compare-named">{t('compared', { from: before ? name(before) : t('empty_plan'), to: name(pair.to) })}</p>
    </>
  )
}

type LoadedProps = { client: string; access: ClientAccess; pair: Pair }

function Loaded({ client, access, pair }: LoadedProps) {
  const place = { client, version: pair.to.id }
  const comparison = useComparison(place, pair.from)
  const diff = comparison.data.value
  if (!diff) return <Pending of={comparison} lines={10} />
  const open = diff.after.state === 'draft' || diff.after.state === 'in_review'
  return (
    <Comparison
      client={client}
      diff={diff}
      currency={access.currency}
      naming={{ place, may: open && access.may('masterplan:write') }}
    />
  )
}
