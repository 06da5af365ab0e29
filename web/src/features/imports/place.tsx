import { useState } from 'preact/hooks'
import { Problem } from '../../app/problem.ts'
import { Field, Select, toast } from '../../ui/index.ts'
import type { Draft, Look, Reading, Target } from './draft.ts'
import { t } from './messages/index.ts'
import type { Start } from './use-wizard.ts'

export type PlaceProps = {
  draft: Draft
  look: Look
  target: Target
  /** The file was read anew. */
  onLook: (draft: Start, look: Look) => void
}

/** Where in the file the table stands: its sheet, and the row of its headings. Another choice reads the file anew. */
export function Place({ draft, look, target, onLook }: PlaceProps) {
  const [busy, setBusy] = useState(false)
  const { sheets, sheet, header_row, header_choices: rows } = look
  const read = async (reading: Reading) => {
    setBusy(true)
    try {
      onLook({ ...draft, reading }, await target.look(draft.file, draft.table, reading))
    } catch (thrown) {
      toast({ problem: Problem.of(thrown) })
    } finally {
      setBusy(false)
    }
  }
  // The row that was chosen on one sheet says nothing of another.
  const { header_row: _, ...before } = draft.reading
  if (sheets.length < 2 && rows.length < 2) return null
  return (
    <div class="import-place">
      {sheets.length > 1 && (
        <Field label={t('sheet')}>
          <Select
            value={sheet ?? ''}
            disabled={busy}
            onValue={(next) => void read({ ...before, sheet: next })}
            options={sheets.map((name) => ({ value: name, label: name }))}
          />
        </Field>
      )}
      {rows.length > 1 && (
        <Field label={t('header_row')}>
          <Select
            value={String(header_row)}
            disabled={busy}
            onValue={(next) => void read({ ...draft.reading, header_row: Number(next) })}
            options={rows.map(({ row, text }) => ({ value: String(row), label: t('row_text', { row, text }) }))}
          />
        </Field>
      )}
    </div>
  )
}
