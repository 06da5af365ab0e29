import { useState } from 'preact/hooks'
import { VENDOR_STATUSES } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api } from '../../app/api.ts'
import { Sheet, Tabs } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { Comments, History, recordWords } from '../records/index.ts'
import { t } from './messages/index.ts'
import { vendorField } from './vendor-form.tsx'

const page = (cursor: string | undefined) => ({ limit: '50', ...(cursor && { cursor }) })

/** What was said about the vendor, and who changed what. */
export function VendorTalk({ client, vendor }: { client: string; vendor: string }) {
  const [tab, setTab] = useState('comments')
  const path = { client, vendor }
  const base = `/clients/${client}/vendors/${vendor}`
  const words = recordWords()
  return (
    <Sheet title={t('discussion')}>
      <Tabs
        label={t('discussion')}
        current={tab}
        onCurrent={setTab}
        tabs={[
          { id: 'comments', label: words.comments },
          { id: 'history', label: words.history },
        ]}
      >
        {tab === 'comments' ? (
          <Comments
            client={client}
            address={`${base}/comments`}
            loadPage={(cursor, signal) =>
              answer(
                api.GET('/clients/{client}/vendors/{vendor}/comments', {
                  params: { path, query: page(cursor) },
                  signal,
                }),
              )
            }
            post={(body) =>
              answer(api.POST('/clients/{client}/vendors/{vendor}/comments', { params: { path }, body: { body } }))
            }
          />
        ) : (
          <History
            address={`${base}/history`}
            loadPage={(cursor, signal) =>
              answer(
                api.GET('/clients/{client}/vendors/{vendor}/history', {
                  params: { path, query: page(cursor) },
                  signal,
                }),
              )
            }
            fieldName={vendorField}
            valueText={(field, value) =>
              field === 'status'
                ? (wordOptions('vendor_status', VENDOR_STATUSES).find((one) => one.value === value)?.label ??
                  String(value))
                : String(value)
            }
          />
        )}
      </Tabs>
    </Sheet>
  )
}
