import { type SQL, sql } from 'drizzle-orm'
import { loadOnce } from '../../shared/load-once.ts'
import { newId } from '../http/ids.ts'

/** The hashing of passwords, which most requests never need. */
export const loadPasswords = loadOnce(() => import('./passwords.ts'))

export type NewPerson = { id: string; name: string; email: string; password: string; language?: 'en' | 'de' }

/** Statements that create a person who signs in by password; the password is stored as a scrypt hash. */
export const personStatements = async (person: NewPerson, now: number): Promise<SQL[]> => {
  const { hashPassword } = await loadPasswords()
  const hash = await hashPassword(person.password)
  return [
    sql`INSERT INTO people (id, name, email, email_verified, language, created_at, updated_at)
      VALUES (${person.id}, ${person.name}, ${person.email}, 1, ${person.language ?? 'en'}, ${now}, ${now})`,
    sql`INSERT INTO accounts (id, person_id, account_id, provider_id, password, created_at, updated_at)
      VALUES (${newId('request')}, ${person.id}, ${person.id}, 'credential', ${hash}, ${now}, ${now})`,
  ]
}
