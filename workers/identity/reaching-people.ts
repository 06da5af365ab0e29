import { type SQL, sql } from 'drizzle-orm'
import type { Row } from '../../db/client.ts'
import type { Language } from '../../shared/domain/vocabulary/index.ts'
import type { BaseContext, ClientRecord } from './context.ts'
import { type Granted, standingInClient } from './standing.ts'

/** Somebody who reaches a client, with what they may do there. */
export type ReachingPerson = Granted & {
  id: string
  name: string
  email: string
  language: Language
  /** Whether the consultancy has assigned this client to them. */
  assigned: boolean
}

const personOf = (row: Row): ReachingPerson | null => {
  const granted = standingInClient(row)
  return (
    granted && {
      ...granted,
      id: String(row.id),
      name: String(row.name),
      email: String(row.email),
      language: row.language === 'de' ? 'de' : 'en',
      assigned: row.assigned === 1,
    }
  )
}

/**
 * Everybody who reaches the client now: its own people, and those of the consultancy who may enter it. One query of the
 * control database.
 *
 * @param which a further condition on people `p`
 */
export const reachingPeople = async (
  { control, client }: Pick<BaseContext, 'control'> & { client: Pick<ClientRecord, 'id' | 'consultancy_id'> },
  which: SQL = sql`1`,
): Promise<ReachingPerson[]> => {
  const [rows = []] = await control.read([
    sql`SELECT p.id, p.name, p.email, p.language, ${client.id} AS client_id, cp.role AS client_role,
        m.role AS consultancy_role,
        EXISTS (SELECT 1 FROM assignments a WHERE a.person_id = p.id AND a.client_id = ${client.id}) AS assigned
      FROM people p
      LEFT JOIN client_people cp ON cp.person_id = p.id AND cp.client_id = ${client.id} AND cp.deleted_at IS NULL
      LEFT JOIN members m ON m.person_id = p.id AND m.consultancy_id = ${client.consultancy_id} AND m.deleted_at IS NULL
      WHERE p.id IN (SELECT person_id FROM client_people WHERE client_id = ${client.id} AND deleted_at IS NULL
          UNION SELECT person_id FROM members WHERE consultancy_id = ${client.consultancy_id} AND deleted_at IS NULL)
        AND ${which}
      ORDER BY p.name COLLATE NOCASE, p.id`,
  ])
  return rows.flatMap((row) => personOf(row) ?? [])
}
