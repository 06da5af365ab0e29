import { type SQL, sql } from 'drizzle-orm'
import { inList, type Row } from '../../../db/client.ts'
import { mayReadSubject } from '../../../shared/domain/permissions/index.ts'
import type { MailChoice, NotificationKind } from '../../../shared/domain/vocabulary/index.ts'
import { newId } from '../../http/ids.ts'
import { type ReachingPerson, reachingPeople } from '../../identity/reaching-people.ts'
import type { ClientWork } from '../../jobs/context.ts'
import { type EventFacts, loadFacts } from './facts.ts'
import type { WaitingEvent } from './notify.ts'
import { type Preference, preferenceOf, preferencesFrom, selectPreferences } from './preferences.ts'
import { mailDueAt } from './when-mailed.ts'

/** Events that are turned into notifications at a time: with some hundred people each, one batch stays small. */
const AT_ONCE = 25

const waitingEvents = sql`SELECT id, payload FROM outbox
  WHERE topic = 'notify' AND sent_at IS NULL AND failed_at IS NULL ORDER BY created_at, id LIMIT ${AT_ONCE}`

const concerns = ({ to, actor_id, subject_type }: WaitingEvent, facts: EventFacts, person: ReachingPerson): boolean => {
  if (person.id === actor_id || (to.except ?? []).includes(person.id)) return false
  if (!mayReadSubject(person.permissions, subject_type)) return false
  const { client_role, consultancy_role } = person.standing
  const asAdmin = consultancy_role === 'consultant' && person.assigned
  return (
    (to.person_ids ?? []).includes(person.id) ||
    facts.thread.includes(person.id) ||
    (to.roles ?? []).some((role) => role === client_role || (role === 'admin' && asAdmin))
  )
}

type NewNotification = {
  id: string
  person_id: string
  kind: NotificationKind
  subject_type: string
  subject_id: string
  details: string
  actor_name: string
  created_at: number
  mailed_at: number | null
  mail_due_at: number | null
}

const notificationFor = (
  event: WaitingEvent,
  { title }: EventFacts,
  person: ReachingPerson,
  preference: Preference,
  now: number,
): NewNotification | null => {
  const choice: MailChoice = preference.mail
  if (!preference.web && choice === 'off') return null
  const mail_due_at = mailDueAt(choice, event.at)
  return {
    id: newId('notification'),
    person_id: person.id,
    kind: event.kind,
    subject_type: event.subject_type,
    subject_id: event.subject_id,
    details: JSON.stringify({ ...(title === null ? {} : { title }), ...event.details }),
    actor_name: event.actor_name,
    created_at: event.at,
    mailed_at: mail_due_at === null ? now : null,
    mail_due_at,
  }
}

const COLUMNS = [
  ...['id', 'person_id', 'kind', 'subject_type', 'subject_id', 'details', 'actor_name', 'created_at'],
  ...['mailed_at', 'mail_due_at'],
] as const satisfies readonly (keyof NewNotification)[]

/** What people were told already stays as it is: an event that is delivered twice tells each of them once. */
const insertAll = (rows: readonly NewNotification[]): SQL =>
  sql`INSERT OR IGNORE INTO notifications (${sql.raw(COLUMNS.join(', '))})
    SELECT ${sql.raw(COLUMNS.map((column) => `value->>'$.${column}'`).join(', '))}
    FROM json_each(${JSON.stringify(rows)})`

const eventOf = (row: Row): WaitingEvent => JSON.parse(String(row.payload))

const notificationsOf = (
  events: readonly WaitingEvent[],
  facts: readonly EventFacts[],
  people: readonly ReachingPerson[],
  chosen: ReadonlyMap<string, Preference>,
  now: number,
): NewNotification[] =>
  events.flatMap((event, i) => {
    const own = facts[i] ?? { title: null, thread: [] }
    return people
      .filter((person) => concerns(event, own, person))
      .flatMap((person) => notificationFor(event, own, person, preferenceOf(chosen, person.id, event.kind), now) ?? [])
  })

/**
 * Turns the events that wait in the client's outbox into notifications of the people whom they concern and who may read
 * what they are about. Repeating it, or doing it twice at once, tells nobody twice.
 */
export const fanOut = async (ctx: ClientWork): Promise<void> => {
  for (;;) {
    const [rows = [], preferences = []] = await ctx.db.read([waitingEvents, selectPreferences()])
    if (rows.length === 0) return
    const events = rows.map(eventOf)
    const [people, facts] = await Promise.all([reachingPeople(ctx), loadFacts(ctx.db, events)])
    const told = notificationsOf(events, facts, people, preferencesFrom(preferences), ctx.now)
    const ids = rows.map((row) => String(row.id))
    await ctx.db.write([
      ...(told.length > 0 ? [insertAll(told)] : []),
      sql`UPDATE outbox SET sent_at = ${ctx.now}, payload = 'null' WHERE ${inList(sql`id`, ids)}`,
    ])
    if (rows.length < AT_ONCE) return
  }
}
