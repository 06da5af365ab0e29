import { PORTFOLIO_TABLES } from '../../../../shared/domain/vocabulary/index.ts'
import { inClient, oneOf } from '../../app/address.ts'
import { Link } from '../../ui/index.ts'
import { word } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'

/** A record that stands in the way of undoing an import. */
export type Obstacle = { table: string; id: string; name: string; reason: string }

const REASONS = ['edited', 'referred_to', 'refers_to_deleted'] as const

/** The records that stand in the way, each with the reason. */
export function Obstacles({ client, of }: { client: string; of: readonly Obstacle[] }) {
  return (
    <ul class="obstacle-list">
      {of.map((one) => (
        <li key={one.id}>
          <Obstructing client={client} of={one} />
        </li>
      ))}
    </ul>
  )
}

function Obstructing({ client, of: { table, id, name, reason } }: { client: string; of: Obstacle }) {
  const known = oneOf(table, PORTFOLIO_TABLES)
  const why = oneOf(reason, REASONS)
  const paged = known === 'projects' || known === 'vendors'
  return (
    <>
      {paged ? <Link href={inClient(client, known, id)}>{name}</Link> : name}
      <small>{[known && word('table', known), why && t(`undo_${why}`)].filter(Boolean).join(': ')}</small>
    </>
  )
}
