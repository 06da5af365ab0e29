import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Mention } from '../../../../shared/domain/mentions/index.ts'
import { answer, api } from '../../app/api.ts'
import { useResource } from '../../app/resource.ts'
import { TextArea } from '../../ui/index.ts'
import '../../ui/popover/popover.css'
import { candidates, complete, type Draft, type Typing, typingAt } from './mention-text.ts'
import { t } from './messages/index.ts'

const AT_ONCE = 8

/** Whom a comment may mention; asked for with the first @. */
const useMentionable = (client: string, wanted: boolean): readonly Mention[] =>
  useResource<readonly Mention[]>(wanted ? `/clients/${client}/mentionable-people` : null, async (signal) => {
    const { data } = await answer(
      api.GET('/clients/{client}/mentionable-people', { params: { path: { client } }, signal }),
    )
    return data.map(({ id, name }) => ({ person_id: id, name }))
  }).data.value ?? []

type Props = { client: string; draft: Draft; onDraft: (draft: Draft) => void }

/** Where a comment is written: behind an @ the people of the client are offered; arrows choose, Enter or Tab takes. */
export function MentionArea({ client, draft, onDraft }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number | null>(null)
  const id = useId()
  const [typing, setTyping] = useState<Typing | null>(null)
  const [active, setActive] = useState(0)
  const people = useMentionable(client, typing !== null)
  const found = typing ? candidates(people, typing.typed, AT_ONCE) : []
  const at = Math.min(active, Math.max(0, found.length - 1))
  // The text is put in place by the next render; only then can the caret stand in it.
  useLayoutEffect(() => {
    if (caret.current === null) return
    area.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  })
  const look = (text: string) => setTyping(typingAt(text, area.current?.selectionStart ?? text.length))
  const take = (person: Mention) => {
    if (!typing) return
    const done = complete(draft.text, typing, person)
    caret.current = done.caret
    onDraft({ text: done.text, people: [...draft.people.filter((one) => one.name !== person.name), person] })
    setTyping(null)
    area.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (found.length === 0 || event.ctrlKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = found[at]
    if (step !== undefined) setActive((at + step + found.length) % found.length)
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(chosen)
    else if (event.key === 'Escape') setTyping(null)
    else return
    event.preventDefault()
    // The form's own keys would send or leave it.
    event.stopPropagation()
  }
  return (
    <div class="mention-box">
      <TextArea
        ref={area}
        value={draft.text}
        onValue={(text) => {
          onDraft({ ...draft, text })
          setActive(0)
          look(text)
        }}
        onSelect={() => look(draft.text)}
        onBlur={() => setTyping(null)}
        onKeyDown={onKeyDown}
        rows={3}
        maxLength={10_000}
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? id : undefined}
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
      />
      {found.length > 0 && <Offered id={id} found={found} at={at} take={take} />}
    </div>
  )
}

type OfferedProps = { id: string; found: readonly Mention[]; at: number; take: (person: Mention) => void }

function Offered({ id, found, at, take }: OfferedProps) {
  return (
    <div id={id} role="listbox" aria-label={t('mention_list')} class="mention-list">
      {found.map((person, i) => (
        <div
          key={person.person_id}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          data-active={i === at || undefined}
          class="choice"
          onMouseDown={(event) => {
            event.preventDefault()
            take(person)
          }}
        >
          <span class="choice-text">{person.name}</span>
        </div>
      ))}
    </div>
  )
}
