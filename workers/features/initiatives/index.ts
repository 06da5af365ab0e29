import type { Endpoint } from '../../http/endpoint.ts'
import { updateInitiative } from './change.ts'
import { createInitiative } from './create.ts'
import { getInitiative, listInitiatives } from './list.ts'
import { deleteInitiative, restoreInitiative } from './remove.ts'
import { getInitiativeVersions } from './subject.ts'

export { adoptIntoInitiative } from './adopt.ts'
export { heldByPlan, requirementsAt } from './released.ts'

export const initiativeEndpoints: Endpoint[] = [
  listInitiatives,
  createInitiative,
  getInitiative,
  updateInitiative,
  deleteInitiative,
  restoreInitiative,
  getInitiativeVersions,
]
