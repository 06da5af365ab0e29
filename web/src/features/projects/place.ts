import type { Signal } from '@preact/signals'
import type { ClientAccess } from '../../app/client.ts'
import { expire, type Resource } from '../../app/resource.ts'
import type { Project } from './data.ts'
import type { Names } from './names.ts'

/** The parts of the project page that can be edited, each by itself. */
export type SectionId = 'report' | 'basics' | 'people' | 'dates' | 'budget'

/** What every part of the project page stands on. */
export type Place = {
  client: string
  currency: string
  may: ClientAccess['may']
  resource: Resource<Project>
  project: Project
  units: Names
  /** Absent where the person may not see vendors. */
  vendors: Names | undefined
  /** The sections that are being edited. */
  open: Signal<ReadonlySet<SectionId>>
}

export const openSection = ({ open }: Pick<Place, 'open'>, section: SectionId): void => {
  open.value = new Set(open.peek()).add(section)
}

export const closeSection = ({ open }: Pick<Place, 'open'>, section: SectionId): void => {
  open.value = new Set([...open.peek()].filter((other) => other !== section))
}

/** A project or a link of it changed: what was computed from it, and the lists that show it, are old. */
export const expireAround = (client: string, project: string): void => {
  expire(`/clients/${client}/projects/${project}/`)
  expire(`/clients/${client}/projects?`)
  expire(`/clients/${client}/projects#`)
  expire(`/clients/${client}/portfolio`)
}
