import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { inClient } from '../../app/address.ts'
import { answer, api } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { locale } from '../../app/i18n.ts'
import { expire } from '../../app/resource.ts'
import { loadSession } from '../../app/session.ts'
import { Button, Combobox, Dialog, Field, Problems, TextInput, toast } from '../../ui/index.ts'
import { t } from './messages/index.ts'

/** Currencies that most clients have stand first; the others follow in the order of their codes. */
const USUAL = ['EUR', 'CHF', 'USD', 'GBP', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK']

const currencies = () => {
  const names = new Intl.DisplayNames([locale.value], { type: 'currency' })
  const codes = new Set([...USUAL, ...Intl.supportedValuesOf('currency')])
  return [...codes].map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` }))
}

type Props = { consultancy: string; open: boolean; onClose: () => void }

/** Makes a client organization and goes on to where its data comes in. */
export function NewClient(props: Props) {
  const { open, onClose } = props
  return (
    <Dialog open={open} onClose={onClose} title={t('create')} lead={t('create_lead')}>
      {open && <NewClientForm {...props} />}
    </Dialog>
  )
}

function NewClientForm({ consultancy, onClose }: Props) {
  const [name, setName] = useState('')
  const [sector, setSector] = useState('')
  const [currency, setCurrency] = useState('EUR')
  const [pressed, setPressed] = useState(false)
  const [options] = useState(currencies)
  const { route } = useLocation()
  const form = useSubmission(async () => {
    setPressed(true)
    if (name.trim() === '' || currency === '') return
    const client = await answer(
      api.POST('/consultancies/{consultancy}/clients', {
        params: { path: { consultancy } },
        body: { name: name.trim(), currency, sector: sector.trim() || null },
      }),
    )
    await loadSession()
    expire(`/consultancies/${consultancy}/fleet`)
    onClose()
    toast({ message: t('created', { name: client.name }) })
    route(inClient(client.id, 'imports'))
  })
  const taken = form.problem?.code === 'duplicate'
  const nameError = pressed && name.trim() === '' ? t('fill_name') : taken ? t('name_taken') : form.at('/name')
  return (
    <form class="stack" onSubmit={form.onSubmit} noValidate>
      {!taken && <Problems of={form.problem} />}
      <Field label={t('name')} required error={nameError}>
        <TextInput value={name} onValue={setName} maxLength={200} autoFocus />
      </Field>
      <Field label={t('sector')} optional hint={t('sector_hint')} error={form.at('/sector')}>
        <TextInput value={sector} onValue={setSector} maxLength={100} />
      </Field>
      <Field
        label={t('currency')}
        required
        hint={t('currency_hint')}
        error={pressed && currency === '' ? t('fill_currency') : form.at('/currency')}
      >
        <Combobox value={currency} onValue={setCurrency} options={options} />
      </Field>
      <div class="row cockpit-submit">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" tone="primary" busy={form.busy}>
          {t('create_submit')}
        </Button>
      </div>
    </form>
  )
}
