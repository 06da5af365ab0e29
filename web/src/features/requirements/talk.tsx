import { answer, api } from '../../app/api.ts'
import { useClient } from '../../app/client.ts'
import { fieldWord, readable } from '../../fields/index.ts'
import { Comments, History, Talk } from '../records/index.ts'
import type { Receipt } from './data.ts'
import { t } from './messages/index.ts'
import type { Names } from './names.ts'
import { wordOf } from './words.ts'

const page = (cursor: string | undefined) => ({ limit: '50', ...(cursor && { cursor }) })

type Props = { client: string; receipt: Receipt; units: Names; objectives: Names }

/** What was said about the requirement, and who changed what. */
export function RequirementTalk(props: Props) {
  const { may } = useClient(props.client)
  return (
    <Talk
      title={t('discussion')}
      mayTalk={may('comments:read')}
      comments={() => <Said {...props} />}
      history={() => <Changed {...props} />}
    />
  )
}

function Said({ client, receipt }: Props) {
  const path = { client, requirement: receipt.requirement.id }
  return (
    <Comments
      client={client}
      address={`/clients/${client}/requirements/${path.requirement}/comments`}
      loadPage={(cursor, signal) =>
        answer(
          api.GET('/clients/{client}/requirements/{requirement}/comments', {
            params: { path, query: page(cursor) },
            signal,
          }),
        )
      }
      post={(body) =>
        answer(api.POST('/clients/{client}/requirements/{requirement}/comments', { params: { path }, body: { body } }))
      }
    />
  )
}

/** What the trail tells already, or nobody reads. */
const LEFT_OUT = new Set([
  ...['id', 'version', 'number', 'created_at', 'updated_at', 'deleted_at', 'submitter_id', 'submitter_name'],
  ...['submitted_at', 'ended_at', 'decider_id', 'decider_name', 'ended_reason', 'passage', 'document_id'],
])

function Changed({ client, receipt, units, objectives }: Props) {
  const path = { client, requirement: receipt.requirement.id }
  const { currency } = useClient(client)
  const { initiative, merged_into } = receipt
  const names = new Map([
    ...(units.options ?? []).map(({ value, label }) => [value, label] as const),
    ...(objectives.options ?? []).map(({ value, label }) => [value, label] as const),
    ...(initiative ? [[initiative.id, `${initiative.code} ${initiative.name}`] as const] : []),
    ...merged_into.map(({ id, number }) => [id, t('named', { number })] as const),
  ])
  const read = (field: string, value: unknown): string =>
    wordOf(field, value) ?? readable(field, value, { currency, names })
  return (
    <History
      address={`/clients/${client}/requirements/${path.requirement}/history`}
      loadPage={(cursor, signal) =>
        answer(
          api.GET('/clients/{client}/requirements/{requirement}/history', {
            params: { path, query: page(cursor) },
            signal,
          }),
        )
      }
      fieldName={(field) => (LEFT_OUT.has(field) ? undefined : fieldWord(field))}
      valueText={read}
    />
  )
}
