import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { inClient } from '../app/address.ts'
import { type Command, commandScore, commands, runCommand } from '../app/commands.ts'
import { Icon } from '../ui/icon/icon.tsx'
import { KeyHint } from '../ui/keys/key-hint.tsx'
import { useFoundClients } from './find-clients.ts'
import { type FoundRecord, useFoundRecords } from './find-records.ts'
import { t } from './messages/index.ts'
import '../ui/dialog/dialog.css'
import '../ui/popover/popover.css'
import './palette.css'

const AT_ONCE = 12

type Props = { onClose: () => void; consultancy: string | undefined; client: string | undefined }

/** What a line of the palette leads to: a command, or a record that was found, with what of it was looked for. */
type Choice = Command & Pick<Partial<FoundRecord>, 'segments' | 'detail'>

/** Finds pages, records of the client, clients and things to do by a few letters. */
export function Palette({ onClose, consultancy, client }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const { found, looking } = useMatches(typed, consultancy, client)
  const at = Math.min(active, Math.max(0, found.length - 1))
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    dialog.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const take = (command: Choice | undefined) => {
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
      {found.length === 0 && (
        <p class="palette-none" role="status">
          {looking ? t('looking') : t('no_command')}
        </p>
      )}
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
  found: readonly Choice[]
  at: number
  onPoint: (at: number) => void
  onTake: (command: Choice) => void
}

function Found({ id, found, at, onPoint, onTake }: FoundProps) {
  const records = found.findIndex((choice) => choice.segments)
  const line = (command: Choice, i: number) => (
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
      <Title of={command} />
      <span class="palette-group">{command.group}</span>
      {command.keys && <KeyHint keys={command.keys} />}
    </div>
  )
  return (
    <div id={id} role="listbox" aria-label={t('find')} class="palette-found">
      {found.map((command, i) => (records >= 0 && i >= records ? null : line(command, i)))}
      {records >= 0 && (
        // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by a role; a fieldset holds none
        <div role="group" aria-labelledby={`${id}-records`}>
          <div id={`${id}-records`} role="presentation" class="choice-group">
            {t('in_this_client')}
          </div>
          {found.map((command, i) => (i >= records ? line(command, i) : null))}
        </div>
      )}
    </div>
  )
}

function Title({ of: { title, segments, detail } }: { of: Choice }) {
  if (!segments) return <span class="choice-text">{title}</span>
  return (
    <span class="choice-text">
      <Marked of={segments} />
      {detail && detail.length > 0 && (
        <small class="palette-detail">
          <Marked of={detail} />
        </small>
      )}
    </span>
  )
}

function Marked({ of: segments }: { of: FoundRecord['segments'] }) {
  // Pieces of a text have no names but their places.
  return <>{segments.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}</>
}

/** Commands by how well they answer, then the clients whose names do, then records of the client that hold the words. */
function useMatches(
  typed: string,
  consultancy: string | undefined,
  client: string | undefined,
): { found: readonly Choice[]; looking: boolean } {
  const clients = useFoundClients(consultancy, typed)
  const { records, looking } = useFoundRecords(client, typed)
  const offered = commands.value
  const found = useMemo(() => {
    const scored = offered
      .map((command) => ({ command, score: commandScore(command, typed) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ command }) => command)
    if (typed.trim().length < 2) return scored.slice(0, AT_ONCE)
    const places = clients.map(
      ({ id, name }): Command => ({ id, title: name, group: t('clients'), href: inClient(id) }),
    )
    const others = places.length + records.length
    const first = [...scored.slice(0, others > 0 ? AT_ONCE / 2 : AT_ONCE), ...places]
    return [...first.slice(0, records.length > 0 ? AT_ONCE / 2 : AT_ONCE), ...records]
  }, [offered, typed, clients, records])
  return { found, looking }
}
