import { env } from 'cloudflare:workers'
import { sql } from 'drizzle-orm'
import { settingsOf } from '../../../workers/env.ts'
import { unsubscribeLinks } from '../../../workers/features/notifications/unsubscribe-token.ts'
import { unsubscribeToken } from '../../../workers/features/reports/unsubscribe-token.ts'
import { sha256 } from '../../../workers/http/hash.ts'
import { newId } from '../../../workers/http/ids.ts'
import { CONTROL_NAMESPACE } from '../../../workers/tenancy/open.ts'
import { type Consultancy, json, newClient } from '../../support/world.ts'
import { contents, FOREIGN_VERSION, type Ids, plant, plantKeys, rawDatabase, tenantNamespace } from './canaries.ts'
import { planPerson } from './principals.ts'

export const OWN_CANARY = 'CANARY-OWN-7c1'
export const FOREIGN_CANARY = 'CANARY-FOREIGN-9f4'
/** What others got for an Idempotency-Key, in the own client too: nobody else may get it. */
export const ANSWER_CANARY = 'CANARY-ANSWER-3d8'

export type Side = { consultancy: Consultancy; client: string; ids: Ids; cursor: string }

const control = () => rawDatabase(CONTROL_NAMESPACE)

/** An invitation as it lies in the control database, with the token that was mailed. */
export const invite = async (consultancy: Consultancy, email: string): Promise<{ token: string; hash: string }> => {
  const token = `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll('-', '').slice(0, 43)
  const hash = await sha256(token)
  await control().write([
    sql`INSERT INTO invitations (id, email, consultancy_id, role, token_hash, invited_by, expires_at, created_at, updated_at)
      VALUES (${newId('invitation')}, ${email}, ${consultancy.id}, 'owner', ${hash}, 'somebody else',
        ${Date.now() + 86_400_000}, 1, 1)`,
  ])
  return { token, hash }
}

/** An import over the clients of a consultancy that reached this one. */
const fleetImport = async ({ id, owner }: Consultancy, client: string): Promise<string> => {
  const { name } = await json<{ name: string }>(await owner.fetch('GET', `/clients/${client}`))
  const form = new FormData()
  form.set('file', new File([`client,name\n${name},Imported unit\n`], 'fleet.csv', { type: 'text/csv' }))
  form.set('table', 'units')
  return (await json<{ id: string }>(await owner.fetch('POST', `/consultancies/${id}/imports`, form), 201)).id
}

/** Ids of what the control database knows of a side, by the name under which addresses ask for it. */
const controlIds = async (consultancy: Consultancy, client: string): Promise<Ids> => {
  const { owner } = consultancy
  const email = `${crypto.randomUUID()}@example.com`
  await json(await owner.fetch('POST', `/clients/${client}/people`, { email, role: 'viewer' }), 201)
  for (const place of [`/clients/${client}`, `/consultancies/${consultancy.id}`])
    await json(await owner.fetch('POST', `${place}/api-keys`, { name: 'third party', scopes: ['projects:read'] }), 201)
  const { token, hash } = await invite(consultancy, consultancy.owner_email)
  const ids: Ids = {
    consultancy: consultancy.id,
    person: await planPerson(client),
    run_key: 'weekly:2026-W01',
    fleet_import: await fleetImport(consultancy, client),
    token,
    token_hash: hash,
    person_id: consultancy.person_id,
  }
  const lists = {
    member: `/consultancies/${consultancy.id}/members`,
    api_key: `/clients/${client}/api-keys`,
    invitation: `/clients/${client}/invitations`,
  }
  for (const [kind, path] of Object.entries(lists)) {
    const { data } = await json<{ data: { id: string }[] }>(await owner.fetch('GET', path))
    ids[kind] = data[0]?.id ?? ''
  }
  return ids
}

/** Gives what the control database holds of a client the version of its planted records. */
const raiseVersions = async (client: string, version: number): Promise<void> => {
  await rawDatabase(CONTROL_NAMESPACE).write([
    sql`UPDATE clients SET version = ${version} WHERE id = ${client}`,
    ...['client_people', 'invitations', 'api_keys'].map(
      (table) => sql`UPDATE ${sql.raw(table)} SET version = ${version} WHERE client_id = ${client}`,
    ),
  ])
}

/** The same for the members of a consultancy that is not the own one. */
export const raiseMembers = async ({ id }: Consultancy): Promise<void> => {
  await rawDatabase(CONTROL_NAMESPACE).write([
    sql`UPDATE members SET version = ${FOREIGN_VERSION} WHERE consultancy_id = ${id}`,
  ])
}

/** A suggestion that the client really has, so that accepting it fails for no other reason than whose it is. */
export const someSuggestion = async ({ owner }: Consultancy, client: string): Promise<string> => {
  const { data } = await json<{ data: { id: string }[] }>(
    await owner.fetch('GET', `/clients/${client}/causal-link-suggestions`),
  )
  if (!data[0]) throw new Error('no playbook rule suggests anything for the planted project')
  return data[0].id
}

/** A client with one of everything, each text of it a canary, and Idempotency-Keys that somebody else has used. */
export const newSide = async (consultancy: Consultancy, canary: string, name: string): Promise<Side> => {
  const version = canary === OWN_CANARY ? 1 : FOREIGN_VERSION
  const client = await newClient(consultancy, name)
  const planted = await plant(client, canary, consultancy.person_id, version)
  const parent = await consultancy.owner.fetch('POST', `/clients/${client}/units`, { name: 'Parent' })
  const ids: Ids = { ...planted, ...(await controlIds(consultancy, client)), version: String(version) }
  ids.parent = (await json<{ id: string }>(parent, 201)).id
  const made = await consultancy.owner.fetch('POST', `/clients/${client}/reports`, {})
  ids.report = (await json<{ id: string }>(made, 201)).id
  ids.suggestion = await someSuggestion(consultancy, client)
  ids.unsubscription = await unsubscribeToken(settingsOf(env), client, String(ids.report_subscription))
  const { page: stop } = await unsubscribeLinks(settingsOf(env), client, consultancy.person_id)
  ids.notification_unsubscription = stop.split('/').at(-1) ?? ''
  if (version !== 1) await raiseVersions(client, version)
  await plantKeys(tenantNamespace(client), 'somebody-else', ANSWER_CANARY)
  const page = await json<{ next_cursor: string | null }>(
    await consultancy.owner.fetch('GET', `/clients/${client}/projects?limit=1`),
  )
  return { consultancy, client, ids, cursor: page.next_cursor ?? '' }
}

/** Idempotency-Keys that another actor has used in the control database, which all consultancies share. */
export const plantControlKeys = (): Promise<void> =>
  plantKeys(CONTROL_NAMESPACE, `somebody-else-${crypto.randomUUID()}`, ANSWER_CANARY)

/** Tables of the control database as lists of rows. `last_used_at` of keys moves by itself. */
const controlTables = async (except: readonly string[]): Promise<[string, unknown[]][]> =>
  JSON.parse(await contents(CONTROL_NAMESPACE, except))

type SentMail = { recipient: string; subject: string; html: string; text: string }

/** All mail that was sent on this machine, oldest first. */
export const allMail = async (): Promise<SentMail[]> => {
  const [rows = []] = await rawDatabase(CONTROL_NAMESPACE).read([
    sql`SELECT recipient, subject, html, text FROM local_mail ORDER BY rowid`,
  ])
  return rows.map(({ recipient, subject, html, text }) => ({
    recipient: String(recipient),
    subject: String(subject),
    html: String(html),
    text: String(text),
  }))
}

/** What a side holds: its client's database, and all that the control database says of its client, consultancy and owner. */
export const stateOf = async (of: Side): Promise<string> => {
  const tables = await controlTables(['api_keys', 'local_mail', 'idempotency_keys'])
  const names = [of.client, of.consultancy.id, of.consultancy.person_id]
  const about = (row: unknown) => names.some((id) => JSON.stringify(row).includes(id))
  const kept = tables.map(([name, rows]) => [name, rows.filter(about)])
  return (await contents(tenantNamespace(of.client))) + JSON.stringify(kept)
}
