import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { CLIENT_ROLES, CLIENT_STATES, CONSULTANCY_ROLES, LANGUAGES } from '../../shared/domain/vocabulary/index.ts'
import { recordColumns } from '../columns.ts'
import { people } from './identity.ts'

export const consultancies = sqliteTable('consultancies', { ...recordColumns, name: text().notNull() })

/** Client organizations, and the registry that says where each one's database is. */
export const clients = sqliteTable(
  'clients',
  {
    ...recordColumns,
    consultancy_id: text()
      .notNull()
      .references(() => consultancies.id),
    external_id: text(),
    name: text().notNull(),
    sector: text(),
    currency: text().notNull().default('EUR'),
    state: text({ enum: CLIENT_STATES }).notNull(),
    /** Name of the database; opaque and never used again for another client. */
    namespace: text().notNull().unique(),
    /** Which database server holds it. */
    location: text().notNull().default('primary'),
    /** The last tenant migration that was applied. */
    schema_version: integer().notNull().default(0),
    cadence: text({ enum: ['weekly', 'monthly'] })
      .notNull()
      .default('weekly'),
  },
  (t) => [
    index('clients_consultancy').on(t.consultancy_id, sql`name COLLATE NOCASE`, t.id),
    uniqueIndex('clients_external_id').on(t.consultancy_id, t.external_id).where(sql`external_id IS NOT NULL`),
    uniqueIndex('clients_consultancy_name').on(t.consultancy_id, t.name).where(sql`deleted_at IS NULL`),
  ],
)

/** People of a consultancy. */
export const members = sqliteTable(
  'members',
  {
    ...recordColumns,
    consultancy_id: text()
      .notNull()
      .references(() => consultancies.id),
    person_id: text()
      .notNull()
      .references(() => people.id),
    role: text({ enum: CONSULTANCY_ROLES }).notNull(),
  },
  (t) => [
    uniqueIndex('members_person').on(t.person_id, t.consultancy_id).where(sql`deleted_at IS NULL`),
    index('members_consultancy').on(t.consultancy_id),
  ],
)

/** Which clients a consultant reaches. Owners and analysts reach all clients of their consultancy. */
export const assignments = sqliteTable(
  'assignments',
  {
    person_id: text()
      .notNull()
      .references(() => people.id),
    client_id: text()
      .notNull()
      .references(() => clients.id),
    created_at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.person_id, t.client_id] }), index('assignments_client').on(t.client_id)],
)

/** People of a client organization. */
export const clientPeople = sqliteTable(
  'client_people',
  {
    ...recordColumns,
    client_id: text()
      .notNull()
      .references(() => clients.id),
    person_id: text()
      .notNull()
      .references(() => people.id),
    role: text({ enum: CLIENT_ROLES }).notNull(),
  },
  (t) => [
    uniqueIndex('client_people_person').on(t.person_id, t.client_id).where(sql`deleted_at IS NULL`),
    index('client_people_client').on(t.client_id),
  ],
)

/** An invitation to join a consultancy or a client; the token is mailed and stored hashed. */
export const invitations = sqliteTable(
  'invitations',
  {
    ...recordColumns,
    email: text().notNull(),
    consultancy_id: text()
      .notNull()
      .references(() => consultancies.id),
    /** Null: an invitation to the consultancy itself. */
    client_id: text().references(() => clients.id),
    role: text().notNull(),
    /** Clients to assign a new member to; null where there are none. */
    client_ids: text({ mode: 'json' }).$type<string[]>(),
    /** Language of the mail, and of the person who comes by it. */
    language: text({ enum: LANGUAGES }).notNull().default('en'),
    token_hash: text().notNull().unique(),
    invited_by: text().notNull(),
    expires_at: integer().notNull(),
    accepted_at: integer(),
  },
  (t) => [index('invitations_scope').on(t.consultancy_id, t.client_id)],
)
