import type { Database } from '../../db/client.ts'
import type { Bindings, Settings } from '../env.ts'
import type { Logger } from '../http/log.ts'
import type { Actor, Standing } from './actor.ts'

/** What every authorised request and job carries. */
export type BaseContext = {
  actor: Actor
  /** The control database: consultancies, clients, people, keys. */
  control: Database
  settings: Settings
  /** The instant of the request, epoch milliseconds: the one clock that verbs use. */
  now: number
  request_id: string
  log: Logger
  /** Work that may finish after the answer was sent. */
  defer(work: Promise<unknown>): void
  /** What the platform binds: queue, mail, limiters. */
  bindings: Bindings
}

export type PersonContext = BaseContext & { actor: Extract<Actor, { kind: 'person' }> }

export type ConsultancyContext = BaseContext & {
  consultancy: { id: string; name: string }
  permissions: ReadonlySet<string>
  standing: Standing
}

export type ClientRecord = {
  id: string
  consultancy_id: string
  name: string
  currency: string
  state: string
  version: number
}

export type ClientContext = BaseContext & {
  client: ClientRecord
  permissions: ReadonlySet<string>
  standing: Standing
  /** The client's own database. */
  db: Database
}
