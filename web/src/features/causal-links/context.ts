import type { ClientPermission } from '../../../../shared/domain/permissions/index.ts'
import type { Resource } from '../../app/resource.ts'
import type { LinkActions } from './link-actions.ts'
import type { CausalMap } from './map-data.ts'
import type { MapFilter } from './map-filter.ts'
import type { MapIndex } from './map-index.ts'

/** What a dialog of the page is about. */
export type OpenDialog =
  | { kind: 'new'; project?: string }
  | { kind: 'edit'; link: string }
  | { kind: 'assign'; link: string }
  | { kind: 'project'; link: string }
  | { kind: 'dismiss'; links: readonly string[] }

/** What every part of the page works with. */
export type MapContext = {
  client: string
  may: (permission: ClientPermission) => boolean
  resource: Resource<CausalMap>
  index: MapIndex
  filter: MapFilter
  actions: LinkActions
  /** Changes the page's address: filters, tab, what is selected. */
  set: (values: Readonly<Record<string, string | undefined>>) => void
  selected: string
  /** Shows the details of a project or link; '' shows none. */
  select: (id: string, read?: boolean) => void
  open: (dialog: OpenDialog) => void
}
