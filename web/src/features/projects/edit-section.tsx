import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { EditableSheet, SheetForm, toast } from '../../ui/index.ts'
import { Contested, ContestedBanner } from '../records/index.ts'
import { asReport, saveProject } from './conflict.ts'
import type { Project, ProjectChanges } from './data.ts'
import { fieldLabel } from './fields.ts'
import { t } from './messages/index.ts'
import { closeSection, expireAround, openSection, type Place, type SectionId } from './place.ts'

type Field = keyof ProjectChanges

export type FormParts = {
  draft: ProjectChanges
  put: (values: ProjectChanges) => void
  /** Why the API refused a field. */
  at: (pointer: string) => string | undefined
}

type Props = {
  place: Place
  id: SectionId
  title: string
  fields: readonly Field[]
  /** What is read. */
  children: ComponentChildren
  /** What is written into. */
  form: (parts: FormParts) => ComponentChildren
}

const pick = (project: Project, fields: readonly Field[]): ProjectChanges =>
  Object.fromEntries(fields.map((field) => [field, project[field]]))

/** The fields of a draft that differ from the state that it began with. */
const different = (read: Project, draft: ProjectChanges): ProjectChanges => {
  const before = new Map<string, unknown>(Object.entries(read))
  return Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before.get(field))),
  )
}

/** A part of the project: read, and with a press written, in the same place. */
export function EditSection({ place, id, title, fields, children, form }: Props) {
  const editing = place.open.value.has(id)
  return (
    <EditableSheet
      title={title}
      mayEdit={place.may('projects:write')}
      editing={editing}
      onEdit={() => openSection(place, id)}
    >
      {editing ? <SectionForm place={place} id={id} fields={fields} form={form} /> : children}
    </EditableSheet>
  )
}

type Editing = { read: Project; draft: ProjectChanges }

/** The draft of a section, and what becomes of it when somebody else saved the same fields. */
function useSectionDraft(
  { client, resource, project }: Place,
  id: SectionId,
  fields: readonly Field[],
  close: () => void,
) {
  // The state that the person saw when they began: what others save meanwhile is found by it.
  const [{ read, draft }, setEditing] = useState<Editing>(() => ({ read: project, draft: pick(project, fields) }))
  const over = useRef(read)
  const submission = useSubmission(async () => {
    const changes = different(read, draft)
    if (Object.keys(changes).length > 0) {
      resource.set(await saveProject(client, over.current, id === 'report' ? asReport(changes) : changes))
      expireAround(client, read.id)
      toast({ message: t('saved') })
    }
    close()
  })
  // A conflict that was settled has nothing more to say.
  const problem =
    submission.problem instanceof Contested && submission.problem.theirs === read ? undefined : submission.problem
  const keepMine = (theirs: Project) => {
    over.current = theirs
    submission.onSubmit(new Event('submit'))
  }
  const takeTheirs = (theirs: Project) => {
    const contested: readonly string[] = problem instanceof Contested ? problem.fields : []
    const mine = Object.entries(different(read, draft)).filter(([field]) => !contested.includes(field))
    over.current = theirs
    resource.set(theirs)
    setEditing({ read: theirs, draft: { ...pick(theirs, fields), ...Object.fromEntries(mine) } })
  }
  const put = (values: ProjectChanges) => setEditing({ read, draft: { ...draft, ...values } })
  return { draft, put, submission, problem, keepMine, takeTheirs }
}

function SectionForm({ place, id, fields, form }: Pick<Props, 'place' | 'id' | 'fields' | 'form'>) {
  const close = () => closeSection(place, id)
  const { draft, put, submission, problem, keepMine, takeTheirs } = useSectionDraft(place, id, fields, close)
  return (
    <SheetForm submission={submission} onClose={close}>
      <ContestedBanner<Project> of={problem} fieldName={fieldLabel} onKeep={keepMine} onTake={takeTheirs} />
      {form({ draft, put, at: submission.at })}
    </SheetForm>
  )
}
