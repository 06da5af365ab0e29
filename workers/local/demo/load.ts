import { addDays } from '../../../shared/domain/calendar/index.ts'
import { DemoApi, find } from './api.ts'
import { DEMO_CLIENTS } from './clients.ts'
import { linksFile, projectsFile, registerFiles } from './csv.ts'
import { DEMO_CONSULTANCY, DEMO_MEMBERS, DEMO_OWNER, DEMO_PASSWORD } from './people.ts'
import { bringPlan } from './plan.ts'
import { STAGES } from './stages.ts'
import type { ClientSeed, StatusSeed } from './types.ts'

export type DemoOptions = {
  /** Where Bearing answers, for instance `http://127.0.0.1:8787`. */
  baseUrl: string
  /** The day the story is told on, as an ISO date: all its dates are counted from here. */
  asOfOn: string
  /** Told in one line what has just been loaded. */
  log: (line: string) => void
}

type Loaded = { client: ClientSeed; id: string }

/** Signs people in once each, when they are first needed. */
const makeSessions = (baseUrl: string): ((email: string) => Promise<DemoApi>) => {
  const open = new Map<string, Promise<DemoApi>>()
  const start = async (email: string): Promise<DemoApi> => {
    const api = new DemoApi(baseUrl)
    await api.signIn(email, DEMO_PASSWORD)
    return api
  }
  return (email) => {
    const session = open.get(email) ?? start(email)
    open.set(email, session)
    return session
  }
}

type Sessions = ReturnType<typeof makeSessions>

/** Invites the members of the consultancy, lets them accept, and assigns the consultants to their clients. */
const bringMembers = async (owner: DemoApi, consultancy: string, loaded: readonly Loaded[], baseUrl: string) => {
  for (const member of DEMO_MEMBERS) {
    const clients = loaded.filter(({ client }) => client.consultant === member.email).map(({ id }) => id)
    await owner.inviteMember(consultancy, member, clients)
    await new DemoApi(baseUrl).acceptInvitation(member.email, member.name, DEMO_PASSWORD)
  }
}

const bringPeople = async (owner: DemoApi, { client, id }: Loaded, baseUrl: string) => {
  for (const person of client.people) {
    await owner.invitePerson(id, person)
    await new DemoApi(baseUrl).acceptInvitation(person.email, person.name, DEMO_PASSWORD)
  }
}

/** Leadership reads the scheduled reports by mail. */
const bringReaders = async (consultant: DemoApi, { client, id }: Loaded) => {
  for (const { email, role } of client.people)
    if (role === 'strategic' || role === 'tactical') await consultant.subscribe(id, email, 'de')
}

/** Imports the portfolio as it stood at each stage and has it reported on, so that reports show where it came from. */
const bringPortfolio = async (consultant: DemoApi, { client, id }: Loaded, asOfOn: string) => {
  for (const file of registerFiles(client, asOfOn)) await consultant.importFile(id, file)
  for (const [index, stage] of STAGES.entries()) {
    await consultant.importFile(id, projectsFile(client, asOfOn, stage))
    if (index === 0) await consultant.importFile(id, linksFile(client))
    await consultant.report(id, addDays(asOfOn, stage))
  }
}

const statusChanges = (report: StatusSeed, asOfOn: string) => ({
  reported_confidence: report.reported_confidence,
  confidence_note: report.confidence_note,
  reported_at: Date.parse(`${asOfOn}T00:00:00Z`),
})

/** What people did by hand after the imports: remarks, suggestions turned down, status reports. */
const bringEdits = async (sessions: Sessions, { client, id }: Loaded, asOfOn: string) => {
  const consultant = await sessions(client.consultant)
  const [projects, units] = await Promise.all([consultant.records(id, 'projects'), consultant.records(id, 'units')])
  for (const { author, project, body } of client.comments) {
    await (await sessions(author)).comment(id, find(projects, project).id, body)
  }
  for (const dismissal of client.dismissals) {
    const api = await sessions(dismissal.author)
    const unit = find(units, dismissal.unit).id
    const suggestions = await api.suggestions(id, find(projects, dismissal.project).id)
    const turnedDown = suggestions.find((one) => one.unit_id === unit && one.artefact === dismissal.artefact)
    if (!turnedDown) throw new Error(`The playbook suggests no ${dismissal.artefact} for ${dismissal.project}.`)
    await api.dismiss(id, turnedDown.id, dismissal.reason)
  }
  for (const report of client.statusReports) {
    const api = await sessions(report.author)
    await api.updateProject(id, find(projects, report.project), statusChanges(report, asOfOn))
  }
}

const bringByHand = async (sessions: Sessions, loaded: Loaded, asOfOn: string) => {
  await bringReaders(await sessions(loaded.client.consultant), loaded)
  await bringEdits(sessions, loaded, asOfOn)
}

const bringMasterplan = async (sessions: Sessions, { client, id }: Loaded, asOfOn: string) => {
  if (client.plan) await bringPlan(client.plan, id, asOfOn, sessions)
}

/**
 * Loads the demo consultancy through the public API, as its people would: clients, members and people, imports of three
 * stages with a health report each, edits by hand, and the masterplan. The owner must exist, see `setUpDemo`; the loader runs once, for a
 * second run would find the clients' names taken. Throws an Error that names the first call that failed.
 */
export const loadDemo = async ({ baseUrl, asOfOn, log }: DemoOptions): Promise<void> => {
  const sessions = makeSessions(baseUrl)
  const owner = await sessions(DEMO_OWNER.email)
  const consultancy = await owner.consultancy(DEMO_CONSULTANCY)
  const loaded: Loaded[] = []
  for (const client of DEMO_CLIENTS) loaded.push({ client, id: await owner.createClient(consultancy, client) })
  log(`${DEMO_CONSULTANCY} has ${loaded.length} clients.`)
  await bringMembers(owner, consultancy, loaded, baseUrl)
  await Promise.all(
    loaded.map(async (one) => {
      await bringPeople(owner, one, baseUrl)
      await bringPortfolio(await sessions(one.client.consultant), one, asOfOn)
      await Promise.all([bringByHand(sessions, one, asOfOn), bringMasterplan(sessions, one, asOfOn)])
      log(`${one.client.name}: ${one.client.projects.length} projects, ${one.client.links.length} causal links.`)
    }),
  )
}

/** Creates the demo consultancy and its owner on a fresh installation; `setupToken` is the installation's own. */
export const setUpDemo = (baseUrl: string, setupToken: string): Promise<void> =>
  new DemoApi(baseUrl).setUp(setupToken, DEMO_CONSULTANCY, DEMO_OWNER, DEMO_PASSWORD)
