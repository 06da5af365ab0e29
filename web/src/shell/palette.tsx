import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { inClient } from '../app/address.ts'
import { type Command, commandScore, commands, runCommand } from '../app/commands.ts'
import { Icon } from '../ui/icon/icon.tsx'
import { KeyHint } from '../ui/keys/key-hint.tsx'
import { useFoundClients } from './find-clients.ts'
import { t } from './messages/index.ts'
import '../ui/dialog/dialog.css'
import '../ui/popover/popover.css'
import './palette.css'

const AT_ONCE = 12

type Props = { onClose: () => void; consultancy: string | undefined }

/** Finds pages, clients and things to do by a few letters. */
export function Palette({ onClose, consultancy }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const found = useMatches(typed, consultancy)
  const at = Math.min(active, Math.max(0, found.length - 1))
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    dialog.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const take = (command: Command | undefined) => {
    if (!command) return
    dialog.current?.close()
    runCommand(command)
  }
  const write = (text: string) => {
    setTyped(text)
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && found.length > 0) setActive((at + step + found.length) % found.length)
    else if (event.key === 'Enter') take(found[at])
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      class="dialog palette"
      aria-label={t('find')}
      onClose={onClose}
      onMouseDown={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <Find id={id} typed={typed} active={found[at] && `${id}-${at}`} onTyped={write} onKeyDown={onKeyDown} />
      <Found id={id} found={found} at={at} onPoint={setActive} onTake={take} />
      {found.length === 0 && <p class="palette-none">{t('no_command')}</p>}
    </dialog>
  )
}

type FindProps = {
  id: string
  typed: string
  active: string | undefined
  onTyped: (text: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

function Find({ id, typed, active, onTyped, onKeyDown }: FindProps) {
  return (
    <div class="palette-find">
      <Icon name="search" size={20} />
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={active}
        aria-label={t('find_hint')}
        placeholder={t('find_hint')}
        autoComplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => onTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <KeyHint keys="escape" />
    </div>
  )
}

type FoundProps = {
  id: string
  found: readonly Command[]
  at: number
  onPoint: (at: number) => void
  onTake: (command: Command) => void
}

function Found({ id, found, at, onPoint, onTake }: FoundProps) {
  return (
    <div id={id} role="listbox" aria-label={t('find')} class="palette-found">
      {found.map((command, i) => (
        <div
          key={command.id}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          class="choice"
          data-active={i === at || undefined}
          onPointerMove={() => i !== at && onPoint(i)}
          onMouseDown={(event) => {
            event.preventDefault()
            onTake(command)
          }}
        >
          <span class="choice-text">{command.title}</span>
          <span class="palette-group">{command.group}</span>
          {command.keys && <KeyHint keys={command.keys} />}
        </div>
      ))}
    </div>
  )
}

/** Commands by how well they answer, then the clients whose names do. */
function useMatches(typed: string, consultancy: string | undefined): readonly Command[] {
  const clients = useFoundClients(consultancy, typed)
  const offered = commands.value
  return useMemo(() => {
    const scored = offered
      .map((command) => ({ command, score: commandScore(command, typed) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ command }) => command)
    if (typed.trim().length < 2) return scored.slice(0, AT_ONCE)
    const places = clients.map(
      ({ id, name }): Command => ({ id, title: name, group: t('clients'), href: inClient(id) }),
    )
    return [...scored.slice(0, places.length > 0 ? AT_ONCE / 2 : AT_ONCE), ...places].slice(0, AT_ONCE)
  }, [offered, typed, clients])
}
