import * as z from 'zod'
import type { DemoFile } from './csv.ts'
import { Session } from './session.ts'
import type { ClientPersonSeed, ClientSeed, MemberSeed } from './types.ts'

const withId = z.object({ id: z.string() })
const meAnswer = z.object({ consultancies: z.array(withId.extend({ name: z.string() })) })
const recordsAnswer = z.object({
  data: z.array(withId.extend({ external_id: z.string().nullable(), version: z.number() })),
  next_cursor: z.string().nullable(),
})
const suggestionsAnswer = z.object({ data: z.array(withId.extend({ unit_id: z.string(), artefact: z.string() })) })
const importAnswer = z.object({ rows_refused: z.number(), refusals: z.array(z.unknown()) })
const mailAnswer = z.array(z.object({ recipient: z.string(), text: z.string() }))

export type ApiRecord = z.infer<typeof recordsAnswer>['data'][number]
export type Suggestion = z.infer<typeof suggestionsAnswer>['data'][number]

/** The record of this external id. @throws Error where it is not there */
export const find = (records: ReadonlyMap<string, ApiRecord>, external_id: string): ApiRecord => {
  const record = records.get(external_id)
  if (!record) throw new Error(`The record ${external_id} was imported but cannot be found.`)
  return record
}

/** The calls of the demo to clients, people and portfolio; those of the masterplan are in `plan-api.ts`. */
export class DemoApi extends Session {
  /** Creates the consultancy with its first owner; the token is the one of the installation. */
  async setUp(setupToken: string, consultancyName: string, owner: MemberSeed, password: string): Promise<void> {
    const { name, email } = owner
    const json = { setup_token: setupToken, consultancy_name: consultancyName, owner: { name, email, password } }
    await this.do('/setup', { method: 'POST', json })
  }

  /** The id of the consultancy of this name that the signed-in person belongs to. */
  async consultancy(name: string): Promise<string> {
    const { consultancies } = await this.call(meAnswer, '/me')
    const found = consultancies.find((consultancy) => consultancy.name === name)
    if (!found) throw new Error(`The demo owner does not belong to ${name}.`)
    return found.id
  }

  async createClient(consultancy: string, client: ClientSeed): Promise<string> {
    const { name, sector, currency, external_id } = client
    const json = { name, sector, currency, external_id }
    return (await this.call(withId, `/consultancies/${consultancy}/clients`, { method: 'POST', json })).id
  }

  /** Invites somebody to the consultancy; a consultant is assigned to the clients as they accept. */
  async inviteMember(consultancy: string, { email, role }: MemberSeed, clients: readonly string[]): Promise<void> {
    const client_ids = role === 'consultant' ? clients : []
    await this.do(`/consultancies/${consultancy}/members`, { method: 'POST', json: { email, role, client_ids } })
  }

  async invitePerson(client: string, { email, role }: ClientPersonSeed): Promise<void> {
    await this.do(`/clients/${client}/people`, { method: 'POST', json: { email, role } })
  }

  /** The token of the newest invitation that the local outbox holds for the address; mail arrives shortly after its cause. */
  async #invitationToken(email: string): Promise<string> {
    for (let look = 0; look < 50; look += 1) {
      const mails = mailAnswer.parse(await (await this.send('/local/mail.json', {})).json())
      const text = mails.find((mail) => mail.recipient === email)?.text ?? ''
      const token = /\/invitations\/([\w.~-]+)/.exec(text)?.[1]
      if (token) return token
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`No invitation for ${email} has arrived in the local outbox.`)
  }

  async acceptInvitation(email: string, name: string, password: string): Promise<void> {
    const token = await this.#invitationToken(email)
    await this.do(`/invitations/${token}/acceptance`, { method: 'POST', json: { name, password } })
  }

  /** Commits a file; one refused row refuses the whole of it. */
  async importFile(client: string, file: DemoFile): Promise<void> {
    const form = new FormData()
    form.set('file', new File([file.csv], file.name, { type: 'text/csv' }))
    form.set('table', file.table)
    form.set('options', JSON.stringify({ mapping: file.mapping, create_missing: true, on_error: 'refuse_all' }))
    const answer = await this.call(importAnswer, `/clients/${client}/imports`, { method: 'POST', form })
    if (answer.rows_refused === 0) return
    throw new Error(`${file.name}: ${answer.rows_refused} rows were refused: ${JSON.stringify(answer.refusals[0])}`)
  }

  async subscribe(client: string, email: string, language: 'en' | 'de'): Promise<void> {
    await this.do(`/clients/${client}/report-subscriptions`, { method: 'POST', json: { email, language } })
  }

  async report(client: string, asOfOn: string): Promise<void> {
    await this.do(`/clients/${client}/reports`, { method: 'POST', json: { as_of_on: asOfOn } })
  }

  /** All records of a kind by external id. */
  async records(client: string, kind: 'units' | 'projects' | 'vendors'): Promise<ReadonlyMap<string, ApiRecord>> {
    const found = new Map<string, ApiRecord>()
    let cursor: string | null = null
    do {
      const after: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
      const page = await this.call(recordsAnswer, `/clients/${client}/${kind}?limit=200${after}`)
      for (const record of page.data) if (record.external_id !== null) found.set(record.external_id, record)
      cursor = page.next_cursor
    } while (cursor !== null)
    return found
  }

  async comment(client: string, project: string, body: string): Promise<void> {
    await this.do(`/clients/${client}/projects/${project}/comments`, { method: 'POST', json: { body } })
  }

  async updateProject(client: string, project: ApiRecord, changes: Record<string, unknown>): Promise<void> {
    const headers = { 'if-match': `"${project.version}"` }
    await this.do(`/clients/${client}/projects/${project.id}`, { method: 'PATCH', json: changes, headers })
  }

  async suggestions(client: string, project: string): Promise<readonly Suggestion[]> {
    const path = `/clients/${client}/causal-link-suggestions?technology_project_id=${encodeURIComponent(project)}`
    return (await this.call(suggestionsAnswer, path)).data
  }

  async dismiss(client: string, suggestion: string, reason: string): Promise<void> {
    const path = `/clients/${client}/causal-link-suggestions/${encodeURIComponent(suggestion)}/dismissal`
    await this.do(path, { method: 'POST', json: { reason } })
  }
}
