import { useState } from 'preact/hooks'
import type { EnvelopeYear } from '../../../../../shared/domain/vocabulary/index.ts'
import { answer, api } from '../../../app/api.ts'
import type { ClientAccess } from '../../../app/client.ts'
import { list, money } from '../../../app/format.ts'
import { Sheet, Tabs } from '../../../ui/index.ts'
import { Comments, History, recordWords } from '../../records/index.ts'
import { type Place, pageOf } from '../data.ts'
import { fieldLabel, isLabelled, type ValueHow, valueText } from '../fields.ts'
import { t } from '../messages/index.ts'

type Props = { place: Place; id: string; may: ClientAccess['may']; how: ValueHow }

const ONE = '/clients/{client}/initiatives/{initiative}'
const addressOf = (client: string, id: string): string => `/clients/${client}/initiatives/${id}`

const entries = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Which ids came and which went: sets of many would hide it. Names are at hand for what this version refers to. */
const setText = (before: unknown, after: unknown, { nameOf }: ValueHow): string => {
  const [old, now] = [new Set(entries(before).map(String)), new Set(entries(after).map(String))]
  const named = (ids: readonly string[]): string => list(ids.map((id) => nameOf?.(id) ?? t('not_in_version')))
  const [added, removed] = [[...now].filter((id) => !old.has(id)), [...old].filter((id) => !now.has(id))]
  return [
    ...(added.length > 0 ? [t('ids_added', { names: named(added) })] : []),
    ...(removed.length > 0 ? [t('ids_removed', { names: named(removed) })] : []),
  ].join('; ')
}

/** The years whose money differs. */
const envelopeText = (before: unknown, after: unknown, { currency }: ValueHow): string => {
  const byYear = (value: unknown) =>
    new Map((entries(value) as EnvelopeYear[]).map(({ year, amount_minor }) => [year, amount_minor]))
  const [old, now] = [byYear(before), byYear(after)]
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .filter((year) => old.get(year) !== now.get(year))
    .map((year) => {
      const [from, to] = [old, now].map((years) => money(years.get(year) ?? 0, currency))
      return t('money_of_year', { year, from: from ?? '', to: to ?? '' })
    })
    .join('; ')
}

const changeText = (field: string, before: unknown, after: unknown, how: ValueHow): string | undefined => {
  if (field.endsWith('_ids')) return setText(before, after, how)
  return field === 'envelope' ? envelopeText(before, after, how) : undefined
}

/** What was said about the initiative and who changed what, in whichever version. */
export function InitiativeTalk({ place, id, may, how }: Props) {
  const words = recordWords()
  const mayTalk = may('comments:read')
  const [tab, setTab] = useState(mayTalk ? 'comments' : 'history')
  const path = { client: place.client, initiative: id }
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
            valueText={(field, value) => valueText(field, value, how)}
            changeText={(field, before, after) => changeText(field, before, after, how)}
          />
        )}
      </Tabs>
    </Sheet>
  )
}
