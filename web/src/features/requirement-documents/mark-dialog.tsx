import { useRef, useState } from 'preact/hooks'
import { useSubmission } from '../../app/form.ts'
import { Dialog, Problems, toast } from '../../ui/index.ts'
import {
  createRequirement,
  EMPTY_DRAFT,
  expireRequirements,
  HandInDialog,
  type NewRequirement,
  useObjectiveNames,
  valuesOf,
} from '../requirements/index.ts'
import type { WholeDocument } from './data.ts'
import { Foot } from './form-dialog.tsx'
import { ManyFields, type ManyRow, newRow } from './many-fields.tsx'
import { t } from './messages/index.ts'
import type { Pick } from './selection.ts'

type Props = {
  client: string
  document: WholeDocument
  picks: readonly Pick[]
  onClose: () => void
  onMade: () => void
}

const quoteOf = ({ passages }: WholeDocument, { paragraph, start, end }: Pick): string =>
  passages[paragraph]?.text.slice(start, end) ?? ''

/** Makes requirements of what was marked: one with all that it says, or several one under the other. */
export function MarkDialog({ client, document, picks, onClose, onMade }: Props) {
  const [one, ...others] = picks
  if (!one) return null
  if (others.length > 0) return <SeveralMarks {...{ client, document, picks, onClose, onMade }} />
  return (
    <HandInDialog
      client={client}
      first={{ statement: quoteOf(document, one), unit_id: document.unit_id }}
      place={{ document_id: document.id, passage: one }}
      onClose={onClose}
      onCreated={onMade}
    />
  )
}

/** Each part of a paragraph becomes a requirement of its own. */
function SeveralMarks({ client, document, picks, onClose, onMade }: Props) {
  const objectives = useObjectiveNames(client)
  const [rows, setRows] = useState<readonly ManyRow[]>(picks.map((pick, i) => newRow(i, quoteOf(document, pick))))
  const [tried, setTried] = useState(false)
  const state = useRef<NewRequirement['state']>('submitted')
  const form = useSubmission(async () => {
    setTried(true)
    if (rows.some(({ statement }) => statement.trim() === '')) return
    let left = rows
    for (const row of rows) {
      const { key, ...values } = row
      const passage = picks[key]
      await createRequirement(client, {
        ...valuesOf({ ...EMPTY_DRAFT, ...values, unit_id: document.unit_id }),
        document_id: document.id,
        passage: passage ?? null,
        state: state.current,
      })
      // What is made stays made: after a refusal only the rest is tried again.
      left = left.filter((one) => one !== row)
      if (left.length > 0) setRows(left)
    }
    expireRequirements(client)
    toast({ message: t(state.current === 'draft' ? 'drafts_saved' : 'handed_in', { count: rows.length }) })
    onMade()
  })
  const send = (as: NewRequirement['state']) => (event: Event) => {
    state.current = as
    form.onSubmit(event)
  }
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={t('mark_several', { count: picks.length })}
      lead={t('mark_several_lead')}
      onSubmit={send('submitted')}
      actions={<Foot busy={form.busy} onClose={onClose} onDraft={send('draft')} count={rows.length} />}
    >
      <Problems of={form.problem} />
      <ManyFields rows={rows} onRows={setRows} objectives={objectives} tried={tried} refused={() => undefined} />
    </Dialog>
  )
}
