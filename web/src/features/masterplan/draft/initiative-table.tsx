import { type Signal, useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { inClient, useQuery } from '../../../app/address.ts'
import { useCommands } from '../../../app/commands.ts'
import { money } from '../../../app/format.ts'
import { locale } from '../../../app/i18n.ts'
import type { Rows } from '../../../app/resource.ts'
import { Button, EmptyState, FilterBar, LinkButton, type MenuItem, SearchInput, toast } from '../../../ui/index.ts'
import { type ColumnChoice, ColumnPicker, DataTable, sortRows, useColumnChoice } from '../../../ui/table/index.ts'
import { initiativeHref } from '../addresses.ts'
import { ClashBanner } from '../clash-banner.tsx'
import { expireContent, type Initiative, loadPulse, type Place, useInitiatives } from '../data.ts'
import { t } from '../messages/index.ts'
import { totalIn, totalOf, yearsOf } from '../money-years.ts'
import type { Clashed } from '../save.ts'
import { useLive } from '../use-live.ts'
import { CreateInitiative } from './create-dialog.tsx'
import { type Draft, editInitiative, removeInitiative, settleClash } from './edit-initiative.ts'
import { initiativeColumns } from './initiative-columns.tsx'
import './draft.css'

type Props = {
  place: Place
  currency: string
  /** Whether the person may edit it, and its state lets anybody. */
  editable: boolean
  /** A draft: others may change it while it is looked at. */
  live: boolean
}

const holds = (row: Initiative, wanted: string): boolean =>
  `${row.code} ${row.name} ${row.sponsor ?? ''} ${row.description ?? ''}`.toLowerCase().includes(wanted)

const appended = (now: Rows<Initiative>, row: Initiative): Rows<Initiative> => ({
  ...now,
  rows: [...now.rows.filter(({ id }) => id !== row.id), row],
})

/** The initiatives of a version as a table; of a draft one that is edited, by several people at once. */
export function InitiativeTable({ place, currency, editable, live }: Props) {
  const list = useInitiatives(place)
  const clashes = useSignal<readonly Clashed[]>([])
  const creating = useSignal(false)
  const draft: Draft = {
    place,
    list,
    onClash: (clashed) => {
      clashes.value = [...clashes.peek().filter(({ theirs }) => theirs.id !== clashed.theirs.id), clashed]
    },
  }
  const create = () => {
    creating.value = true
  }
  useLive(
    live,
    () => loadPulse(place),
    () => {
      void list.reload()
      expireContent(place)
    },
  )
  useCommands(
    editable
      ? [{ id: 'masterplan.initiative', title: t('create_initiative'), group: t('title'), keys: 'n', run: create }]
      : [],
  )
  const onCreated = (row: Initiative) => {
    if (list.known) list.set(appended(list.known, row))
    expireContent(place)
    toast({ message: t('initiative_created', { code: row.code, name: row.name }) })
  }
  return (
    <>
      <Clashes draft={draft} currency={currency} clashes={clashes} />
      <InitiativeRows draft={draft} currency={currency} editable={editable} create={create} />
      {creating.value && (
        <CreateInitiative
          place={place}
          onCreated={onCreated}
          onClose={() => {
            creating.value = false
          }}
        />
      )}
    </>
  )
}

type ClashesProps = { draft: Draft; currency: string; clashes: Signal<readonly Clashed[]> }

/** Edits that met those of others, each with its choice. */
function Clashes({ draft, currency, clashes }: ClashesProps) {
  return (
    <>
      {clashes.value.map((clashed) => (
        <ClashBanner
          key={clashed.theirs.id}
          of={clashed}
          how={{ currency }}
          onSettle={(changes) => {
            clashes.value = clashes.peek().filter((other) => other !== clashed)
            void settleClash(draft, clashed, changes)
          }}
        />
      ))}
    </>
  )
}

type RowsProps = { draft: Draft; currency: string; editable: boolean; create: () => void }

const itemsOf = (draft: Draft, editable: boolean, row: Initiative): MenuItem[] => [
  { label: t('open_initiative'), icon: 'eye', href: initiativeHref(draft.place.client, draft.place.version, row.id) },
  ...(editable
    ? [
        {
          label: t('delete_initiative'),
          icon: 'trash' as const,
          tone: 'danger' as const,
          run: () => void removeInitiative(draft, row),
        },
      ]
    : []),
]

function InitiativeRows({ draft, currency, editable, create }: RowsProps) {
  const { place, list } = draft
  const { query, set } = useQuery()
  const [beyond, setBeyond] = useState(0)
  const all = list.data.value?.rows
  const known = yearsOf(all ?? [], new Date().getFullYear())
  const last = known.at(-1) ?? new Date().getFullYear()
  const years = [...known, ...Array.from({ length: beyond }, (_, i) => last + 1 + i)]
  const columns = initiativeColumns({
    currency,
    years,
    save: editable ? (row, changes) => editInitiative(draft, row, changes) : null,
    items: (row) => itemsOf(draft, editable, row),
  })
  const choice = useColumnChoice('initiatives', columns)
  const q = (query.q ?? '').trim().toLowerCase()
  const rows =
    all &&
    sortRows(
      all.filter((row) => holds(row, q)),
      columns,
      query.sort,
      locale.value,
    )
  return (
    <div class="stack">
      {all?.length !== 0 && (
        <Filters
          choice={choice}
          next={editable ? last + beyond + 1 : undefined}
          onNext={() => setBeyond(beyond + 1)}
          create={editable ? create : undefined}
        />
      )}
      <DataTable
        label={t('initiatives')}
        columns={choice.shown}
        rows={rows}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        rowHref={(row) => initiativeHref(place.client, place.version, row.id)}
        sort={query.sort}
        onSort={(sort) => set({ sort })}
        problem={list.problem.value}
        onRetry={() => void list.reload()}
        empty={<Empty client={place.client} filtered={q !== ''} create={editable ? create : undefined} />}
      />
      {all && all.length > 0 && <Totals rows={all} years={years} currency={currency} />}
    </div>
  )
}

type FiltersProps = {
  choice: ColumnChoice<Initiative>
  /** The year whose column can be added. */
  next: number | undefined
  onNext: () => void
  create: (() => void) | undefined
}

function Filters({ choice, next, onNext, create }: FiltersProps) {
  const { query, set } = useQuery()
  const q = query.q ?? ''
  return (
    <FilterBar
      onClear={q === '' ? undefined : () => set({ q: undefined })}
      tools={
        <>
          {next !== undefined && (
            <Button size="small" tone="quiet" icon="plus" onClick={onNext}>
              {t('add_year', { year: String(next) })}
            </Button>
          )}
          <ColumnPicker choice={choice} />
          {create && (
            <Button size="small" icon="plus" onClick={create}>
              {t('create_initiative')}
            </Button>
          )}
        </>
      }
    >
      <SearchInput label={t('find_initiative')} value={q} onValue={(text) => set({ q: text })} />
    </FilterBar>
  )
}

function Empty({ client, filtered, create }: { client: string; filtered: boolean; create: (() => void) | undefined }) {
  if (filtered) return <EmptyState title={t('nothing_matches')}>{t('nothing_matches_detail')}</EmptyState>
  return (
    <EmptyState
      title={t('no_initiatives')}
      action={
        <>
          <LinkButton href={inClient(client, 'unification')}>{t('to_unification')}</LinkButton>
          {create && (
            <Button tone="primary" onClick={create}>
              {t('create_initiative')}
            </Button>
          )}
        </>
      }
    >
      {t('no_initiatives_detail')}
    </EmptyState>
  )
}

type TotalsProps = { rows: readonly Initiative[]; years: readonly number[]; currency: string }

/** What all initiatives cost together, year by year: always of the whole plan, whatever is looked for. */
function Totals({ rows, years, currency }: TotalsProps) {
  const sum = rows.reduce((total, { envelope }) => total + totalOf(envelope), 0)
  return (
    <dl class="year-totals" aria-label={t('totals')}>
      {years.map((year) => (
        <div key={year}>
          <dt>{year}</dt>
          <dd>{money(totalIn(rows, year), currency, true)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('total')}</dt>
        <dd>
          <strong>{money(sum, currency, true)}</strong>
        </dd>
      </div>
    </dl>
  )
}
