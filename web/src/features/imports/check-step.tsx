import type { ComponentChildren } from 'preact'
import { number } from '../../app/format.ts'
import { Banner, Button, Facts } from '../../ui/index.ts'
import { Assumed, notesOfRows } from './assumptions.tsx'
import { ClientOutcomes } from './client-outcomes.tsx'
import type { Check, Counts, Draft, Outcome, Settings } from './draft.ts'
import { FaultTable } from './fault-table.tsx'
import { ImportOptions } from './import-options.tsx'
import { t } from './messages/index.ts'
import { Samples } from './samples.tsx'

export type CheckStepProps = {
  draft: Draft
  check: Check
  fleet: boolean
  busy: boolean
  onBack: () => void
  /** Other settings: the file is checked again with them. */
  onSettings: (settings: Settings) => void
  onCommit: () => void
}

/** Third step: what the import would do, row by row, and how it is to be done. */
export function CheckStep({ draft, check, fleet, busy, onBack, onSettings, onCommit }: CheckStepProps) {
  const { outcome } = check
  if (!outcome) return null
  const { settings } = draft
  const notes = notesOfRows(outcome)
  const refused = outcome.rows_refused
  const writes = outcome.rows_created + outcome.rows_updated + outcome.rows_merged
  const blocked = writes === 0 || (refused > 0 && settings.on_error === 'refuse_all')
  return (
    <div class="stack" aria-busy={busy}>
      <Verdict
        outcome={outcome}
        skip={settings.on_error === 'skip_rows'}
        action={
          namesUnknown(outcome, settings) && (
            <Button busy={busy} onClick={() => onSettings({ ...settings, create_missing: true })}>
              {t('create_them')}
            </Button>
          )
        }
      />
      <CountFacts of={outcome} clients={outcome.clients?.length} created={outcome.clients_created} />
      <Assumed of={outcome} />
      <ImportOptions outcome={outcome} settings={settings} fleet={fleet} busy={busy} onSettings={onSettings} />
      {outcome.clients && <ClientOutcomes clients={outcome.clients} />}
      {refused > 0 && <FaultTable title={t('faults')} faults={outcome.refusals} file={draft.file.name} />}
      <Samples outcome={outcome} table={draft.table} currency={settings.currency} />
      {notes.length > 0 && <FaultTable title={t('notes')} faults={notes} file={draft.file.name} folded />}
      <div class="import-foot">
        <Button onClick={onBack}>{t('back')}</Button>
        <Button tone="primary" busy={busy} disabled={blocked} onClick={onCommit}>
          {writes === 0 ? t('import_nothing') : t('import_now', { count: writes })}
        </Button>
      </div>
    </div>
  )
}

/** Whether rows are refused only because nobody has created yet what they name. */
const namesUnknown = (outcome: Outcome, settings: Settings): boolean =>
  !settings.create_missing &&
  outcome.refusals.some(({ code, field }) => code === 'unknown_reference' && CREATABLE.has(field ?? ''))

/** References to what an import can create on the way. */
const CREATABLE = new Set(['unit_id', 'vendor_id'])

type VerdictProps = { outcome: Outcome; skip: boolean; action: ComponentChildren }

/** How the file stands, in a sentence. */
function Verdict({ outcome, skip, action }: VerdictProps) {
  const { rows_total: rows, rows_refused: refused, rows_created, rows_updated, rows_merged, rows_unchanged } = outcome
  const good = rows - refused
  if (refused === 0 && rows_created + rows_updated + rows_merged === 0)
    return <Banner tone="info" title={t('ready_nothing')} role="status" />
  if (refused === 0) return <Banner tone="good" title={t('ready_all', { rows })} role="status" />
  if (good === 0 || rows_created + rows_updated + rows_merged + rows_unchanged === 0)
    return <Banner tone="bad" title={t('ready_none')} role="status" action={action} />
  return skip ? (
    <Banner tone="watch" title={t('ready_skip', { good, refused })} role="status" action={action} />
  ) : (
    <Banner tone="bad" title={t('ready_some', { refused, rows })} role="status" action={action} />
  )
}

type CountFactsProps = { of: Counts; clients?: number | undefined; created?: number | undefined }

/** Every row of the file counts once. */
export function CountFacts({ of: counts, clients, created }: CountFactsProps) {
  return (
    <Facts
      label={t('counts')}
      facts={[
        ...(clients === undefined
          ? []
          : [
              {
                label: t('clients'),
                value: number(clients),
                note: created ? t('clients_new', { count: created }) : undefined,
              },
            ]),
        { label: t('created'), value: number(counts.rows_created) },
        { label: t('updated'), value: number(counts.rows_updated) },
        { label: t('unchanged'), value: number(counts.rows_unchanged) },
        {
          label: t('merged'),
          value: number(counts.rows_merged),
          note: counts.rows_merged > 0 ? t('merged_note') : undefined,
        },
        { label: t('refused'), value: number(counts.rows_refused) },
      ]}
    />
  )
}
