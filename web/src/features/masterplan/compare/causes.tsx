import { useState } from 'preact/hooks'
import type { PlanField } from '../../../../../shared/domain/masterplan/types.ts'
import { CHANGE_CAUSES, type ChangeCause } from '../../../../../shared/domain/vocabulary/index.ts'
import { inClient } from '../../../app/address.ts'
import { answer, api } from '../../../app/api.ts'
import { useSubmission } from '../../../app/form.ts'
import {
  Button,
  Combobox,
  Dialog,
  Field,
  IconButton,
  Link,
  Problems,
  Select,
  TextArea,
  toast,
} from '../../../ui/index.ts'
import { word, wordOptions } from '../../../vocabulary/index.ts'
import { sayRefusal } from '../../records/index.ts'
import { type Cause, createCause, deleteCause, expireContent, type Place } from '../data.ts'
import { fieldLabel } from '../fields.ts'
import { t } from '../messages/index.ts'

/** Where causes can be named: a version that nobody has decided about, by whoever may write. */
export type Naming = { place: Place; may: boolean }

type Props = {
  naming: Naming
  causes: readonly Cause[]
  initiative: string
  /** Null: the initiative as a whole. */
  field: PlanField | null
  /** What the button is about, for those who hear it. */
  about: string
  /** Only shows what was named. */
  shown?: boolean
}

/** What caused a change, and where it may be named, the way to do so. */
export function Causes({ naming, causes, initiative, field, about, shown = false }: Props) {
  const [asking, setAsking] = useState(false)
  const own = causes.filter((cause) => cause.initiative_id === initiative && cause.field === field)
  const may = naming.may && !shown
  if (own.length === 0 && !may) return null
  return (
    <div class="causes">
      {own.map((cause) => (
        <CauseLine key={cause.id} cause={cause} naming={naming} />
      ))}
      {may && (
        <div class="no-print">
          <Button size="small" tone="quiet" icon="plus" onClick={() => setAsking(true)}>
            {t('name_cause')}
            <span class="visually-hidden"> {about}</span>
          </Button>
        </div>
      )}
      {asking && (
        <CauseDialog
          place={naming.place}
          initiative={initiative}
          field={field}
          about={about}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}

function CauseLine({ cause, naming }: { cause: Cause; naming: Naming }) {
  const { client } = naming.place
  const remove = async () => {
    try {
      await deleteCause(naming.place, cause)
      expireContent(naming.place)
      const { initiative_id, field, kind, subject_id, note } = cause
      toast({
        message: t('cause_removed'),
        undo: async () => {
          await createCause(naming.place, { initiative_id, field, kind, subject_id, note })
          expireContent(naming.place)
        },
      })
    } catch (thrown) {
      sayRefusal(thrown)
    }
  }
  return (
    <p class="cause">
      <span>
        <strong>{word('cause', cause.kind)}:</strong> {cause.note}{' '}
        {cause.subject_id && (
          <Link href={inClient(client, 'requirements', cause.subject_id)}>{t('the_requirement')}</Link>
        )}{' '}
        <small class="muted">{cause.author_name}</small>
      </span>
      {naming.may && (
        <span class="no-print">
          <IconButton icon="trash" label={t('remove_cause')} onClick={() => void remove()} />
        </span>
      )}
    </p>
  )
}

/** Finds requirements by their words. */
const findRequirements = (client: string) => async (typed: string) => {
  const page = await answer(
    api.GET('/clients/{client}/requirements', {
      params: { path: { client }, query: { limit: '20', ...(typed && { q: typed }) } },
    }),
  )
  return page.data.map(({ id, number, statement }) => ({ value: id, label: `#${number} ${statement}` }))
}

type DialogProps = Omit<Props, 'naming' | 'causes'> & { place: Place; onClose: () => void }

function CauseDialog({ place, initiative, field, about, onClose }: DialogProps) {
  const [kind, setKind] = useState<ChangeCause>('decision')
  const [requirement, setRequirement] = useState('')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const missing = (text: string) => (tried && text.trim() === '' ? t('required') : undefined)
  const form = useSubmission(async () => {
    setTried(true)
    if (note.trim() === '' || (kind === 'requirement' && requirement === '')) return
    const subject_id = kind === 'requirement' ? requirement : null
    await createCause(place, { initiative_id: initiative, field, kind, subject_id, note: note.trim() })
    expireContent(place)
    onClose()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('name_cause')}
      lead={field ? `${fieldLabel(field)}, ${about}` : about}
      onSubmit={form.onSubmit}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" tone="primary" busy={form.busy}>
            {t('save')}
          </Button>
        </>
      }
    >
      <Problems of={form.problem} />
      <Field label={t('cause_kind')} error={form.at('/kind')}>
        <Select value={kind} options={wordOptions('cause', CHANGE_CAUSES)} onValue={setKind} />
      </Field>
      {kind === 'requirement' && (
        <Field label={word('cause', 'requirement')} required error={missing(requirement) ?? form.at('/subject_id')}>
          <Combobox value={requirement} options={findRequirements(place.client)} onValue={setRequirement} />
        </Field>
      )}
      <Field label={t('cause_note')} required error={missing(note) ?? form.at('/note')}>
        <TextArea value={note} onValue={setNote} maxLength={2_000} rows={3} />
      </Field>
    </Dialog>
  )
}
