import { useState } from 'preact/hooks'
import { answer, api } from '../../app/api.ts'
import { useSubmission } from '../../app/form.ts'
import { useResource } from '../../app/resource.ts'
import { Button, Dialog, Field, FieldGroup, IconButton, Problems, Select, TextInput } from '../../ui/index.ts'
import { t } from './messages/index.ts'
import type { Unit } from './units-data.ts'
import './units.css'

type Representative = Unit['representatives'][number]
type Person = { person_id: string; name: string }

/** As many as the API takes. */
const MOST = 20

const usePeople = (client: string, may: boolean): readonly Person[] =>
  useResource<readonly Person[]>(may ? `/clients/${client}/people#representatives` : null, async (signal) => {
    const params = { path: { client }, query: { limit: '200', sort: 'name' as const } }
    return (await answer(api.GET('/clients/{client}/people', { params, signal }))).data
  }).data.value ?? []

type Props = {
  client: string
  unit: Unit
  /** Whether the names of the client's people may be asked for. */
  mayReadPeople: boolean
  onClose: () => void
  /** Absent where the person may only read. */
  save: ((representatives: Representative[]) => Promise<unknown>) | undefined
}

/** Who speaks for a unit in tactical governance. */
export function RepresentativesDialog({ client, unit, mayReadPeople, onClose, save }: Props) {
  const people = usePeople(client, mayReadPeople)
  const [rows, setRows] = useState<readonly Representative[]>(unit.representatives)
  const form = useSubmission(async () => {
    const named = rows.map((row) => ({ ...row, name: row.name.trim() })).filter((row) => row.name !== '')
    await save?.(named)
    onClose()
  })
  const put = (at: number, changes: Partial<Representative>) =>
    setRows(rows.map((row, i) => (i === at ? { ...row, ...changes } : row)))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('representatives_of', { unit: unit.name })}
      lead={t('representatives_lead')}
      {...(save && { onSubmit: form.onSubmit })}
      actions={
        save ? (
          <>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" tone="primary" busy={form.busy}>
              {t('save')}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{t('close')}</Button>
        )
      }
    >
      <Problems of={form.problem} />
      {rows.length === 0 && <p class="muted">{t('representatives_none')}</p>}
      {save ? (
        <>
          {rows.map((row, at) => (
            <Editable
              // Rows have no names of their own while they are written.
              key={at}
              row={row}
              at={at}
              people={people}
              put={(changes) => put(at, changes)}
              remove={() => setRows(rows.filter((_, i) => i !== at))}
            />
          ))}
          {rows.length < MOST && (
            <div>
              <Button size="small" icon="plus" onClick={() => setRows([...rows, { name: '', person_id: null }])}>
                {t('representative_add')}
              </Button>
            </div>
          )}
        </>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={`${row.person_id} ${row.name}`}>{row.name}</li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

type EditableProps = {
  row: Representative
  at: number
  people: readonly Person[]
  put: (changes: Partial<Representative>) => void
  remove: () => void
}

function Editable({ row, at, people, put, remove }: EditableProps) {
  const choose = (person_id: string) => {
    const person = people.find((one) => one.person_id === person_id)
    put(person ? { person_id, name: person.name } : { person_id: null })
  }
  return (
    <FieldGroup legend={t('representative', { number: at + 1 })}>
      <div class="representative">
        <Field label={t('representative_name')}>
          <TextInput value={row.name} onValue={(name) => put({ name })} maxLength={200} autoFocus={row.name === ''} />
        </Field>
        {people.length > 0 && (
          <Field label={t('representative_account')}>
            <Select
              value={row.person_id ?? ''}
              empty={t('representative_no_account')}
              options={people.map((person) => ({ value: person.person_id, label: person.name }))}
              onValue={choose}
            />
          </Field>
        )}
        <IconButton icon="trash" label={t('representative_remove', { number: at + 1 })} onClick={remove} />
      </div>
    </FieldGroup>
  )
}
