import { useState } from 'preact/hooks'
import { LANGUAGES, type Language } from '../../../../shared/domain/vocabulary/index.ts'
import { answer, api, ifMatch, type Schema } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { language as pageLanguage } from '../../app/i18n.ts'
import { change, type ListResource, useList } from '../../app/resource.ts'
import { Button, Field, IconButton, Pending, Problems, Select, Sheet, TextInput, toast } from '../../ui/index.ts'
import { wordOptions } from '../../vocabulary/index.ts'
import { t } from './messages/index.ts'

type Subscription = Schema<'ReportSubscription'>
export type SubscriptionList = ListResource<Subscription>

/** Who gets the reports of a client by mail; null where the person may not know. */
export function useSubscriptions(client: string | null): SubscriptionList {
  return useList<Subscription>(client === null ? null : `/clients/${client}/report-subscriptions`, (cursor, signal) =>
    answer(
      api.GET('/clients/{client}/report-subscriptions', {
        params: { path: { client: client ?? '' }, query: { limit: '100', ...(cursor && { cursor }) } },
        signal,
      }),
    ),
  )
}

type Props = { client: string; list: SubscriptionList; mayWrite: boolean }

/** The addresses that get every scheduled report, each in its language. */
export function Subscriptions({ client, list, mayWrite }: Props) {
  const rows = list.data.value?.rows
  return (
    <Sheet title={t('subscriptions')} lead={t('subscriptions_lead')}>
      <div class="stack">
        {!rows && <Pending of={list} lines={2} />}
        {rows?.length === 0 && <p class="muted">{t('subscriptions_none')}</p>}
        {rows && rows.length > 0 && (
          <ul class="subscriptions">
            {rows.map((row) => (
              <Entry key={row.id} client={client} list={list} row={row} mayWrite={mayWrite} />
            ))}
          </ul>
        )}
        {rows && mayWrite && <Add client={client} list={list} />}
      </div>
    </Sheet>
  )
}

function Entry({ client, list, row, mayWrite }: Props & { row: Subscription }) {
  const path = { client, report_subscription: row.id }
  const remove = () =>
    change(list, {
      apply: (now) => ({ ...now, rows: now.rows.filter((other) => other.id !== row.id) }),
      send: () =>
        answer(
          api.DELETE('/clients/{client}/report-subscriptions/{report_subscription}', {
            params: { path, header: ifMatch(row) },
          }),
        ),
      done: t('unsubscribed', { email: row.email }),
      undo: () =>
        answer(
          api.POST('/clients/{client}/report-subscriptions/{report_subscription}/restoration', { params: { path } }),
        ),
    })
  const setLanguage = (language: Language | '') =>
    language !== '' &&
    change(list, {
      apply: (now) => ({
        ...now,
        rows: now.rows.map((other) => (other.id === row.id ? { ...other, language } : other)),
      }),
      send: () =>
        answer(
          api.PATCH('/clients/{client}/report-subscriptions/{report_subscription}', {
            params: { path, header: ifMatch(row) },
            body: { language },
          }),
        ),
    })
  return (
    <li>
      <span class="subscription-email">{row.email}</span>
      <Select
        label={`${t('language')}, ${row.email}`}
        value={row.language}
        onValue={setLanguage}
        options={wordOptions('language', LANGUAGES)}
        disabled={!mayWrite}
      />
      {mayWrite && <IconButton icon="trash" label={t('unsubscribe', { email: row.email })} onClick={remove} />}
    </li>
  )
}

function Add({ client, list }: Pick<Props, 'client' | 'list'>) {
  const [email, setEmail] = useState('')
  const [language, setLanguage] = useState<Language | ''>(pageLanguage.peek())
  const [pressed, setPressed] = useState(false)
  const form = useSubmission(async () => {
    setPressed(true)
    const address = email.trim()
    if (address === '') return
    await answer(
      api.POST('/clients/{client}/report-subscriptions', {
        params: { path: { client } },
        body: { email: address, language: language || 'en' },
      }),
    )
    setEmail('')
    setPressed(false)
    toast({ message: t('subscribed', { email: address }) })
    await list.reload()
  })
  const taken = form.problem?.code === 'duplicate'
  const missing = pressed && email.trim() === ''
  const refused = missing ? t('fill_email') : taken ? t('email_taken') : form.at('/email')
  return (
    <form class="subscription-add" onSubmit={form.onSubmit} noValidate>
      {!taken && <Problems of={form.problem} />}
      <Field label={t('email')} error={refused}>
        <TextInput type="email" value={email} onValue={setEmail} maxLength={254} />
      </Field>
      <Field label={t('language')}>
        <Select value={language} onValue={setLanguage} options={wordOptions('language', LANGUAGES)} />
      </Field>
      <Button type="submit" busy={form.busy}>
        {t('subscribe')}
      </Button>
    </form>
  )
}
