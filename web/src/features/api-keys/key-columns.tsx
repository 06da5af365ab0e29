import type { Schema } from '../../app/api.ts'
import { instantDate, relative } from '../../app/format.ts'
import { Badge, Menu, type MenuItem, type Tone } from '../../ui/index.ts'
import { type Column, WIDTH } from '../../ui/table/index.ts'
import { t } from './messages/index.ts'
import { scopesInWords } from './scopes.ts'

export type ApiKey = Schema<'ApiKey'>

/** A key that ends within this many milliseconds says so. */
const SOON = 14 * 86_400_000

export type KeyState = 'active' | 'ending' | 'expired' | 'revoked'

export const keyState = ({ revoked_at, expires_at }: ApiKey, now: number = Date.now()): KeyState => {
  if (revoked_at !== null) return 'revoked'
  if (expires_at === null || expires_at - now > SOON) return 'active'
  return expires_at > now ? 'ending' : 'expired'
}

const TONES: Record<KeyState, Tone> = { active: 'good', ending: 'watch', expired: 'neutral', revoked: 'neutral' }

/** The columns of a list of keys; `actions` gives what may be done with one. */
export const keyColumns = (actions: (key: ApiKey) => MenuItem[]): Column<ApiKey>[] => [
  { id: 'name', head: t('name'), width: 320, sort: 'name', phone: 'title', cell: (key) => <Name of={key} /> },
  { id: 'scopes', head: t('may'), wrap: true, cell: (key) => scopesInWords(key.scopes) },
  {
    id: 'last_used',
    head: t('last_used'),
    width: WIDTH.date,
    sort: 'last_used_at',
    phone: 'fact',
    cell: (key) => (key.last_used_at === null ? t('never_used') : relative(key.last_used_at)),
  },
  {
    id: 'expires',
    head: t('expires'),
    width: WIDTH.date,
    sort: 'expires_at',
    phone: 'fact',
    cell: (key) => (key.expires_at === null ? t('never') : instantDate(key.expires_at)),
  },
  { id: 'state', head: t('state'), width: WIDTH.status, cell: (key) => <State of={key} /> },
  {
    id: 'actions',
    head: '',
    width: 64,
    align: 'end',
    phone: 'mark',
    cell: (key) => <Menu label={t('actions', { name: key.name })} items={actions(key)} />,
  },
]

function Name({ of: { name, prefix, created_by_name, created_at } }: { of: ApiKey }) {
  const date = instantDate(created_at)
  return (
    <>
      {name}
      <small>
        {created_by_name ? t('made_by', { prefix, person: created_by_name, date }) : t('made', { prefix, date })}
      </small>
    </>
  )
}

function State({ of: key }: { of: ApiKey }) {
  const state = keyState(key)
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
}
