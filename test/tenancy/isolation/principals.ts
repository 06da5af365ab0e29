import { sql } from 'drizzle-orm'
import { CLIENT_PERMISSIONS, CONSULTANCY_PERMISSIONS } from '../../../shared/domain/permissions/index.ts'
import { CLIENT_ROLES } from '../../../shared/domain/vocabulary/index.ts'
import { sha256 } from '../../../workers/http/hash.ts'
import { newId } from '../../../workers/http/ids.ts'
import { personStatements } from '../../../workers/identity/people.ts'
import { CONTROL_NAMESPACE } from '../../../workers/tenancy/open.ts'
import { anonymous, type Caller, type Consultancy, PASSWORD, signInAs, withKey } from '../../support/world.ts'
import { rawDatabase } from './canaries.ts'

export type Principal = { name: string; caller: Caller }

const control = () => rawDatabase(CONTROL_NAMESPACE)

/** A person who is no member of anything yet. */
export const newPerson = async (): Promise<{ id: string; caller: Caller }> => {
  const id = newId('person')
  const email = `${id}@example.com`
  await control().write(await personStatements({ id, name: 'Some Person', email, password: PASSWORD }, Date.now()))
  return { id, caller: await signInAs(email) }
}

const memberOf = async (consultancy: string, role: string, clients: readonly string[]): Promise<Caller> => {
  const { id, caller } = await newPerson()
  await control().write([
    sql`INSERT INTO members (id, consultancy_id, person_id, role, created_at, updated_at) VALUES (${newId('member')}, ${consultancy}, ${id}, ${role}, 1, 1)`,
    ...clients.map(
      (client) => sql`INSERT INTO assignments (person_id, client_id, created_at) VALUES (${id}, ${client}, 1)`,
    ),
  ])
  return caller
}

const personOf = async (client: string, role: string): Promise<Caller> => {
  const { id, caller } = await newPerson()
  await control().write([
    sql`INSERT INTO client_people (id, client_id, person_id, role, created_at, updated_at) VALUES (${newId('client_person')}, ${client}, ${id}, ${role}, 1, 1)`,
  ])
  return caller
}

/** A person of a client, by the id under which the client's people are addressed. */
export const planPerson = async (client: string): Promise<string> => {
  const { id } = await newPerson()
  const place = newId('client_person')
  await control().write([
    sql`INSERT INTO client_people (id, client_id, person_id, role, created_at, updated_at) VALUES (${place}, ${client}, ${id}, 'viewer', 1, 1)`,
  ])
  return place
}

const keyOf = async (
  consultancy: string,
  client: string | null,
  state: { expires_at?: number; revoked_at?: number } = {},
): Promise<Caller> => {
  const key = `brg_${Array.from(crypto.getRandomValues(new Uint8Array(40)), (byte) => 'abcdefghijklmnopqrstuvwxyz0123456789'[byte % 36]).join('')}`
  const scopes = client ? CLIENT_PERMISSIONS : [...CLIENT_PERMISSIONS, ...CONSULTANCY_PERMISSIONS]
  await control().write([
    sql`INSERT INTO api_keys (id, consultancy_id, client_id, name, prefix, hash, scopes, expires_at, revoked_at, created_by, created_at, updated_at)
      VALUES (${newId('api_key')}, ${consultancy}, ${client}, 'probe', ${key.slice(0, 8)}, ${await sha256(key)}, ${JSON.stringify(scopes)},
        ${state.expires_at ?? null}, ${state.revoked_at ?? null}, 'test', 1, 1)`,
  ])
  return withKey(key)
}

/** Every kind of principal that may exist beside the victim: none of them may see or touch it. */
export const principalsOf = async (own: Consultancy, client: string): Promise<Principal[]> => {
  const people = await Promise.all(
    CLIENT_ROLES.map(async (role) => ({ name: `client ${role}`, caller: await personOf(client, role) })),
  )
  return [
    { name: 'anonymous', caller: anonymous },
    { name: 'stranger', caller: (await newPerson()).caller },
    { name: 'owner', caller: own.owner },
    { name: 'consultant', caller: await memberOf(own.id, 'consultant', [client]) },
    { name: 'analyst', caller: await memberOf(own.id, 'analyst', []) },
    ...people,
    { name: 'client key', caller: await keyOf(own.id, client) },
    { name: 'consultancy key', caller: await keyOf(own.id, null) },
    { name: 'expired key', caller: await keyOf(own.id, null, { expires_at: 1 }) },
    { name: 'revoked key', caller: await keyOf(own.id, null, { revoked_at: 1 }) },
  ]
}

/** The victim's own people and keys, for the positive control: the canary is there for those who may see it. */
export const victimOf = async (own: Consultancy, client: string): Promise<Caller> => keyOf(own.id, client)
