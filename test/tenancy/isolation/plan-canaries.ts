import type { Database } from '../../../db/client.ts'
import { changeCauses, initiatives, masterplanApprovals, masterplanVersions } from '../../../db/tenant/index.ts'
import { newId } from '../../../workers/http/ids.ts'
import { describeTable, insertRow } from '../../../workers/records/table.ts'

/**
 * Plants an approved version of the masterplan, and a draft with an initiative, a cause and an approval: `canary` in every
 * text of theirs.
 */
export const plantPlan = async (
  database: Database,
  canary: string,
  version: number,
): Promise<Record<string, string>> => {
  const [versionId, baseId] = [newId('masterplan_version'), newId('masterplan_version')]
  const [initiativeId, causeId] = [newId('initiative'), newId('change_cause')]
  const record = { version, created_at: 1, updated_at: 1 }
  const author = { author_id: `${canary}-author`, author_name: `${canary}-author` }
  const text = (name: string): string => `${canary}-${name}`
  await database.write([
    insertRow(describeTable(masterplanVersions), {
      ...{ ...record, ...author, id: baseId, number: 1, title: text('base'), note: text('note'), state: 'approved' },
      ...{ content_hash: text('base-hash') },
    }),
    insertRow(describeTable(masterplanVersions), {
      ...{ ...record, ...author, id: versionId, number: 2, title: text('title'), note: text('note'), state: 'draft' },
    }),
    insertRow(describeTable(initiatives), {
      ...{ ...record, id: initiativeId, version_id: versionId, code: text('code'), name: text('name') },
      ...{ description: text('description'), alternative: 'alt_1', goals: [text('goal')], sponsor: text('sponsor') },
      ...{ expected_benefits: [text('benefit')], envelope: [{ year: 2027, amount_minor: 1 }], field_versions: {} },
      ...{ requirement_ids: [], objective_ids: [], unit_ids: [], vendor_ids: [], project_ids: [] },
    }),
    insertRow(describeTable(changeCauses), {
      ...{ ...record, ...author, id: causeId, version_id: versionId, initiative_id: initiativeId },
      ...{ kind: 'decision', note: text('note') },
    }),
    insertRow(describeTable(masterplanApprovals), {
      ...{ id: newId('masterplan_approval'), version_id: versionId, content_hash: text('hash'), decision: 'approved' },
      ...{ note: text('note'), person_id: text('person'), person_name: text('person'), at: 1 },
    }),
  ])
  return {
    masterplan_version: versionId,
    initiative: initiativeId,
    change_cause: causeId,
    // Under these names bodies and queries refer to versions.
    version: versionId,
    base_version: baseId,
    against: baseId,
  }
}
