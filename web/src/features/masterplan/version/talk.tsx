import { PLAN_VERSION_STATES } from '../../../../../shared/domain/vocabulary/index.ts'
import { answer, api } from '../../../app/api.ts'
import { date } from '../../../app/format.ts'
import { wordOptions } from '../../../vocabulary/index.ts'
import { Comments, History } from '../../records/index.ts'
import { type Place, pageOf } from '../data.ts'
import { t } from '../messages/index.ts'

const ONE = '/clients/{client}/masterplan-versions/{masterplan_version}'

/** What was said about a version. */
export function VersionComments({ client, version }: Place) {
  const path = { client, masterplan_version: version }
  return (
    <Comments
      client={client}
      address={`/clients/${client}/masterplan-versions/${version}/comments`}
      loadPage={(cursor, signal) =>
        answer(api.GET(`${ONE}/comments`, { params: { path, query: pageOf(cursor) }, signal }))
      }
      post={(body) => answer(api.POST(`${ONE}/comments`, { params: { path }, body: { body } }))}
    />
  )
}

const FIELDS = {
  title: 'version_title',
  note: 'version_note',
  state: 'state',
  in_force_on: 'in_force_on',
  superseded_on: 'superseded_on',
} as const

const fieldName = (field: string): string | undefined => {
  const key = Object.entries(FIELDS).find(([name]) => name === field)?.[1]
  return key && t(key)
}

/** Who changed the version itself: its title, its state. */
export function VersionHistory({ client, version }: Place) {
  const path = { client, masterplan_version: version }
  const states = wordOptions('plan_state', PLAN_VERSION_STATES)
  return (
    <History
      address={`/clients/${client}/masterplan-versions/${version}/history`}
      loadPage={(cursor, signal) =>
        answer(api.GET(`${ONE}/history`, { params: { path, query: pageOf(cursor) }, signal }))
      }
      fieldName={fieldName}
      valueText={(field, value) => {
        if (field.endsWith('_on')) return date(String(value))
        return (field === 'state' ? states.find((one) => one.value === value)?.label : undefined) ?? String(value)
      }}
    />
  )
}
