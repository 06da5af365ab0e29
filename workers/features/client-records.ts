import type { Subject } from '../records/endpoints.ts'
import { causalLinkFeature } from './causal-links/index.ts'
import { contractFeature } from './contracts/index.ts'
import { initiativeSubject } from './initiatives/subject.ts'
import { versionFeature } from './masterplan-versions/record.ts'
import { objectiveFeature } from './objectives/index.ts'
import { projectFeature } from './projects/index.ts'
import { requirementFeature } from './requirements/index.ts'
import { unitFeature } from './units/index.ts'
import { vendorFeature } from './vendors/index.ts'

/** The kinds of record of a client that can be commented on, take files and have a history. */
export const CLIENT_RECORDS: readonly Subject[] = [
  unitFeature,
  projectFeature,
  causalLinkFeature,
  vendorFeature,
  contractFeature,
  objectiveFeature,
  requirementFeature,
  versionFeature,
  initiativeSubject,
]
