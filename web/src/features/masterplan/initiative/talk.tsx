import { useState } from 'preact/hooks'
import { answer, api } from '../../../app/api.ts'
import type { ClientAccess } from '../../../app/client.ts'
import { Sheet, Tabs } from '../../../ui/index.ts'
import { Comments, History, recordWords } from '../../records/index.ts'
import { type Place, pageOf } from '../data.ts'
import { fieldLabel, isLabelled, type ValueHow, valueText } from '../fields.ts'
import { t } from '../messages/index.ts'

type Props = { place: Place; id: string; may: ClientAccess['may']; how: ValueHow }

const ONE = '/clients/{client}/initiatives/{initiative}'
const addressOf = (client: string, id: string): string => `/clients/${client}/initiatives/${id}`

/** What was said about the initiative and who changed what, in whichever version. */
export function InitiativeTalk({ place, id, may, how }: Props) {
  const words = recordWords()
  const mayTalk = may('comments:read')
  const [tab, setTab] = useState(mayTalk ? 'comments' : 'history')
  const path = { client: place.client, initiative: id }
  // Names are at hand for what this version refers to; earlier ones may have referred to more.
  const told: ValueHow = { ...how, nameOf: (one) => how.nameOf?.(one) ?? t('not_in_version') }
  return (
    <Sheet title={t('section_talk')} lead={t('talk_lead')}>
      <Tabs
        label={t('section_talk')}
        current={tab}
        onCurrent={setTab}
        tabs={[
          ...(mayTalk ? [{ id: 'comments', label: words.comments }] : []),
          { id: 'history', label: words.history },
        ]}
      >
        {tab === 'comments' ? (
          <Comments
            client={place.client}
            address={`${addressOf(place.client, id)}/comments`}
            loadPage={(cursor, signal) =>
              answer(api.GET(`${ONE}/comments`, { params: { path, query: pageOf(cursor) }, signal }))
            }
            post={(body) => answer(api.POST(`${ONE}/comments`, { params: { path }, body: { body } }))}
          />
        ) : (
          <History
            address={`${addressOf(place.client, id)}/history`}
            loadPage={(cursor, signal) =>
              answer(api.GET(`${ONE}/history`, { params: { path, query: pageOf(cursor) }, signal }))
            }
            fieldName={(field) => (isLabelled(field) ? fieldLabel(field) : undefined)}
            valueText={(field, value) => valueText(field, value, told)}
          />
        )}
      </Tabs>
    </Sheet>
  )
}
