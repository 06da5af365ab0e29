import { useState } from 'preact/hooks'
import { Banner, Button, LinkButton } from '../../ui/index.ts'
import { CountFacts } from './check-step.tsx'
import { ClientOutcomes } from './client-outcomes.tsx'
import type { Done, Draft } from './draft.ts'
import { FaultTable } from './fault-table.tsx'
import { FleetUndoDialog } from './fleet-undo-dialog.tsx'
import { t } from './messages/index.ts'
import { UndoDialog } from './undo-dialog.tsx'

export type DoneStepProps = {
  draft: Draft
  done: Done
  place: { label: string; href: string }
  client: string | undefined
  /** The consultancy whose clients the file went into, where it is one. */
  consultancy: string | undefined
  busy: boolean
  /** Sends the same file once more, where some clients failed. */
  onAgain: () => void
  onLeave: () => void
}

/** Last step: what was written, and where it is. */
export function DoneStep({ draft, done, place, client, consultancy, busy, onAgain, onLeave }: DoneStepProps) {
  const [undoing, setUndoing] = useState(false)
  const { outcome, import_id } = done
  const undoable = import_id !== undefined && (client ?? consultancy) !== undefined
  const refused = outcome.rows_refused
  return (
    <div class="stack">
      <Headline file={draft.file.name} done={done} busy={busy} onAgain={onAgain} />
      <CountFacts of={outcome} clients={outcome.clients?.length} created={outcome.clients_created} />
      <div class="row">
        <LinkButton tone="primary" href={place.href}>
          {place.label}
        </LinkButton>
        <Button onClick={onLeave}>{t('another')}</Button>
        {undoable && (
          <Button icon="undo" onClick={() => setUndoing(true)}>
            {t('undo')}
          </Button>
        )}
      </div>
      {outcome.clients && <ClientOutcomes clients={outcome.clients} />}
      {refused > 0 && <FaultTable title={t('faults')} faults={outcome.refusals} file={draft.file.name} />}
      {undoing && client && import_id && (
        <UndoDialog
          client={client}
          of={{ id: import_id, file_name: draft.file.name }}
          onClose={() => setUndoing(false)}
          onUndone={onLeave}
        />
      )}
      {undoing && consultancy && import_id && (
        <FleetUndoDialog
          consultancy={consultancy}
          of={{ id: import_id, file_name: draft.file.name, clients_total: outcome.clients?.length ?? 0 }}
          onClose={() => setUndoing(false)}
          onUndone={onLeave}
        />
      )}
    </div>
  )
}

type HeadlineProps = { file: string } & Pick<DoneStepProps, 'done' | 'busy' | 'onAgain'>

/** What was written, in a sentence; what could not be, with the way on. */
function Headline({ file, done: { outcome, complete }, busy, onAgain }: HeadlineProps) {
  const { rows_created: created, rows_updated: updated, rows_unchanged: unchanged, rows_refused: refused } = outcome
  return complete ? (
    <Banner tone="good" title={t('done_title', { file })} role="status">
      {t('done_detail', { created, updated, unchanged, refused })}
    </Banner>
  ) : (
    <Banner
      tone="bad"
      title={t('incomplete_title')}
      role="alert"
      action={
        <Button busy={busy} onClick={onAgain}>
          {t('again')}
        </Button>
      }
    >
      {t('incomplete_detail')}
    </Banner>
  )
}
