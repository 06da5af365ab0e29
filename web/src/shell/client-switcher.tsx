import { useState } from 'preact/hooks'
import { inClient } from '../app/address.ts'
import { me } from '../app/session.ts'
import { Icon } from '../ui/icon/icon.tsx'
import { moveFocus } from '../ui/menu/move-focus.ts'
import { Popover } from '../ui/popover/popover.tsx'
import { useFoundClients } from './find-clients.ts'
import { t } from './messages/index.ts'
import '../ui/field/field.css'

type Props = { id: string; name: string; consultancy: string | undefined }

/** The name of the client that everything on the page belongs to, and the way to another one. */
export function ClientSwitcher({ id, name, consultancy }: Props) {
  const hosted = me.value?.consultancies.some((one) => one.id === consultancy)
  const alone = !hosted && (me.value?.clients.length ?? 0) < 2
  const shown = name || '…'
  if (alone) return <h2 class="switcher">{shown}</h2>
  return (
    <Popover
      label={t('switch_client')}
      trigger={(props) => (
        <button type="button" class="switcher" title={t('switch_client')} {...props}>
          <span>{shown}</span>
          <Icon name="updown" />
        </button>
      )}
      onOpen={(sheet) => sheet.querySelector('input')?.focus()}
      onKeyDown={(event, close) => moveFocus(event, 'input, .choice', close)}
    >
      {(close) => <Choices current={id} consultancy={hosted ? consultancy : undefined} close={close} />}
    </Popover>
  )
}

function Choices({
  current,
  consultancy,
  close,
}: {
  current: string
  consultancy: string | undefined
  close: () => void
}) {
  const [typed, setTyped] = useState('')
  const found = useFoundClients(consultancy, typed)
  return (
    <div class="switcher-choices">
      <div class="input-box" data-lead>
        <Icon name="search" />
        <input
          class="input"
          type="text"
          placeholder={t('find_client')}
          aria-label={t('find_client')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Letters and the ends of the text belong to the field; only up and down move on.
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') event.stopPropagation()
          }}
        />
      </div>
      {found.map((client) => (
        <a key={client.id} class="choice" href={inClient(client.id)} onClick={close}>
          <span class="choice-text">{client.name}</span>
          {client.id === current && <Icon name="check" />}
        </a>
      ))}
      {found.length === 0 && <p class="choice-group">{t('no_client')}</p>}
    </div>
  )
}
