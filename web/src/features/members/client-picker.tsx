import { useState } from 'preact/hooks'
import { answer, api } from '../../app/api.ts'
import { useResource } from '../../app/resource.ts'
import { Checkbox, ErrorState, Icon, Skeleton, TextInput } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import './client-picker.css'

export type PickedClient = { id: string; name: string }

export type ClientPickerProps = {
  consultancy: string
  label: string
  chosen: readonly PickedClient[]
  onChosen: (chosen: readonly PickedClient[]) => void
}

/** As many clients as one look shows; more are found by their names. */
const AT_ONCE = 200

const findClients = (consultancy: string, typed: string, signal: AbortSignal) => {
  const query = { sort: 'name', limit: String(AT_ONCE), ...(typed && { q: typed }) } as const
  return answer(api.GET('/consultancies/{consultancy}/clients', { params: { path: { consultancy }, query }, signal }))
}

/** Chooses clients of a consultancy: the chosen ones first, then all others, narrowed by what is typed. */
export function ClientPicker({ consultancy, label, chosen, onChosen }: ClientPickerProps) {
  const [typed, setTyped] = useState('')
  // Whoever was chosen when the list opened stays on top, so that nothing jumps under the pointer.
  const [first] = useState(chosen)
  const all = useResource(`/consultancies/${consultancy}/clients?picker`, (signal) =>
    findClients(consultancy, '', signal),
  )
  const more = all.data.value?.next_cursor !== null && typed !== ''
  // Only a consultancy with more clients than one look shows is searched by the API.
  const searched = useResource(more ? `/consultancies/${consultancy}/clients?picker&q=${typed}` : null, (signal) =>
    findClients(consultancy, typed, signal),
  )
  const found = more ? searched : all
  const named = (client: PickedClient) => client.name.toLowerCase().includes(typed.trim().toLowerCase())
  const rest = found.data.value?.data.filter((client) => first.every((one) => one.id !== client.id)) ?? []
  const shown = [...first, ...rest].filter(named)
  const toggle = (client: PickedClient, on: boolean) =>
    onChosen(on ? [...chosen, { id: client.id, name: client.name }] : chosen.filter((one) => one.id !== client.id))
  return (
    <fieldset class="client-picker" aria-label={label}>
      <div class="client-picker-find">
        <div class="input-box" data-lead>
          <Icon name="search" />
          <TextInput label={t('pick_find')} placeholder={t('pick_find')} value={typed} onValue={setTyped} />
        </div>
      </div>
      <div class="client-picker-list">
        {shown.map((client) => (
          <Checkbox
            key={client.id}
            label={client.name}
            value={chosen.some((one) => one.id === client.id)}
            onValue={(on) => toggle(client, on)}
          />
        ))}
        {found.problem.value && <ErrorState problem={found.problem.value} onRetry={() => void found.reload()} />}
        {!found.data.value && !found.problem.value && <Skeleton />}
        {found.data.value && shown.length === 0 && <p>{t('pick_none')}</p>}
      </div>
      <small aria-live="polite">{t('pick_count', { count: chosen.length })}</small>
    </fieldset>
  )
}
