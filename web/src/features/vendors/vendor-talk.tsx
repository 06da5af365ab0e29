import { VENDOR_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api } from '../../app/api.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { Comments, History, Talk } from '../records/index.ts'
import { t } from './messages/index.ts'
import { vendorField } from './vendor-form.tsx'

const page = (cursor: string | undefined) => ({ limit: '50', ...(cursor && { cursor }) })

type Props = { client: string; vendor: string }

/** What was said about the vendor, and who changed what. */
export function VendorTalk(props: Props) {
  return (
    <Talk
      title={t('discussion')}
      comments={() => <VendorComments {...props} />}
      history={() => <VendorHistory {...props} />}
    />
  )
}

function VendorComments({ client, vendor }: Props) {
  const path = { client, vendor }
  return (
    <Comments
      client={client}
      address={`/clients/${client}/vendors/${vendor}/comments`}
      loadPage={(cursor, signal) =>
        answer(
          api.GET('/clients/{client}/vendors/{vendor}/comments', { params: { path, query: page(cursor) }, signal }),
        )
      }
      post={(body) =>
        answer(api.POST('/clients/{client}/vendors/{vendor}/comments', { params: { path }, body: { body } }))
      }
    />
  )
}

function VendorHistory({ client, vendor }: Props) {
  const path = { client, vendor }
  const statuses = wordOptions('vendor_status', VENDOR_STATUSES)
  return (
    <History
      address={`/clients/${client}/vendors/${vendor}/history`}
      loadPage={(cursor, signal) =>
        answer(api.GET('/clients/{client}/vendors/{vendor}/history', { params: { path, query: page(cursor) }, signal }))
      }
      fieldName={vendorField}
      valueText={(field, value) =>
        (field === 'status' ? statuses.find((one) => one.value === value)?.label : undefined) ?? String(value)
      }
    />
  )
}
