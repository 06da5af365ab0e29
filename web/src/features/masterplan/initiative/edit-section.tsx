import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useSubmission } from '../../../app/form.ts'
import type { Resource } from '../../../app/resource.ts'
import { EditableSheet, Problems, SheetForm, toast } from '../../../ui/index.ts'
import { ClashBanner } from '../clash-banner.tsx'
import { expireContent, type Initiative, type InitiativeChanges, type Place } from '../data.ts'
import type { ValueHow } from '../fields.ts'
import { t } from '../messages/index.ts'
import { Clashed, saveInitiative } from '../save.ts'

export type SectionId = 'basics' | 'goals' | 'money' | 'refs'

/** What every part of the initiative's page stands on. */
export type Desk = {
  place: Place
  initiative: Initiative
  resource: Resource<Initiative>
  /** A draft, and the person may write. */
  editable: boolean
  how: ValueHow
  /** The parts that are being edited. */
  open: Signal<ReadonlySet<SectionId>>
}

export type FormParts = {
  draft: InitiativeChanges
  put: (values: InitiativeChanges) => void
  /** Why the API refused a field. */
  at: (pointer: string) => string | undefined
}

type Props = {
  desk: Desk
  id: SectionId
  title: string
  fields: readonly (keyof InitiativeChanges)[]
  children: ComponentChildren
  form: (parts: FormParts) => ComponentChildren
}

const toggle = ({ open }: Desk, id: SectionId, on: boolean): void => {
  const next = new Set(open.peek())
  if (on) next.add(id)
  else next.delete(id)
  open.value = next
}

/** A part of the initiative: read, and with a press written, in the same place. */
export function EditSection({ desk, id, title, fields, children, form }: Props) {
  const editing = desk.open.value.has(id)
  return (
    <EditableSheet title={title} mayEdit={desk.editable} editing={editing} onEdit={() => toggle(desk, id, true)}>
      {editing ? <SectionForm desk={desk} id={id} fields={fields} form={form} /> : children}
    </EditableSheet>
  )
}

const pick = (row: Initiative, fields: readonly (keyof InitiativeChanges)[]): InitiativeChanges =>
  Object.fromEntries(fields.map((field) => [field, row[field]]))

/** What of a draft differs from what was read; sentences without a word and years without money are left out. */
const different = (read: Initiative, draft: InitiativeChanges): InitiativeChanges => {
  const before = new Map<string, unknown>(Object.entries(read))
  const tidy: InitiativeChanges = {
    ...draft,
    ...(draft.goals && { goals: draft.goals.map((line) => line.trim()).filter(Boolean) }),
    ...(draft.expected_benefits && {
      expected_benefits: draft.expected_benefits.map((line) => line.trim()).filter(Boolean),
    }),
    ...(draft.envelope && { envelope: draft.envelope.filter(({ amount_minor }) => amount_minor !== 0) }),
  }
  return Object.fromEntries(
    Object.entries(tidy).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before.get(field))),
  )
}

/** The draft of a part, and what becomes of it when somebody else saved the same fields. */
const useSectionDraft = (desk: Desk, id: SectionId, fields: readonly (keyof InitiativeChanges)[]) => {
  // The state that the person saw when they began: what others save meanwhile is found by it.
  const [read] = useState(desk.initiative)
  const [draft, setDraft] = useState<InitiativeChanges>(() => pick(desk.initiative, fields))
  const close = () => toggle(desk, id, false)
  const saved = (row: Initiative) => {
    desk.resource.set(row)
    expireContent(desk.place)
    toast({ message: t('saved', { name: row.name }) })
    close()
  }
  const settled = useRef<InitiativeChanges | undefined>(undefined)
  const submission = useSubmission(async () => {
    const wanted = settled.current
    const over = submission.problem instanceof Clashed && wanted ? submission.problem.theirs : read
    const changes = wanted ?? different(read, draft)
    settled.current = undefined
    if (Object.keys(changes).length === 0) {
      if (over !== read) desk.resource.set(over)
      return close()
    }
    saved(await saveInitiative(desk.place, over, changes))
  })
  const settle = (changes: InitiativeChanges) => {
    settled.current = changes
    submission.onSubmit(new Event('submit'))
  }
  return { draft, put: (values: InitiativeChanges) => setDraft({ ...draft, ...values }), submission, settle, close }
}

function SectionForm({ desk, id, fields, form }: Pick<Props, 'desk' | 'id' | 'fields' | 'form'>) {
  const { draft, put, submission, settle, close } = useSectionDraft(desk, id, fields)
  const { problem } = submission
  return (
    <SheetForm submission={submission} onClose={close}>
      {problem instanceof Clashed ? (
        <ClashBanner of={problem} how={desk.how} busy={submission.busy} onSettle={settle} />
      ) : (
        <Problems of={problem} />
      )}
      {form({ draft, put, at: submission.at })}
    </SheetForm>
  )
}
