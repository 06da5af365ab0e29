import { type SQL, sql } from 'drizzle-orm'
import { DatabaseError, inList, type Row } from '../../../db/client.ts'
import { mayReadSubject } from '../../../shared/domain/permissions/index.ts'
import { type ReachingPerson, reachingPeople } from '../../identity/reaching-people.ts'
import type { ClientWork } from '../../jobs/context.ts'
import { mailStatement } from '../../jobs/outbox.ts'
import { digestMail } from './digest-mail.ts'
import { type Preference, preferenceOf, preferencesFrom, selectPreferences } from './preferences.ts'
import { type NotificationRow, notificationOf } from './schema.ts'

/** Notifications that one batch mails; those of one person stand together. */
const AT_ONCE = 500
/** Whoever else mails the same notifications at the same moment wins; then it is looked again. */
const MOST_ATTEMPTS = 3

const dueRows = (now: number): SQL =>
  sql`SELECT id, person_id, kind, subject_type, subject_id, details, actor_name, created_at, read_at FROM notifications
    WHERE mailed_at IS NULL AND mail_due_at <= ${now} ORDER BY person_id, id LIMIT ${AT_ONCE}`

/** When the next notification is to be mailed; null where none waits for that. */
export const nextDigest: SQL = sql`SELECT min(mail_due_at) AS due_at FROM notifications WHERE mailed_at IS NULL`

/** Aborts the batch unless none of these has been mailed: so each goes out in one mail, however many look at once. */
const guardUnmailed = (ids: readonly string[]): SQL =>
  sql`INSERT INTO guard (code, passed) SELECT 'conflict', count(*) = ${ids.length}
    FROM notifications WHERE mailed_at IS NULL AND ${inList(sql`id`, ids)}`

const byPerson = (rows: readonly Row[]): ReadonlyMap<string, NotificationRow[]> => {
  const found = new Map<string, NotificationRow[]>()
  for (const row of rows) {
    const person = String(row.person_id)
    found.set(person, [...(found.get(person) ?? []), notificationOf(row)])
  }
  return found
}

/** What of somebody's notifications is worth a mail: unread, still theirs to read, and not switched off meanwhile. */
const worthMailing = (
  person: ReachingPerson,
  rows: readonly NotificationRow[],
  chosen: ReadonlyMap<string, Preference>,
): NotificationRow[] =>
  rows.filter(
    (row) =>
      row.read_at === null &&
      mayReadSubject(person.permissions, row.subject_type) &&
      preferenceOf(chosen, person.id, row.kind).mail !== 'off',
  )

const mailStatements = async (
  ctx: ClientWork,
  people: readonly ReachingPerson[],
  rows: ReadonlyMap<string, NotificationRow[]>,
  chosen: ReadonlyMap<string, Preference>,
): Promise<SQL[]> => {
  const mails = await Promise.all(
    people.map(async (person) => {
      const own = worthMailing(person, rows.get(person.id) ?? [], chosen)
      return own.length === 0 ? null : digestMail(ctx, person, own)
    }),
  )
  return mails.flatMap((mail) => (mail ? [mailStatement(mail, ctx.now)] : []))
}

const wasTaken = (error: unknown): boolean =>
  error instanceof DatabaseError && error.fault === 'guard' && error.subject === 'conflict'

/**
 * Writes one mail a person for the notifications that are due, in the language of the person, into the outbox: in the batch that
 * marks them as mailed. What nobody needs by mail any more is marked alike.
 */
export const writeDigests = async (ctx: ClientWork): Promise<void> => {
  for (let attempt = 1; ; ) {
    const [rows = [], preferences = []] = await ctx.db.read([dueRows(ctx.now), selectPreferences()])
    if (rows.length === 0) return
    const own = byPerson(rows)
    const people = await reachingPeople(ctx, inList(sql`p.id`, [...own.keys()]))
    const mails = await mailStatements(ctx, people, own, preferencesFrom(preferences))
    const ids = rows.map((row) => String(row.id))
    try {
      await ctx.db.write([
        guardUnmailed(ids),
        ...mails,
        sql`UPDATE notifications SET mailed_at = ${ctx.now} WHERE ${inList(sql`id`, ids)}`,
      ])
    } catch (error) {
      if (!wasTaken(error) || attempt === MOST_ATTEMPTS) throw error
      attempt += 1
    }
  }
}
