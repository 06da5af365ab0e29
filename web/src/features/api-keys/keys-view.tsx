import { useEffect, useState } from 'preact/hooks'
import type { Permission } from '../../../../shared/domain/permissions/index.ts'
import { oneOf, useQuery } from '../../app/address.ts'
import type { Schema } from '../../app/api.ts'
import { useCommands } from '../../app/commands.ts'
import { relative } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import { type ListPage, useList } from '../../app/resource.ts'
import {
  Button,
  Chip,
  Confirm,
  Dialog,
  EmptyState,
  FilterBar,
  LinkButton,
  type MenuItem,
  Page,
  toast,
} from '../../ui/index.ts'
import { DataTable } from '../../ui/table/index.ts'
import { CreateKey, type NewKey } from './create-key.tsx'
import { type ApiKey, keyColumns, keyState } from './key-columns.tsx'
import { t } from './messages/index.ts'
import { ScopeTable } from './scope-table.tsx'
import type { ScopeGroup } from './scopes.ts'
import { SecretDialog } from './secret-dialog.tsx'

export const SORTS = [
  ...(['name', '-name', 'last_used_at', '-last_used_at', 'expires_at', '-expires_at'] as const),
  ...(['created_at', '-created_at'] as const),
] as const
export type KeySort = (typeof SORTS)[number]

export type KeysViewProps = {
  lead: string
  crumb: { label: string; href: string }
  /** Address of the list. */
  address: string
  groups: readonly ScopeGroup[]
  /** What the reader may do here, and so may pass on to a key. */
  holds: (permission: Permission) => boolean
  mayWrite: boolean
  /** An address that shows a new key at work; undefined where its scopes open none that lists anything. */
  tryAt: (scopes: readonly string[]) => string | undefined
  list: (sort: KeySort, cursor: string | undefined, abort: AbortSignal) => Promise<ListPage<ApiKey>>
  create: (key: NewKey) => Promise<Schema<'CreatedApiKey'>>
  revoke: (key: ApiKey) => Promise<unknown>
}

type Deed =
  | { kind: 'create' }
  | { kind: 'secret'; secret: string; scopes: readonly string[] }
  | { kind: 'scopes' | 'revoke'; key: ApiKey }

/** The keys of one place: what each may do, when it was used, and the way to make and to end one. */
export function KeysView(props: KeysViewProps) {
  const { query, set } = useQuery()
  const [deed, setDeed] = useState<Deed | undefined>(undefined)
  const sort = oneOf(query.sort, SORTS) ?? '-created_at'
  const keys = useList<ApiKey>(`${props.address}?sort=${sort}`, (cursor, abort) => props.list(sort, cursor, abort))
  const ended = query.state === 'ended'
  const all = keys.data.value?.rows
  const rows = all?.filter((key) => ['expired', 'revoked'].includes(keyState(key)) === ended)
  const create = () => setDeed({ kind: 'create' })
  useCommands(
    props.mayWrite ? [{ id: 'api-keys.create', title: t('create'), group: t('title'), keys: 'n', run: create }] : [],
  )
  const button = props.mayWrite && (
    <Button tone="primary" icon="plus" onClick={create}>
      {t('create')}
    </Button>
  )
  return (
    <Page
      title={t('title')}
      lead={props.lead}
      crumbs={[props.crumb]}
      actions={
        <>
          <LinkButton href="/reference.html">{t('reference')}</LinkButton>
          {all?.length !== 0 && button}
        </>
      }
    >
      {all && all.length > 0 && (
        <StateFilter rows={all} ended={ended} onEnded={(on) => set({ state: on ? 'ended' : '' })} />
      )}
      <DataTable
        label={t('title')}
        columns={keyColumns((key) => actionsOf(key, props.mayWrite, setDeed))}
        rows={rows}
        rowId={(key) => key.id}
        rowName={(key) => key.name}
        sort={sort}
        onSort={(next) => set({ sort: next })}
        problem={keys.problem.value}
        onRetry={() => void keys.reload()}
        onEnd={() => void keys.more()}
        height={60}
        empty={<Empty ended={ended} any={all !== undefined && all.length > 0} action={button} />}
      />
      <Deeds {...props} known={all} deed={deed} onDeed={setDeed} reload={() => keys.reload()} />
    </Page>
  )
}

const actionsOf = (key: ApiKey, mayWrite: boolean, doing: (deed: Deed) => void): MenuItem[] => [
  { label: t('show_scopes'), icon: 'eye', run: () => doing({ kind: 'scopes', key }) },
  ...(mayWrite && key.revoked_at === null
    ? [
        {
          label: t('revoke'),
          icon: 'trash' as const,
          tone: 'danger' as const,
          run: () => doing({ kind: 'revoke', key }),
        },
      ]
    : []),
]

type StateFilterProps = { rows: readonly ApiKey[]; ended: boolean; onEnded: (ended: boolean) => void }

function StateFilter({ rows, ended, onEnded }: StateFilterProps) {
  const over = rows.filter((key) => ['expired', 'revoked'].includes(keyState(key))).length
  return (
    <FilterBar>
      <Chip pressed={!ended} onPress={() => onEnded(false)} count={rows.length - over}>
        {t('active')}
      </Chip>
      <Chip pressed={ended} onPress={() => onEnded(true)} count={over}>
        {t('ended')}
      </Chip>
    </FilterBar>
  )
}

function Empty({ ended, any, action }: { ended: boolean; any: boolean; action: preact.ComponentChildren }) {
  if (ended) return <EmptyState title={t('none_ended')}>{t('none_ended_detail')}</EmptyState>
  return (
    <EmptyState title={any ? t('none_active') : t('none')} action={action}>
      {any ? t('none_active_detail') : t('none_detail')}
    </EmptyState>
  )
}

type DeedsProps = KeysViewProps & {
  /** The keys as they were last loaded. */
  known: readonly ApiKey[] | undefined
  deed: Deed | undefined
  onDeed: (deed: Deed | undefined) => void
  reload: () => Promise<unknown>
}

function Deeds({ known, deed, onDeed, reload, groups, holds, create, revoke, tryAt }: DeedsProps) {
  const close = () => onDeed(undefined)
  if (deed?.kind === 'create') {
    const onCreated = (key: Schema<'CreatedApiKey'>) => {
      void reload()
      onDeed(key.secret === null ? undefined : { kind: 'secret', secret: key.secret, scopes: key.scopes })
    }
    return <CreateKey groups={groups} may={holds} send={create} onCreated={onCreated} onClose={close} />
  }
  if (deed?.kind === 'secret') return <SecretDialog secret={deed.secret} tryAt={tryAt(deed.scopes)} onClose={close} />
  if (deed?.kind === 'scopes') {
    const scopes = new Set(deed.key.scopes as Permission[])
    return (
      <Dialog open onClose={close} title={t('scopes_of', { name: deed.key.name })}>
        <ScopeTable groups={groups} scopes={scopes} may={(permission) => scopes.has(permission)} />
      </Dialog>
    )
  }
  if (deed?.kind === 'revoke') {
    const newest = known?.find(({ id }) => id === deed.key.id) ?? deed.key
    return <Revoke of={newest} revoke={revoke} onClose={close} reload={reload} />
  }
  return null
}

type RevokeProps = {
  of: ApiKey
  revoke: KeysViewProps['revoke']
  onClose: () => void
  reload: () => Promise<unknown>
}

function Revoke({ of: key, revoke, onClose, reload }: RevokeProps) {
  const [busy, setBusy] = useState(false)
  const [checked, setChecked] = useState(false)
  // The list may have stood on the screen for long: whether a key is in use is asked anew before it is ended.
  useEffect(() => {
    void reload().then(() => setChecked(true))
  }, [])
  const { name, last_used_at } = key
  const unused = checked ? t('revoke_unused') : ''
  const used = last_used_at === null ? unused : t('revoke_used', { when: relative(last_used_at) })
  const end = async () => {
    setBusy(true)
    try {
      await revoke(key)
      toast({ message: t('revoked', { name }) })
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
    }
    void reload()
    onClose()
  }
  return (
    <Confirm
      open
      danger
      title={t('revoke_title', { name })}
      lead={`${used} ${t('revoke_lead')}`.trim()}
      action={t('revoke_action')}
      onConfirm={() => void end()}
      onClose={onClose}
      busy={busy}
    />
  )
}
