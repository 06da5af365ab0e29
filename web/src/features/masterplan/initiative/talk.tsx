import { answer, api } from '../../../app/api.ts'
import type { ClientAccess } from '../../../app/client.ts'
import { Comments, History, Talk } from '../../records/index.ts'
import { type Place, pageOf } from '../data.ts'
import { fieldLabel, isLabelled, type ValueHow, valueText } from '../fields.ts'
import { t } from '../messages/index.ts'
import { changeText } from './change-text.ts'

type Props = { place: Place; id: string; may: ClientAccess['may']; how: ValueHow }

const ONE = '/clients/{client}/initiatives/{initiative}'

/** What was said about the initiative and who changed what, in whichever version. */
export function InitiativeTalk({ place: { client }, id, may, how }: Props) {
  const path = { client, initiative: id }
  const address = `/clients/${client}/initiatives/${id}`
  return (
    <Talk
      title={t('section_talk')}
      lead={t('talk_lead')}
      mayTalk={may('comments:read')}
      comments={() => (
        <Comments
          client={client}
          address={`${address}/comments`}
          loadPage={(cursor, signal) =>
            answer(api.GET(`${ONE}/comments`, { params: { path, query: pageOf(cursor) }, signal }))
          }
          post={(body) => answer(api.POST(`${ONE}/comments`, { params: { path }, body: { body } }))}
        />
      )}
      history={() => (
        <History
          address={`${address}/history`}
          loadPage={(cursor, signal) =>
            answer(api.GET(`${ONE}/history`, { params: { path, query: pageOf(cursor) }, signal }))
          }
          fieldName={(field) => (isLabelled(field) ? fieldLabel(field) : undefined)}
          valueText={(field, value) => valueText(field, value, how)}
          changeText={(field, before, after) => changeText(field, before, after, how)}
        />
      )}
    />
  )
}
